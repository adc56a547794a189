"""The volunteer's form: short, every part optional until the person decides."""

from typing import Any

from django import forms
from django.utils.dates import WEEKDAYS
from django.utils.translation import gettext_lazy as _

from lms.binomes import themes
from lms.binomes.confirming import confirmed_levels
from lms.binomes.models import Profile

SHOWN = [
    ("", _("Not yet")),
    ("1", _("The basics")),
    ("2", _("At ease, every day")),
    ("3", _("I often help others")),
]
WANTED = [("", _("Not now")), ("1", _("The basics")), ("2", _("To be at ease"))]
DAYS = range(5)
HOURS = range(8, 19)
KEPT_IN_LISTS = ("trade_offers", "trade_wants", "tasks", "languages")


def ticks(label: Any, labels: themes.Labels, **kwargs: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        choices=list(labels.items()),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        **kwargs,
    )


class ProfileForm(forms.ModelForm):
    trade_offers = ticks(_("What I can pass on of our trade"), themes.TRADE)
    trade_wants = ticks(_("What I would like to learn of our trade"), themes.TRADE)
    tasks = ticks(_("What I do at work"), themes.TASKS)
    languages = ticks(_("Languages in which I like to talk"), themes.LANGUAGES)

    class Meta:
        model = Profile
        fields = [
            "as_mentor", "as_mentee", "site", "remote_ok", "manager_email", "capacity",
            "adjustments", "about",
        ]  # fmt: skip
        labels = {"capacity": _("How many mentorés I can accompany")}
        help_texts = {
            "site": _("Where you work, for instance Lyon."),
            "manager_email": _("So that nobody is paired with somebody of their reporting line."),
            "adjustments": _(
                "Large characters, breaks, a quiet room… Say what helps, never why. Only the "
                "other of your binôme reads it."
            ),
            "about": _("The other of your binôme reads it once you are paired."),
        }
        widgets = {
            "adjustments": forms.Textarea(attrs={"rows": 2}),
            "about": forms.Textarea(attrs={"rows": 3}),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["capacity"].required = False
        for theme, label in themes.THEMES.items():
            self.fields[f"show-{theme}"] = forms.ChoiceField(
                label=_("%(theme)s: what I can show") % {"theme": label},
                choices=SHOWN,
                required=False,
                initial=str(self.instance.skills.get(theme, "")),
            )
            self.fields[f"learn-{theme}"] = forms.ChoiceField(
                label=_("%(theme)s: what I want to learn") % {"theme": label},
                choices=WANTED,
                required=False,
                initial=str(self.instance.needs.get(theme, "")),
            )
        for name in KEPT_IN_LISTS:
            self.fields[name].initial = getattr(self.instance, name)
        self.fields["slots"] = forms.MultipleChoiceField(
            choices=[(str(24 * day + hour), "") for day in DAYS for hour in HOURS],
            required=False,
            initial=[str(hour) for hour in self.instance.slots],
        )

    def tools(self) -> list[dict[str, Any]]:
        """One group a tool, one row a theme with its two choices; what a positioning confirms."""
        person = self.instance.person_id
        confirmed = confirmed_levels([person]).get(person, {})
        words = dict(SHOWN)
        return [
            {
                "label": label,
                "confirmed": words[str(confirmed[tool])] if tool in confirmed else "",
                "rows": [
                    (name, self[f"show-{theme}"], self[f"learn-{theme}"])
                    for theme, name in kept.items()
                ],
            }
            for tool, (label, kept) in themes.TOOLS.items()
        ]

    def week(self) -> list[dict[str, Any]]:
        """One row an hour, one cell a day of work, for the grid of free slots."""
        chosen = {str(value) for value in self["slots"].value() or ()}
        return [
            {
                "hour": hour,
                "cells": [
                    {
                        "value": 24 * day + hour,
                        "day": WEEKDAYS[day],
                        "ticked": str(24 * day + hour) in chosen,
                    }
                    for day in DAYS
                ],
            }
            for hour in HOURS
        ]

    def days(self) -> list[Any]:
        return [WEEKDAYS[day] for day in DAYS]

    def clean_capacity(self) -> int:
        return self.cleaned_data.get("capacity") or 1

    def clean_manager_email(self) -> str:
        email = (self.cleaned_data.get("manager_email") or "").lower()
        if email and email == self.instance.person.email:
            raise forms.ValidationError(_("Write the address of your manager, not your own."))
        return email

    def save(self, commit: bool = True) -> Profile:
        said = self.cleaned_data
        self.instance.skills = self._levels("show")
        self.instance.needs = self._levels("learn")
        self.instance.slots = sorted(int(hour) for hour in said["slots"])
        for name in KEPT_IN_LISTS:
            setattr(self.instance, name, said[name])
        return super().save(commit)

    def _levels(self, side: str) -> dict[str, int]:
        return {
            theme: int(self.cleaned_data[f"{side}-{theme}"])
            for theme in themes.THEMES
            if self.cleaned_data.get(f"{side}-{theme}")
        }

    @property
    def lacks_role(self) -> bool:
        return not (self.cleaned_data.get("as_mentor") or self.cleaned_data.get("as_mentee"))


class JoinForm(forms.Form):
    """The open link: somebody without an account says who they are."""

    first_name = forms.CharField(label=_("First name"), max_length=100)
    last_name = forms.CharField(label=_("Last name"), max_length=100)
    email = forms.EmailField(label=_("Work e-mail address"))

    def clean_email(self) -> str:
        return self.cleaned_data["email"].lower()


class InviteForm(forms.Form):
    emails = forms.CharField(
        label=_("E-mail addresses"),
        help_text=_("One a line, or separated by commas. Each receives a mail with a link."),
        widget=forms.Textarea(attrs={"rows": 4}),
    )

    def clean_emails(self) -> list[str]:
        field = forms.EmailField()
        words = self.cleaned_data["emails"].replace(",", " ").replace(";", " ").split()
        wrong = []
        for word in words:
            try:
                field.clean(word)
            except forms.ValidationError:
                wrong.append(word)
        if wrong:
            raise forms.ValidationError(
                _("These are no e-mail addresses: %(words)s.") % {"words": ", ".join(wrong)}
            )
        return words


class RosterForm(forms.Form):
    file = forms.FileField(
        label=_("The list, in CSV or XLSX"),
        help_text=_("Nothing is written before you have seen what will come in."),
    )

    def clean_file(self) -> Any:
        laid_down = self.cleaned_data["file"]
        if laid_down.size > 2_000_000:
            raise forms.ValidationError(_("This file is larger than 2 MB: is it the right one?"))
        return laid_down
