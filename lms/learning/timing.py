"""The end of an attempt whose author limits its time, with each learner's adjustment."""

from datetime import datetime, timedelta

from django.db import transaction
from django.tasks import task, task_backends
from django.utils import timezone

from courses.activities import kinds
from courses.activities.base import Activity
from lms.learning.abilities import Timed
from lms.learning.access import access_to
from lms.learning.adjustments import minutes_of
from lms.learning.attempts import Attempt
from lms.learning.marking.keys import made_since
from lms.learning.recording import record
from lms.learning.states import state_of
from lms.people.models import User

# What left the learner's page in time must not be refused because the network was slow.
GRACE = timedelta(seconds=30)


def end_of(kind: Activity, authored: dict, person: User, start: datetime) -> datetime | None:
    given = kind.minutes_allowed(authored) if isinstance(kind, Timed) else None
    minutes = minutes_of(person, given)
    return start + timedelta(minutes=minutes) if minutes else None


def is_over(attempt: Attempt) -> bool:
    return (
        attempt.submitted_at is None
        and attempt.ends_at is not None
        and timezone.now() > attempt.ends_at + GRACE
    )


def watch(attempt: Attempt) -> None:
    """Have the attempt handed in when its time is over, even if its learner never comes back.

    Where tasks cannot wait, the learner's next request does it.
    """
    if attempt.ends_at and task_backends["default"].supports_defer:
        close_when_over.using(run_after=attempt.ends_at + 2 * GRACE).enqueue(attempt.pk)


@transaction.atomic
def close_if_over(attempt_id: int) -> Attempt:
    """Hand in what was saved, once, if the time is over."""
    attempt = Attempt.objects.select_for_update().get(pk=attempt_id)
    kind = kinds()[attempt.kind]
    if not is_over(attempt) or not isinstance(kind, Timed):
        return attempt
    access = access_to(attempt.person, attempt.course.slug)
    corrections = made_since(attempt)
    state = state_of(attempt, access, corrections=corrections)
    outcome = kind.act(kind.closing, state, {})  # type: ignore[attr-defined]
    record(attempt, access, "time_over", outcome, corrections)
    return attempt


@task
def close_when_over(attempt_id: int) -> None:
    attempt = close_if_over(attempt_id)
    if attempt.submitted_at is None:
        watch(attempt)  # its learner was given more time
