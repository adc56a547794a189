"""The certificate of a person who has finished a course."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from math import ceil
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document, in_order, list_width

FITS = ("ample", "even", "close", "tight", "dense")
# Lines of objectives, in one column of some 95 characters, that each layout can hold.
LINES = {"ample": 4, "even": 6, "close": 9}
# Characters of an objective that one of two columns holds in the even layout.
COLUMN = 60
LONGEST_LARGE_TITLE = 60


@dataclass(frozen=True, kw_only=True)
class CertificateContent(Document):
    """`course` is the course's title. `result` is what was reached, ready to read ("86 %")."""

    kind: ClassVar[str] = "certificate"
    sheets: ClassVar[tuple[str, ...]] = ("document", "ceremony", "certificate")
    most_pages: ClassVar[int | None] = 1

    person_name: str
    course: str
    objectives: tuple[str, ...]
    hours: Decimal
    started_on: date | None
    completed_on: date | None
    result: str

    def title(self) -> str:
        return _("Certificate of %(person)s: %(course)s") % {
            "person": self.person_name,
            "course": self.course,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.person_name, _("The name of the person is missing.")),
            (self.course, _("The title of the course is missing.")),
            (self.objectives, _("The course states no objective.")),
            (self.hours > 0, _("The duration of the course is missing.")),
            (self.started_on, _("The date on which the course was started is missing.")),
            (self.completed_on, _("The course is not finished.")),
            (self.result, _("The result is missing.")),
            (self.code and self.verify_url, _("The verification code is missing.")),
            (in_order(self.started_on, self.completed_on), _("The dates are the wrong way round.")),
        )

    def fits(self) -> tuple[str, ...]:
        lines = sum(ceil(len(objective) / 95) for objective in self.objectives)
        if len(self.objectives) > LINES["ample"]:
            lines = ceil(sum(ceil(len(objective) / COLUMN) for objective in self.objectives) / 2)
        lines += 2 * (len(self.course) > LONGEST_LARGE_TITLE)
        first = next((n for n, fit in enumerate(LINES) if lines <= LINES[fit]), len(LINES))
        return FITS[first:]

    def details(self) -> dict[str, Any]:
        return {
            "columns": len(self.objectives) > LINES["ample"],
            "list_width": list_width(self.objectives, widest=42),
            "name_size": self.name_size(),
        }

    def name_size(self) -> str:
        length = len(self.person_name)
        return "large" if length <= 26 else "medium" if length <= 40 else "small"
