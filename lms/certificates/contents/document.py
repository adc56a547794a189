"""What every document has in common: a number, an issuer, a moment, the evidence that it needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from math import ceil
from typing import Any, ClassVar

from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from lms.certificates.contents.parties import Correction, Organisation, Signatory, Wording
from lms.certificates.pdf.qr import qr_image

NO_WORDING = Wording()


@dataclass(frozen=True, kw_only=True)
class Document:
    """A snapshot: whatever changes later in the platform, the document keeps saying this.

    `issued_at` is aware of its time zone and already in the organisation's local time.
    `code` and `verify_url` lead to the page that verifies the document. `notice` is printed
    on top, for instance that the document is a demonstration.
    """

    kind: ClassVar[str]
    sheets: ClassVar[tuple[str, ...]] = ("document", "portrait")
    most_pages: ClassVar[int | None] = None

    number: str
    issued_at: datetime
    organisation: Organisation
    signatory: Signatory
    language: str = "fr"
    place: str = ""
    code: str = ""
    verify_url: str = ""
    wording: Wording = NO_WORDING
    correction: Correction | None = None
    notice: str = ""

    @property
    def issued_on(self) -> date:
        return self.issued_at.date()

    def title(self) -> str:
        """The name of the document in the active language, as windows and archives show it."""
        raise NotImplementedError

    def missing(self) -> list[str]:
        """In the active language, what evidence lacks. Empty when it may be issued."""
        return self.lacking()

    def fits(self) -> tuple[str, ...]:
        """Names of layouts to try, widest first, until one keeps within `most_pages`."""
        return ("",)

    def details(self) -> dict[str, Any]:
        """What the template needs besides the document itself."""
        return {}

    def context(self) -> dict[str, Any]:
        spoken = _("QR code to the page that verifies this document")
        return {
            "document": self,
            "organisation": self.organisation,
            "signatory": self.signatory,
            "wording": self.wording,
            "qr": mark_safe(qr_image(self.verify_url, spoken)) if self.verify_url else "",
            **self.details(),
        }

    def lacking(self, *needs: tuple[object, str]) -> list[str]:
        """Sentences of the needs, given as (what must be there, sentence), that are not met."""
        common = (
            (self.number, _("The number of the document is missing.")),
            (self.organisation.name, _("The name of the training organisation is missing.")),
            (self.signatory.name, _("The name of the person who signs is missing.")),
        )
        return [sentence for there, sentence in (*common, *needs) if not there]


def in_order(start: date | None, end: date | None) -> bool:
    return start is None or end is None or start <= end


def list_width(lines: Iterable[str], widest: int) -> int:
    """In em, about the longest line: measured here, since a box that shrinks to its content
    costs as much time as a third of the page."""
    return min(widest, ceil(max(map(len, lines), default=0) * 0.47) + 2)
