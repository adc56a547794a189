from typing import Any

from django import forms
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms.certificates.access import programmes_of
from lms.people.models import User
from lms.quality.models import Complaint, ImprovementAction, Questionnaire

LONGEST = 2000


def day() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class ActionForm(forms.ModelForm):
    class Meta:
        model = ImprovementAction
        fields = ["what", "why", "programme", "questionnaire", "complaint", "owner", "due_on"]
        widgets = {"why": forms.Textarea(attrs={"rows": 4}), "due_on": day()}
        error_messages = {
            "what": {"required": gettext_lazy("Say what you do.")},
            "why": {"required": gettext_lazy("Say why: what did you read or hear?")},
            "owner": {"required": gettext_lazy("Choose who is in charge.")},
            "due_on": {"required": gettext_lazy("Choose a day.")},
        }

    def __init__(self, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = {
            "programme": programmes_of(person).order_by("name"),
            "questionnaire": Questionnaire.objects.all(),
            "complaint": Complaint.objects.handled_by(person),
            "owner": User.objects.filter(Q(is_trainer=True) | Q(is_superuser=True), is_active=True),
        }
        for name, queryset in choices.items():
            field: Any = self.fields[name]
            field.queryset = queryset
            kept = getattr(self.instance, f"{name}_id")
            # What this person may not read stays as it is.
            if name != "owner" and kept and not queryset.filter(pk=kept).exists():
                del self.fields[name]
        self.fields["owner"].required = True

    @property
    def former(self) -> dict[str, Any]:
        """The values as they were before the form, in the words of the form's fields."""
        kept = ImprovementAction.objects.select_related("programme", "owner").get(
            pk=self.instance.pk
        )
        return {name: getattr(kept, name) for name in self.fields}


class DoneForm(forms.Form):
    on = forms.DateField(
        label=gettext_lazy("Done on"),
        widget=day(),
        initial=timezone.localdate,
        error_messages={"invalid": gettext_lazy("Write the date as day/month/year.")},
    )
    words = forms.CharField(
        label=gettext_lazy("What was done"),
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
    )

    def clean_on(self) -> Any:
        on = self.cleaned_data["on"]
        if on > timezone.localdate():
            raise forms.ValidationError(_("This date is still to come."))
        return on


class EffectForm(forms.Form):
    effect = forms.CharField(
        label=gettext_lazy("What has changed since"),
        help_text=gettext_lazy("For instance the result of the next survey, with its number."),
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Say what you observe, even if it is nothing.")},
    )
