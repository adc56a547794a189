from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from lms.certificates.attendances import Attendance
from lms.certificates.scans.intake import LARGEST, NotAScan, Scan, read_scan
from lms.certificates.sessions import TrainingSession


class ScanForm(forms.Form):
    """The file, and whose signatures it bears: nobody is ticked beforehand."""

    file = forms.FileField(
        label=_("The scanned sheet"),
        help_text=_("PDF, JPEG or PNG, 10 MB at most. Several pages make one PDF."),
        widget=forms.ClearableFileInput(attrs={"accept": ".pdf,.jpg,.jpeg,.png"}),
        error_messages={
            "required": _("Choose the file of the scanned sheet."),
            "empty": _("This file is empty: scan the sheet again."),
        },
    )
    signed = forms.ModelMultipleChoiceField(
        label=_("Who signed it"),
        help_text=_("Tick only those whose signature you see on the sheet, the trainer too."),
        queryset=Attendance.objects.none(),
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": _("Tick those who signed the sheet.")},
    )
    reason = forms.CharField(
        label=_("Why this scan replaces the former one"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"required": _("Write why this scan replaces the former one.")},
    )

    def __init__(self, *args: Any, session: TrainingSession, replaces: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        signed: Any = self.fields["signed"]
        signed.queryset = (
            session.attendances.filter(signed_at=None).select_related("person").defer("signature")
        )
        signed.label_from_instance = lambda attendance: str(attendance.person)
        if not replaces:
            del self.fields["reason"]

    def clean_file(self) -> Scan:
        file: UploadedFile = self.cleaned_data["file"]
        content = file.read(LARGEST + 1)
        try:
            return read_scan(file.name or "", content)
        except NotAScan as error:
            raise forms.ValidationError(str(error)) from error
