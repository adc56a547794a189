"""The statement of hours. Training hours and binôme hours stand apart and are never added:
meetings of a binôme are not training by themselves (article D6313-3-2)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import day
from lms.certificates.contents.parties import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursLine:
    """`evidence` says what proves the time: an attendance sheet, a report of the meeting."""

    on: date
    title: str
    hours: Decimal
    evidence: str


@dataclass(frozen=True, kw_only=True)
class HoursStatementContent(Document):
    kind: ClassVar[str] = "hours_statement"

    person: Person
    programme: str
    training: tuple[HoursLine, ...]
    together: tuple[HoursLine, ...]

    def title(self) -> str:
        return _("Statement of hours of %(person)s: %(programme)s") % {
            "person": self.person.name,
            "programme": self.programme,
        }

    def missing(self) -> list[str]:
        lines = (*self.training, *self.together)
        return self.lacking(
            (self.person.name, _("The name of the person is missing.")),
            (self.programme, _("The title of the programme is missing.")),
            (lines, _("No hour is recorded.")),
            *((line.hours > 0, no_time(line)) for line in lines),
            *((line.evidence, no_evidence(line)) for line in lines),
        )

    def details(self) -> dict[str, Any]:
        return {
            "training_hours": total(self.training),
            "binome_hours": total(self.together),
        }


def total(lines: tuple[HoursLine, ...]) -> Decimal:
    return sum((line.hours for line in lines), Decimal(0))


def no_time(line: HoursLine) -> str:
    return _("“%(title)s” of %(day)s lasts no time.") % {"title": line.title, "day": day(line.on)}


def no_evidence(line: HoursLine) -> str:
    return _("Nothing proves “%(title)s” of %(day)s.") % {"title": line.title, "day": day(line.on)}
