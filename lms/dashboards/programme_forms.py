from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage
from lms.binomes.charter_text import default_charter
from lms.binomes.models import Programme
from lms.learning.programme_courses import ProgrammeCourse, courses_given, give_courses
from lms.people.models import User

DAY = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


def course_ticks(label: Any, **kwargs: Any) -> forms.ModelMultipleChoiceField:
    return forms.ModelMultipleChoiceField(
        queryset=CoursePage.objects.none(),
        label=label,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        **kwargs,
    )


class ProgrammeForm(forms.ModelForm):
    """What a coordinator decides of their programme."""

    before = course_ticks(
        _("Courses for each volunteer, before pairing"),
        help_text=_("For instance a positioning: it confirms the levels of the form."),
    )
    binome = course_ticks(_("Courses for each binôme"))

    class Meta:
        model = Programme
        fields = [
            "name", "presentation", "starts_on", "ends_on", "referent", "meetings_planned",
            "rhythm_days", "meeting_minutes", "charter",
        ]  # fmt: skip
        widgets = {
            "starts_on": DAY,
            "ends_on": DAY,
            "presentation": forms.Textarea(attrs={"rows": 3}),
            "charter": forms.Textarea(attrs={"rows": 14}),
        }
        help_texts = {
            "presentation": _("Shown to whoever opens the registration link."),
            "charter": _("Both sign it. A charter that is signed keeps the text of that day."),
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        programme = self.instance
        if not programme.charter:
            self.initial["charter"] = default_charter()
        self.fields["referent"].queryset = User.objects.filter(  # type: ignore[attr-defined]
            organisation_id=programme.organisation_id, is_active=True, is_coordinator=True
        ) | User.objects.filter(programmes_trained=programme)
        self.fields["referent"].queryset = self.fields["referent"].queryset.distinct()  # type: ignore[attr-defined]
        courses = CoursePage.objects.live().filter(published_outline__isnull=False)
        for when in ProgrammeCourse.When.values:
            self.fields[when].queryset = courses.order_by("title")  # type: ignore[attr-defined]
            self.initial[when] = [one.pk for one in courses_given(programme, when)]

    def apply(self, by: User) -> Programme:
        programme = self.save()
        for when in ProgrammeCourse.When.values:
            give_courses(programme, when, list(self.cleaned_data[when]), by)
        return programme
