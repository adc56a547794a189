"""The evidence of training at a distance (articles D6313-3-1 and R6313-3), as one bundle:
assistance, activities with their duration, assessments, work handed in."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lms.certificates.contents.document import Document, in_order
from lms.certificates.contents.formats import hours as hours_text
from lms.certificates.contents.parties import Person


@dataclass(frozen=True, slots=True, kw_only=True)
class DistanceActivity:
    """`planned` is the average duration announced, `declared` what the person says it took.
    Nothing else is measured: the platform does not watch people work."""

    title: str
    planned: Decimal
    opened_at: datetime | None = None
    finished_at: datetime | None = None
    declared: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assessment:
    """`outcome` says what the result means: passed, not passed, the level found."""

    title: str
    taken_at: datetime
    result: str
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A file handed in, named by its SHA-256 in hexadecimal so that it can be found again."""

    title: str
    handed_in_at: datetime
    sha256: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """One contact with the assistance: a question and its answer, a piece of work and what a
    trainer wrote about it. What was said stays between them."""

    asked_at: datetime
    subject: str
    answered_at: datetime | None = None
    answered_by: str = ""

    def delay(self) -> str:
        """How long the answer took, in words; empty while there is none."""
        if self.answered_at is None:
            return ""
        hours = int((self.answered_at - self.asked_at).total_seconds() // 3600)
        if hours < 1:
            return _("within the hour")
        if hours < 24:
            return ngettext("%(number)d hour", "%(number)d hours", hours) % {"number": hours}
        days = hours // 24
        return ngettext("%(number)d day", "%(number)d days", days) % {"number": days}


@dataclass(frozen=True, kw_only=True)
class DistanceContent(Document):
    """`assistance_terms` says who helps, technically and in learning, how and how soon.
    `hours` are those that the other documents state; what the activities announce must agree."""

    kind: ClassVar[str] = "distance"

    person: Person
    action: str
    started_on: date | None
    ended_on: date | None
    assistance_terms: str
    activities: tuple[DistanceActivity, ...]
    assessments: tuple[Assessment, ...]
    works: tuple[Work, ...] = ()
    helps: tuple[Help, ...] = ()
    hours: Decimal | None = None

    def title(self) -> str:
        return _("Distance training evidence of %(person)s: %(action)s") % {
            "person": self.person.name,
            "action": self.action,
        }

    def missing(self) -> list[str]:
        return self.lacking(
            (self.person.name, _("The name of the person is missing.")),
            (self.action, _("The title of the training is missing.")),
            (self.started_on, _("The date on which the training started is missing.")),
            (self.ended_on, _("The training is not finished.")),
            (in_order(self.started_on, self.ended_on), _("The dates are the wrong way round.")),
            (self.assistance_terms, _("The assistance given at a distance is not described.")),
            (self.activities, _("No activity at a distance is recorded.")),
            (self.assessments, _("No assessment at a distance is recorded.")),
            *((activity.planned > 0, no_duration(activity)) for activity in self.activities),
            (self.finished, _("No activity at a distance is finished.")),
            (
                self.hours is None or agree(planned(self.activities), self.hours),
                _("The activities last %(parts)s and the course %(whole)s: they must agree.")
                % {
                    "parts": hours_text(planned(self.activities)),
                    "whole": hours_text(self.hours or Decimal(0)),
                },
            ),
        )

    def details(self) -> dict[str, Any]:
        said = [activity.declared for activity in self.activities if activity.declared]
        return {
            "planned": planned(self.activities),
            "carried_out": planned(self.finished),
            "declared": sum(said, Decimal(0)) if said else None,
        }

    @property
    def finished(self) -> tuple[DistanceActivity, ...]:
        return tuple(activity for activity in self.activities if activity.finished_at)


def planned(activities: tuple[DistanceActivity, ...]) -> Decimal:
    return sum((activity.planned for activity in activities), Decimal(0))


def agree(one: Decimal, other: Decimal) -> bool:
    """To the minute: a third of an hour has no exact decimals."""
    return round(one * 60) == round(other * 60)


def no_duration(activity: DistanceActivity) -> str:
    return _("The activity “%(activity)s” announces no duration.") % {"activity": activity.title}
