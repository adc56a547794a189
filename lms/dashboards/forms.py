from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.models import CoursePage
from lms.binomes.models import Binome, Programme


class AssignForm(forms.Form):
    course = forms.ModelChoiceField(
        queryset=CoursePage.objects.none(),
        label=gettext_lazy("Course"),
        empty_label=gettext_lazy("Choose a course"),
        error_messages={"required": gettext_lazy("Choose the course to assign.")},
    )
    due_on = forms.DateField(
        required=False,
        label=gettext_lazy("To complete by"),
        help_text=gettext_lazy("Nobody is blocked after this date."),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": gettext_lazy("Write the date as day/month/year.")},
    )
    binomes = forms.ModelMultipleChoiceField(
        queryset=Binome.objects.none(),
        label=gettext_lazy("Binômes"),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": gettext_lazy("Tick at least one binôme.")},
    )

    def __init__(self, *args: Any, programme: Programme, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["course"].queryset = (  # type: ignore[attr-defined]
            CoursePage.objects.live().filter(published_outline__isnull=False).order_by("title")
        )
        self.fields["binomes"].queryset = (  # type: ignore[attr-defined]
            programme.binomes.open().select_related("mentor", "mentee")
        )

    def clean_due_on(self) -> Any:
        due = self.cleaned_data["due_on"]
        if due and due < timezone.localdate():
            raise forms.ValidationError(_("This date is past: choose today or later."))
        return due
