"""The attendance sheet: each half-day signed by each person and by the trainer.

It is issued signed, or blank to be printed and signed by hand.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import weekday
from lms.certificates.contents.parties import Image


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """One person in one half-day. `signature` and `signed_at` go together; whoever signed the
    paper sheet has neither (`on_paper`); an absent person signs nothing."""

    name: str
    signature: Image | None = None
    signed_at: datetime | None = None
    absent: bool = False
    on_paper: bool = False

    @property
    def signed(self) -> bool:
        return self.on_paper or (self.signature is not None and self.signed_at is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanNote:
    """The paper sheet that was scanned back in, named by its SHA-256 so that it can be found."""

    sha256: str
    recorded_by: str
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class HalfDay:
    """Both moments are aware of their time zone, in local time."""

    starts_at: datetime
    ends_at: datetime
    module: str
    place: str = ""
    trainer: Presence
    trainees: tuple[Presence, ...]
    scan: ScanNote | None = None

    def people(self) -> tuple[Presence, ...]:
        return (*self.trainees, self.trainer)

    def name(self) -> str:
        part = _("morning") if self.starts_at.hour < 12 else _("afternoon")
        return f"{weekday(self.starts_at)}, {part}"


@dataclass(frozen=True, kw_only=True)
class AttendanceContent(Document):
    kind: ClassVar[str] = "attendance"

    action: str
    half_days: tuple[HalfDay, ...]
    blank: bool = False

    def title(self) -> str:
        return _("Attendance sheet: %(action)s") % {"action": self.action}

    def missing(self) -> list[str]:
        unsigned = () if self.blank else (*self.unsigned(), *self.repeated())
        return self.lacking(
            (self.action, _("The title of the training is missing.")),
            (self.half_days, _("The sheet has no half-day.")),
            *((half_day.trainees, no_trainee(half_day)) for half_day in self.half_days),
            *(
                (is_half_day(half_day.starts_at, half_day.ends_at), too_long(half_day))
                for half_day in self.half_days
            ),
            *((False, sentence) for sentence in unsigned),
        )

    def unsigned(self) -> Iterator[str]:
        for half_day in self.half_days:
            for person in half_day.people():
                if not person.absent and not person.signed:
                    yield _("%(person)s has not signed for %(half_day)s.") % {
                        "person": person.name,
                        "half_day": half_day.name(),
                    }

    def repeated(self) -> Iterator[str]:
        """A court has rejected sheets on which one signature was copied from day to day
        (CAA Nantes, 2021): the same image twice is a copy, since no hand draws it twice."""
        seen: dict[str, tuple[str, str]] = {}
        for half_day in self.half_days:
            for person in half_day.people():
                if person.signature is None:
                    continue
                here = (person.name, half_day.name())
                first = seen.setdefault(person.signature.address, here)
                if first != here:
                    yield _(
                        "The signature of %(person)s for %(half_day)s is a copy of that of "
                        "%(first_person)s for %(first_half_day)s."
                    ) % {
                        "person": person.name,
                        "half_day": half_day.name(),
                        "first_person": first[0],
                        "first_half_day": first[1],
                    }


def is_half_day(start: datetime, end: datetime) -> bool:
    return start < end and start.date() == end.date() and (end - start).total_seconds() <= 5 * 3600


def too_long(half_day: HalfDay) -> str:
    return _("%(half_day)s is not a half-day: one signs for five hours at most.") % {
        "half_day": half_day.name()
    }


def no_trainee(half_day: HalfDay) -> str:
    return _("Nobody is expected on %(half_day)s.") % {"half_day": half_day.name()}
