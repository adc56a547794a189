"""allauth's forms without their placeholders: the label says it, and stays while one types."""

from typing import Any

from allauth.account import forms


class WithoutPlaceholders:
    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.widget.attrs.pop("placeholder", None)


class SignIn(WithoutPlaceholders, forms.LoginForm):
    pass


class ResetPassword(WithoutPlaceholders, forms.ResetPasswordForm):
    pass


class NewPassword(WithoutPlaceholders, forms.ResetPasswordKeyForm):
    pass


class ChangePassword(WithoutPlaceholders, forms.ChangePasswordForm):
    pass
