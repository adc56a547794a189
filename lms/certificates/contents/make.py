"""A document becomes its PDF, or the list of what it lacks."""

from collections.abc import Iterable
from dataclasses import replace

from django.utils.translation import gettext as _
from django.utils.translation import override

from lms.certificates.contents.document import Document
from lms.certificates.contents.page import page
from lms.certificates.pdf.attachment import Attachment
from lms.certificates.pdf.render import DoesNotFit, render


class MissingEvidence(ValueError):
    """The document may not be issued. `sentences` say why, in the document's language."""

    def __init__(self, sentences: list[str]) -> None:
        super().__init__(" ".join(sentences))
        self.sentences = sentences


def make(document: Document, attachments: Iterable[Attachment] = ()) -> bytes:
    """The PDF of `document`, not signed. The same document gives the same bytes.

    Raises `MissingEvidence` when something that the document must prove is not there, and
    `DoesNotFit` when even the tightest layout runs over the pages of its kind.
    """
    with override(document.language):
        if sentences := document.missing():
            raise MissingEvidence(sentences)
    return lay_out(document, tuple(attachments))


def preview(document: Document) -> bytes:
    """The PDF as it would look, without asking for evidence, marked as worth nothing."""
    with override(document.language):
        notice = _("Preview: this document proves nothing")
    return lay_out(replace(document, notice=notice), ())


def lay_out(document: Document, attachments: tuple[Attachment, ...]) -> bytes:
    with override(document.language):
        title, context, fits = document.title(), document.context(), document.fits()
    for fit in fits:
        html = page(document.kind, context | {"title": title, "fit": fit}, document.language)
        try:
            return render(
                html,
                title=title,
                author=document.organisation.name,
                language=document.language,
                identifier=f"{document.kind} {document.number}",
                created=document.issued_at,
                attachments=attachments,
                sheets=document.sheets,
                most_pages=document.most_pages,
            )
        except DoesNotFit:
            if fit == fits[-1]:
                raise
    raise ValueError("a document needs at least one layout")
