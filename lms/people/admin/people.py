"""People and their roles in the back office. Mentor and mentoré come from the binôme."""

from typing import Any

import django_filters
from django import forms
from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import (
    BooleanColumn,
    BulkActionsCheckboxColumn,
    Column,
    DateColumn,
    TitleColumn,
)
from wagtail.admin.widgets import BooleanRadioSelect
from wagtail.users.forms import UserCreationForm, UserEditForm
from wagtail.users.views.users import CreateView, EditView, IndexView, UserViewSet

from lms.people.models import Organisation, User

FIELDS = ["email", "first_name", "last_name", "organisation", "is_trainer", "is_coordinator"]


class PersonFields:
    """What both forms share: one address, whatever its capitals."""

    def clean_email(self) -> str:
        return self.cleaned_data["email"].strip().lower()  # type: ignore[attr-defined]


class PersonCreationForm(PersonFields, UserCreationForm):
    password_required = False

    class Meta:
        model = User
        fields = [*FIELDS, "is_superuser"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)
        self.fields["password1"].help_text = _(
            "Leave empty: the person chooses it with “Forgotten password”. "
            "An invitation does all this by itself."
        )

    def save(self, commit: bool = True) -> User:
        person: User = super().save(commit=False)
        if not self.cleaned_data["password1"]:
            person.set_unusable_password()
        if commit:
            person.save()
        return person


class PersonEditForm(PersonFields, UserEditForm):
    class Meta:
        model = User
        fields = [*FIELDS, "is_active", "is_superuser"]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        _in_our_words(self.fields)


def _in_our_words(fields: dict[str, forms.Field]) -> None:
    for name in ("email", "first_name", "last_name"):
        label = getattr(User._meta.get_field(name), "verbose_name", name)
        fields[name].label = str(label).capitalize()
    if "is_superuser" in fields:
        fields["is_superuser"].help_text = _("Sees and changes everything, people included.")


class PersonFilters(WagtailFilterSet):
    organisation = django_filters.ModelChoiceFilter(
        queryset=Organisation.objects.all(),
        label=gettext_lazy("Organisation"),
        widget=forms.Select,
    )
    is_trainer = django_filters.BooleanFilter(
        label=gettext_lazy("Trainer"), widget=BooleanRadioSelect
    )
    is_coordinator = django_filters.BooleanFilter(
        label=gettext_lazy("Coordinator"), widget=BooleanRadioSelect
    )
    is_active = django_filters.BooleanFilter(
        label=gettext_lazy("Active"), widget=BooleanRadioSelect
    )

    def __init__(self, *args: Any, is_searching: bool = False, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)

    class Meta:
        model = User
        fields = ["organisation", "is_trainer", "is_coordinator", "is_active"]


def roles(person: User) -> str:
    held = {
        _("administrator"): person.is_superuser,
        _("trainer"): person.is_trainer,
        _("coordinator"): person.is_coordinator,
    }
    return ", ".join(name for name, holds in held.items() if holds)


class PersonIndexView(IndexView):
    page_title = gettext_lazy("People")
    add_item_label = gettext_lazy("Add a person")
    default_ordering = "name"
    search_fields = ("first_name", "last_name", "email")
    filterset_class = PersonFilters

    @cached_property
    def columns(self) -> list[Column]:
        title = self._get_title_column_class(TitleColumn)
        return [
            BulkActionsCheckboxColumn("bulk_actions", obj_type="user"),
            title(
                "name", accessor=str, label=_("Name"), sort_key="name", get_url=self.get_edit_url
            ),
            Column("email", label=_("E-mail address"), sort_key="email"),
            Column("organisation", label=_("Organisation")),
            Column("roles", label=_("Role"), accessor=roles),
            BooleanColumn("is_active", label=_("Active"), sort_key="is_active", width="8%"),
            DateColumn("last_login", label=_("Last sign-in"), sort_key="last_login", width="12%"),
        ]

    def get_base_queryset(self) -> QuerySet[User]:
        return User.objects.select_related("organisation", "wagtail_userprofile")


class PersonCreateView(CreateView):
    page_title = gettext_lazy("Add a person")
    success_message = gettext_lazy("“%(object)s” now has an account.")


class PersonEditView(EditView):
    success_message = gettext_lazy("The account of “%(object)s” is changed.")
    error_message = gettext_lazy("Nothing is changed yet: see what is marked in red.")


class PersonViewSet(UserViewSet):
    index_view_class = PersonIndexView
    add_view_class = PersonCreateView
    edit_view_class = PersonEditView
    filterset_class = PersonFilters
    copy_view_enabled = False
    ordering = "name"
    create_template_name = "wagtailadmin/generic/create.html"
    edit_template_name = "wagtailadmin/generic/edit.html"
    add_to_settings_menu = False
    add_to_admin_menu = True
    menu_label = gettext_lazy("People")
    menu_icon = "user"
    menu_order = 9140

    def get_form_class(self, for_update: bool = False) -> type[forms.ModelForm]:
        return PersonEditForm if for_update else PersonCreationForm
