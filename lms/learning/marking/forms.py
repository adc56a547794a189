from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courses.outline import LessonOutline
from lms.learning.adjustments import Adjustment

TOO_MUCH = {
    "invalid": _("Write a number, for instance 1,5."),
    "required": _("Write a number of points; 0 is one."),
    "min_value": _("Points are 0 or more."),
    "max_value": _("At most %(limit_value)s here."),
}


def points_field(label: Any, most: float, **kwargs: Any) -> forms.FloatField:
    return forms.FloatField(
        label=label,
        min_value=0,
        max_value=most,
        localize=True,
        widget=forms.TextInput(attrs={"inputmode": "decimal", "autocomplete": "off"}),
        error_messages=TOO_MUCH,
        **kwargs,
    )


class RubricForm(forms.Form):
    """One field of points a criterion, and a comment for the learner."""

    def __init__(self, *args: Any, rubric: list[dict], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.rubric = rubric
        for number, row in enumerate(rubric):
            self.fields[f"points-{number}"] = points_field(
                row["criterion"],
                row["points"],
                help_text=_("out of %(points)s") % {"points": f"{row['points']:g}"},
            )
        self.fields["comment"] = forms.CharField(
            label=_("Comment for the learner"),
            required=False,
            max_length=2000,
            widget=forms.Textarea(attrs={"rows": 4}),
        )

    def awarded(self) -> dict[str, float]:
        """Points by criterion id, once the form is valid."""
        return {
            row["id"]: self.cleaned_data[f"points-{number}"]
            for number, row in enumerate(self.rubric)
        }


class ExplainForm(forms.Form):
    answer = forms.CharField(
        label=_("Your explanation"),
        help_text=_("The learner reads it beside the question and by mail."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": _("Write a sentence to explain the mark.")},
    )


class AloneForm(forms.Form):
    why = forms.CharField(
        label=_("Reason"),
        help_text=_("Kept with the mark, and read by the learner."),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Say why this mark changes.")},
    )

    def __init__(self, *args: Any, possible: float, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["points"] = points_field(
            _("Points for this answer"),
            possible,
            help_text=_("out of %(points)s") % {"points": f"{possible:g}"},
        )
        self.order_fields(["points", "why"])


class CorrectionForm(forms.Form):
    why = forms.CharField(
        label=_("Reason"),
        help_text=_("Kept in the history, and told to those whose result changes."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say in one sentence what was wrong with the key.")},
    )


class ExcuseForm(forms.Form):
    """Lessons that a person may skip, and why."""

    lessons = forms.MultipleChoiceField(
        label=_("Lessons to skip"), error_messages={"required": _("Tick at least one lesson.")}
    )
    why = forms.CharField(
        label=_("Reason"),
        help_text=_("Kept with your name, and read by the person."),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Say in one sentence why these lessons are skipped.")},
    )

    def __init__(self, *args: Any, lessons: list[LessonOutline], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["lessons"].choices = [(str(x.id), x.title) for x in lessons]  # type: ignore[attr-defined]


class AdjustmentForm(forms.ModelForm):
    class Meta:
        model = Adjustment
        fields = ["extra_time", "no_limit"]
        labels = {"extra_time": _("More time, in percent"), "no_limit": _("No time limit at all")}
        help_texts = {"extra_time": _("33 gives a third more: 40 minutes instead of 30.")}
