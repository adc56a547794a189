from django import forms
from django.utils.translation import gettext_lazy as _

from courses.admin.fields import CategoryField
from courses.exchange.decoding import MAX_BYTES
from courses.exchange.formats import READABLE, WRITABLE


class ImportForm(forms.Form):
    file = forms.FileField(
        label=_("File"),
        help_text=_("GIFT, Moodle XML, or a dump of django-quiz-app; 50 MB at most."),
        error_messages={
            "required": _("Choose the file that holds the questions."),
            "empty": _("This file is empty: was it saved before it was chosen?"),
        },
    )
    format = forms.ChoiceField(
        label=_("Format"),
        required=False,
        choices=[("", _("Recognise it")), *((f.name, f.label) for f in READABLE.values())],
    )
    category = CategoryField(
        label=_("File the questions under"),
        required=False,
        empty_label=_("As the file says"),
        help_text=_("The categories of the file, if it has any, stand below this one."),
    )

    def clean_file(self):
        file = self.cleaned_data["file"]
        if file.size > MAX_BYTES:
            raise forms.ValidationError(_("This file is larger than 50 MB."))
        return file


class ExportForm(forms.Form):
    format = forms.ChoiceField(
        label=_("Format"),
        choices=[(f.name, f.label) for f in WRITABLE.values()],
        widget=forms.RadioSelect,
        initial="gift",
        help_text=_(
            "GIFT and Moodle XML come in again here and in Moodle; QTI is for other platforms."
        ),
    )
    category = CategoryField(label=_("Category"), required=False, empty_label=_("The whole bank"))
    accept_losses = forms.BooleanField(required=False, widget=forms.HiddenInput)
