"""Forms of the pair's room."""

from datetime import datetime
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import CheckIn, Objective, Review, SharedNote
from lms.people import clock

WRITE_DATE = {
    "invalid": _("Choose a day and an hour."),
    "required": _("Choose a day and an hour."),
}


class MeetingForm(forms.Form):
    """One of the moments that both have free, or any other."""

    moment = forms.ChoiceField(
        label=_("When you are both free"), required=False, widget=forms.RadioSelect
    )
    other = forms.DateTimeField(
        label=_("Or another moment"),
        required=False,
        widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
        input_formats=["%Y-%m-%dT%H:%M"],
        error_messages=WRITE_DATE,
    )
    minutes = forms.IntegerField(label=_("Minutes"), min_value=20, max_value=180)
    place = forms.CharField(
        label=_("Where, or the address of the call"), required=False, max_length=200
    )

    def __init__(self, *args: Any, moments: list[datetime], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = [(one.isoformat(), clock.moment(one, "l j F")) for one in moments]
        if choices:
            self.fields["moment"].choices = choices  # type: ignore[attr-defined]
            self.fields["moment"].either = self.fields["other"].either = True  # type: ignore[attr-defined]
        else:
            del self.fields["moment"]
            self.fields["other"].label = _("When")
            self.fields["other"].required = True
            self.fields["other"].help_text = _(
                "Your forms have no free hour in common: agree on a moment, then write it here."
            )

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        moment = said.get("other") or (
            datetime.fromisoformat(said["moment"]) if said.get("moment") else None
        )
        if moment is None and not self.errors:
            raise forms.ValidationError(_("Choose a moment in the list, or write another one."))
        if moment and moment < timezone.now():
            raise forms.ValidationError(_("This moment is past: choose a later one."))
        said["starts_at"] = moment
        return said


class DurationForm(forms.Form):
    minutes = forms.IntegerField(label=_("How many minutes?"), min_value=5, max_value=300)


class ObjectiveForm(forms.ModelForm):
    class Meta:
        model = Objective
        fields = ["of", "title", "level_before", "level_wanted"]
        widgets = {"of": forms.RadioSelect}
        help_texts = {"title": _("For instance: present figures in a chart that is read at once.")}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        binome = self.instance.binome
        self.fields["of"].choices = [  # type: ignore[attr-defined]
            ("mentor", binome.mentor.get_short_name()),
            ("mentee", binome.mentee.get_short_name()),
        ]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        before, wanted = said.get("level_before"), said.get("level_wanted")
        if before is not None and wanted is not None and wanted <= before:
            self.add_error("level_wanted", _("Aim at a level above that of today."))
        return said


class AdjustForm(forms.ModelForm):
    why = forms.CharField(
        label=_("Why this change?"), max_length=300, help_text=_("Both of you can read it.")
    )

    class Meta:
        model = Objective
        fields = ["title", "level_before", "level_wanted", "level_after", "state"]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        if said.get("state") == Objective.State.REACHED and said.get("level_after") is None:
            self.add_error("level_after", _("Say which level is reached."))
        return said


class NoteForm(forms.ModelForm):
    class Meta:
        model = SharedNote
        fields = ["text"]
        labels = {"text": _("A note for the two of you")}
        widgets = {"text": forms.Textarea(attrs={"rows": 3})}


class CheckInForm(forms.ModelForm):
    """Two questions by role, and how easy it felt."""

    help = forms.BooleanField(
        label=_("I would like the referent to call me"),
        required=False,
        help_text=_("Only this request reaches the referent, never your answers."),
    )

    class Meta:
        model = CheckIn
        fields = ["first", "second", "ease"]
        widgets = {
            "first": forms.Textarea(attrs={"rows": 2}),
            "second": forms.Textarea(attrs={"rows": 2}),
            "ease": forms.RadioSelect,
        }

    def __init__(self, *args: Any, role: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        first, second = QUESTIONS[role]
        self.fields["first"].label = first
        self.fields["second"].label = second
        self.fields["ease"].label = _("How did this meeting feel?")
        self.fields["ease"].help_text = _(
            "Two hard answers are a sign that the binôme needs help, without saying who."
        )
        self.fields["ease"].choices = CheckIn._meta.get_field("ease").choices  # type: ignore[attr-defined]


QUESTIONS = {
    "mentor": (_("Where did you take over the mouse?"), _("What will you prepare for next time?")),
    "mentee": (_("What did you do alone?"), _("What will you reuse this week?")),
}


class ReviewForm(forms.ModelForm):
    class Meta:
        model = Review
        fields = ["alone", "gained", "go_on"]
        widgets = {
            "alone": forms.Textarea(attrs={"rows": 3}),
            "gained": forms.Textarea(attrs={"rows": 3}),
        }
