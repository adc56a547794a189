"""The certificate of the binôme: what the two did together, each for the other."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document, in_order, list_width


@dataclass(frozen=True, kw_only=True)
class BinomeCertificateContent(Document):
    """`achieved` are the objectives reached, either way round. `hours` are binôme hours: time
    spent together, which is not training time."""

    kind: ClassVar[str] = "binome_certificate"
    sheets: ClassVar[tuple[str, ...]] = ("document", "ceremony", "binome_certificate")
    most_pages: ClassVar[int | None] = 1

    mentor_name: str
    mentee_name: str
    programme: str
    company: str = ""
    achieved: tuple[str, ...]
    meetings: int
    hours: Decimal
    started_on: date | None
    ended_on: date | None

    def title(self) -> str:
        return _("Certificate of the binôme %(mentor)s and %(mentee)s: %(programme)s") % {
            "mentor": self.mentor_name,
            "mentee": self.mentee_name,
            "programme": self.programme,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.mentor_name and self.mentee_name, _("The name of one of the two is missing.")),
            (self.programme, _("The title of the programme is missing.")),
            (self.achieved, _("No objective of the binôme has been reached.")),
            (self.meetings > 0, _("No meeting of the binôme has been held.")),
            (self.hours > 0, _("The time that the binôme spent together is missing.")),
            (self.started_on, _("The date of the first meeting is missing.")),
            (self.ended_on, _("The binôme has not been closed.")),
            (self.code and self.verify_url, _("The verification code is missing.")),
            (in_order(self.started_on, self.ended_on), _("The dates are the wrong way round.")),
        )

    def fits(self) -> tuple[str, ...]:
        long = len(self.achieved) > 8 or sum(map(len, self.achieved)) > 700
        return ("close", "dense") if long else ("ample", "close", "dense")

    def details(self) -> dict[str, Any]:
        return {"list_width": list_width(self.achieved, widest=33)}
