"""Lessons that a person skips: an adaptation of their path, with its author, date and reason.

A skip is an attempt of its own kind on the lesson, so it counts in the one place where
progress is read, costs no query of its own, and stays as evidence. Taking it back leaves the
attempt, not completed any more, and a second event.
"""

from collections.abc import Collection, Iterable

from django.db import transaction
from django.utils import timezone

from lms.learning.access import Access
from lms.learning.attempts import Attempt
from lms.learning.completion import SKIP
from lms.learning.events import Event
from lms.learning.finishing import complete_course_if_done
from lms.learning.positioning.proposals import Proposal
from lms.learning.positioning.records import Positioning
from lms.people.models import User

SKIPPED, TAKEN_BACK = "lesson_skipped", "lesson_taken_back"


@transaction.atomic
def skip(access: Access, positioning: Positioning, proposals: Iterable[Proposal], by: User) -> int:
    """Accept these proposals for the person; gives how many are new. Twice is once."""
    now = timezone.now()
    count = 0
    for proposal in proposals:
        attempt, made = Attempt.objects.get_or_create(
            person=access.person,
            lesson_id=proposal.lesson.id,
            activity=SKIP,
            number=1,
            defaults={
                "course_id": access.outline.id,
                "kind": SKIP,
                "binome": access.binome,
                "authored": {"positioning": positioning.pk, "because": proposal.because},
                "submitted_at": now,
                "completed_at": now,
            },
        )
        if not made and attempt.completed_at:
            continue
        attempt.completed_at = now
        attempt.save(update_fields=["completed_at"])
        _log(
            attempt, SKIPPED, by, positioning=positioning.pk, because=proposal.because,
            level=positioning.level,
        )  # fmt: skip
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


def adaptations_of(people: Iterable[int]):
    """The log of adaptations, oldest first: `person` is the learner, `data["by"]` the author."""
    return Event.objects.filter(person__in=set(people), verb__in=(SKIPPED, TAKEN_BACK))


def _log(attempt: Attempt, verb: str, by: User, **data: object) -> None:
    Event.objects.create(
        person_id=attempt.person_id,
        verb=verb,
        attempt=attempt,
        course_id=attempt.course_id,
        lesson_id=attempt.lesson_id,
        data={"by": by.pk, **data},
    )
