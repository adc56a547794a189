"""Lessons that a person skips: an adaptation of their path, with its author, date and reason.

A skip is an attempt of its own kind on the lesson, so it counts in the one place where
progress is read, costs no query of its own, and stays as evidence. Taking it back leaves the
attempt, not completed any more, and a second event.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from courses.outline import LessonOutline
from lms.learning.access import Access
from lms.learning.attempts import Attempt
from lms.learning.completion import EXCUSED, SKIP
from lms.learning.events import Event
from lms.learning.finishing import complete_course_if_done
from lms.learning.positioning.proposals import Proposal
from lms.learning.positioning.records import Positioning
from lms.people.models import User

SKIPPED, TAKEN_BACK = "lesson_skipped", "lesson_taken_back"


@dataclass(frozen=True, slots=True)
class Adaptation:
    """A lesson that is skipped now. `by` is None when the author's account is gone."""

    lesson: int
    by: User | None
    at: datetime
    why: str  # what a trainer wrote; "" where the person accepted a proposal


def skip(access: Access, positioning: Positioning, proposals: Iterable[Proposal], by: User) -> int:
    """Accept these proposals for the person; gives how many are new. Twice is once."""
    reasons = {
        p.lesson.id: {
            "positioning": positioning.pk,
            "because": p.because,
            "level": positioning.level,
        }
        for p in proposals
    }
    return _skip(access, SKIP, reasons, by)


def excuse(access: Access, lessons: Iterable[LessonOutline], by: User, why: str) -> int:
    """A trainer lets the person skip these lessons; gives how many are new."""
    return _skip(access, EXCUSED, {x.id: {"because": EXCUSED, "why": why} for x in lessons}, by)


@transaction.atomic
def _skip(access: Access, kind: str, reasons: Mapping[int, dict], by: User) -> int:
    now = timezone.now()
    count = 0
    for lesson_id, reason in reasons.items():
        attempt, made = Attempt.objects.select_for_update().get_or_create(
            person=access.person,
            lesson_id=lesson_id,
            activity=SKIP,
            number=1,
            defaults={"course_id": access.outline.id, "kind": kind, "authored": {}},
        )
        if not made and attempt.completed_at:
            continue
        attempt.kind, attempt.authored = kind, {"by": by.pk, **reason}
        attempt.binome = access.binome
        attempt.submitted_at = attempt.completed_at = now
        attempt.save()
        _log(attempt, SKIPPED, by, **reason)
        count += 1
    if count:
        complete_course_if_done(access, access.person)
    return count


@transaction.atomic
def take_back(person: User, lesson_id: int, by: User) -> bool:
    """The lesson counts again; False when it was not skipped."""
    attempt = (
        Attempt.objects.select_for_update()
        .filter(person=person, lesson=lesson_id, activity=SKIP, completed_at__isnull=False)
        .first()
    )
    if attempt is None:
        return False
    attempt.completed_at = None
    attempt.save(update_fields=["completed_at"])
    _log(attempt, TAKEN_BACK, by)
    return True


def skipped_lessons(attempts: Collection[Attempt]) -> set[int]:
    """The ids of the lessons skipped now, of the attempts of one person."""
    return {a.lesson_id for a in attempts if a.activity == SKIP and a.completed_at}


def is_excused(attempts: Collection[Attempt]) -> bool:
    """Whether a trainer lets this person skip something now."""
    return any(a.kind == EXCUSED and a.completed_at for a in attempts)


def adaptations_in(person: User, course_id: int) -> dict[int, Adaptation]:
    """What is skipped now in one course, by lesson. Two queries."""
    skips = list(
        Attempt.objects.filter(
            person=person, course=course_id, activity=SKIP, completed_at__isnull=False
        )
    )
    authors = User.objects.in_bulk({a.authored.get("by") for a in skips} - {None})
    return {
        a.lesson_id: Adaptation(
            a.lesson_id,
            authors.get(a.authored.get("by")),
            a.completed_at or a.started_at,
            a.authored.get("why", ""),
        )
        for a in skips
    }


def _log(attempt: Attempt, verb: str, by: User, **data: object) -> None:
    Event.objects.create(
        person_id=attempt.person_id,
        verb=verb,
        attempt=attempt,
        course_id=attempt.course_id,
        lesson_id=attempt.lesson_id,
        data={"by": by.pk, **data},
    )
