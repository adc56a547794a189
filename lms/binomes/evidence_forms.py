"""One form for each kind of evidence, and one to take it back."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from lms.binomes.file_types import LIMIT, MEGABYTE, NotTaken, extension_of
from lms.binomes.models import Evidence

REFUSED = {
    "unknown": gettext_lazy(
        "This kind of file is not taken. Choose a Word, Excel or PowerPoint file, a PDF or a "
        "picture."
    ),
    "macros": gettext_lazy(
        "This file holds macros. Save it without them (type .docx, .xlsx or .pptx), then choose it "
        "again."
    ),
    "protected": gettext_lazy(
        "This file is protected by a password. Save it without the password, then choose it again."
    ),
}


class ActivityForm(forms.ModelForm):
    """One of the activities that the person has passed."""

    source = forms.ChoiceField(
        label=gettext_lazy("Activity passed"),
        error_messages={"required": gettext_lazy("Choose the activity.")},
    )

    class Meta:
        model = Evidence
        fields = ["source"]

    def __init__(self, *args: Any, passed: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.passed = dict(passed)
        self.fields["source"].choices = [("", _("Choose")), *passed]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        said = super().clean() or {}
        self.instance.kind = Evidence.Kind.EXERCISE
        self.instance.words = self.passed.get(said.get("source", ""), "")
        return said


class WordForm(forms.ModelForm):
    """What the other of the binôme has seen."""

    class Meta:
        model = Evidence
        fields = ["words"]
        labels = {"words": gettext_lazy("What I have seen")}
        help_texts = {
            "words": gettext_lazy("For instance: made the table of contents alone, in front of me.")
        }
        widgets = {"words": forms.Textarea(attrs={"rows": 2})}
        error_messages = {"words": {"required": gettext_lazy("Write a few words.")}}

    def clean(self) -> dict[str, Any]:
        self.instance.kind = Evidence.Kind.WORD
        return super().clean() or {}


class FileForm(forms.Form):
    """A file of one's work, judged by what it holds."""

    file = forms.FileField(
        label=gettext_lazy("The file"),
        help_text=gettext_lazy("Word, Excel, PowerPoint, PDF or picture, 20 MB at most."),
        error_messages={
            "required": gettext_lazy("Choose the file first."),
            "empty": gettext_lazy("This file is empty: have you saved it before choosing it?"),
        },
    )
    words = forms.CharField(label=gettext_lazy("What it shows"), required=False, max_length=300)

    def __init__(self, *args: Any, too_large: bool = False, **kwargs: Any) -> None:
        """`too_large`: a file was sent and stopped at the limit; nothing of it is read."""
        super().__init__(*args, **kwargs)
        self.too_large = too_large

    def clean_file(self) -> Any:
        if self.too_large:
            raise forms.ValidationError(
                _(
                    "This file is too large (limit: %(limit)d MB). Compress its pictures, then "
                    "choose it again."
                )
                % {"limit": LIMIT // MEGABYTE}
            )
        sent = self.cleaned_data["file"]
        self.data_sent = sent.read()
        try:
            extension_of(self.data_sent)
        except NotTaken as refusal:
            raise forms.ValidationError(REFUSED[refusal.reason]) from refusal
        return sent


class WithdrawForm(forms.Form):
    why = forms.CharField(
        label=gettext_lazy("Why?"),
        max_length=300,
        help_text=gettext_lazy("A few words. Both of you can read them."),
    )
