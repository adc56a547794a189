"""The way of an answer through the house.

`act` finds the attempt, asks the activity what the action changes, and records it in one
transaction. Completion of the course is looked at in the same transaction. Attempts are
written here, in `recording` and, once they are handed in, in `marking`; nowhere else.
"""

from collections.abc import Callable
from dataclasses import replace

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from courses.activities.base import Activity, Form, Outcome, Refusal, State
from lms.binomes.models import Binome
from lms.learning.abilities import Retriable
from lms.learning.attempts import Attempt, Response
from lms.learning.marking.keys import made_since
from lms.learning.places import NoSuchActivity, Place, place
from lms.learning.recording import note, record, save_responses
from lms.learning.states import state_of
from lms.learning.timing import close_if_over, end_of, is_over, watch
from lms.people.models import User

Answer = Callable[[State], Outcome]
__all__ = ["NoSuchActivity", "Place", "act", "place"]


class _TimeOver(Exception):
    def __init__(self, attempt: Attempt) -> None:
        self.attempt = attempt


def act(
    place: Place, action: str, form: Form, number: int | None = None, answer: Answer | None = None
) -> tuple[Attempt, Outcome]:
    """Do `action` in the open attempt, or in attempt `number` where the page names one.

    `answer` stands for the activity's own handler where it had work to do beforehand.
    Raises NoSuchActivity, or Refusal with a sentence for the learner.
    """
    kind = place.kind
    if action not in kind.actions:
        raise NoSuchActivity
    try:
        with transaction.atomic():
            return _act(place, kind, action, form, number, answer)
    except _TimeOver as over:
        attempt = close_if_over(over.attempt.pk)
        if action == getattr(kind, "closing", None):
            return attempt, Outcome(
                message=_("The time was over: what you had saved is handed in.")
            )
    with transaction.atomic():
        return _act(place, kind, action, form, number, answer)


def _act(
    place: Place,
    kind: Activity,
    action: str,
    form: Form,
    number: int | None,
    answer: Answer | None,
) -> tuple[Attempt, Outcome]:
    if action == kind.opening:
        # Two tabs must not begin at once; there may be no attempt yet to hold on to.
        User.objects.select_for_update(no_key=True).get(pk=place.access.person.pk)
    if kind.shared and place.access.binome:
        # Two confirmations at the same moment must see each other.
        Binome.objects.select_for_update().get(pk=place.access.binome.pk)
    attempts = list(place.attempts().select_for_update().order_by("number"))
    attempt = _attempt(place, kind, action, form, attempts, number)
    if is_over(attempt):
        raise _TimeOver(attempt)
    if attempt.submitted_at and action == kind.opening:
        return attempt, Outcome()
    corrections = made_since(attempt) if attempt.submitted_at is None else None
    state = state_of(attempt, place.access, corrections=corrections)
    outcome = answer(state) if answer else kind.act(action, state, form)
    record(attempt, place.access, action, outcome, corrections)
    return attempt, outcome


def _attempt(
    place: Place,
    kind: Activity,
    action: str,
    form: Form,
    attempts: list[Attempt],
    number: int | None,
) -> Attempt:
    if number is not None:
        named = next((a for a in attempts if a.number == number), None)
        if named is not None:
            return named
    latest = attempts[-1] if attempts else None
    if latest is not None and (latest.submitted_at is None or _is_settled(place, kind, latest)):
        return latest
    if action != kind.opening:
        if latest is None:
            raise NoSuchActivity
        return latest
    return _begin(place, kind, form, attempts)


def _is_settled(place: Place, kind: Activity, latest: Attempt) -> bool:
    if not kind.once:
        return False
    return latest.completed_at is not None or latest.binome == place.access.binome


def _begin(place: Place, kind: Activity, form: Form, former: list[Attempt]) -> Attempt:
    authored = place.authored()
    latest = former[-1] if former else None
    extra = latest.extra_attempts if latest else 0
    allowed = kind.attempts_allowed(authored)
    if allowed is not None and len(former) >= allowed + extra:
        raise Refusal(_("You have used all the attempts of this activity."))
    begun, carried = _what_it_asks(place, kind, form, authored, former)
    now = timezone.now()
    attempt = Attempt.objects.create(
        person=place.access.person,
        course_id=place.access.outline.id,
        lesson_id=place.lesson.id,
        activity=place.activity.id,
        kind=kind.name,
        number=latest.number + 1 if latest else 1,
        binome=place.access.binome,
        authored=begun,
        started_at=now,
        ends_at=end_of(kind, begun, place.access.person, now),
        extra_attempts=extra,
    )
    save_responses(attempt, carried, [])
    note(attempt, "began", carried=len(carried.answers))
    watch(attempt)
    return attempt


def _what_it_asks(
    place: Place, kind: Activity, form: Form, authored: dict, former: list[Attempt]
) -> tuple[dict, Outcome]:
    """A new draw; or, where only what was wrong is tried again, the former questions."""
    if "only_wrong" in form and former and isinstance(kind, Retriable):
        asked, carried = kind.carry(state_of(former[-1], place.access), authored)
        settings = {key: value for key, value in authored.items() if key in asked}
        return {**asked, **settings}, replace(carried, submit=False)
    met = Response.objects.filter(attempt__in=place.everything().values("pk"))
    seen = frozenset(met.values_list("item", flat=True))
    return kind.begin(authored, place.luck(), seen), Outcome()
