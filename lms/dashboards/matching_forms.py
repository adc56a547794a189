from django import forms
from django.utils.translation import gettext_lazy as _

from lms.binomes.matching import Weights

PART_LABELS = {
    "needs": _("Needs covered"),
    "trade": _("What the mentor learns back"),
    "slots": _("Hours in common"),
    "site": _("Same site, or remote"),
    "tasks": _("Tasks in common"),
    "languages": _("Languages in common"),
}


class WeightsForm(forms.Form):
    """How much each part counts, relative to the others."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        for name, label in PART_LABELS.items():
            self.fields[name] = forms.IntegerField(label=label, min_value=0, max_value=100)

    def clean(self) -> dict:
        said = super().clean() or {}
        if not self.errors and not any(said.values()):
            raise forms.ValidationError(_("At least one part must count."))
        return said

    def weights(self) -> Weights:
        return Weights(**{name: self.cleaned_data[name] for name in PART_LABELS})
