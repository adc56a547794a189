from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from lms.certificates.documents import Document
from lms.certificates.sources import sources
from lms.certificates.verification import LARGEST


class FileForm(forms.Form):
    """A document to verify: read in memory, never stored."""

    file = forms.FileField(
        label=_("Your PDF file"),
        widget=forms.ClearableFileInput(attrs={"accept": "application/pdf,.pdf"}),
        error_messages={
            "required": _("Choose the PDF file to verify."),
            "empty": _("This file is empty."),
        },
    )

    def clean_file(self) -> UploadedFile:
        file: UploadedFile = self.cleaned_data["file"]
        if (file.size or 0) > LARGEST:
            raise forms.ValidationError(_("This file is too large: 20 MB at most."))
        return file


class BatchForm(forms.Form):
    kinds = forms.MultipleChoiceField(
        label=_("Which documents"),
        widget=forms.CheckboxSelectMultiple,
        initial=[Document.Kind.CERTIFICATE, Document.Kind.COMPLETION],
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kinds: Any = self.fields["kinds"]
        kinds.choices = [(kind, Document.Kind(kind).label) for kind in sources()]


class ReasonForm(forms.Form):
    """Why a document is corrected or revoked: whoever verifies it may read it."""

    reason = forms.CharField(
        label=_("Reason"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": _("Write the reason, in a sentence.")},
    )
