"""The way of an answer through the house, and the only writer of attempts.

`act` finds the attempt, asks the activity what the action changes, and records it in one
transaction. Completion of the course is looked at in the same transaction.
"""

from dataclasses import dataclass
from random import SystemRandom
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from courses.activities import kinds
from courses.activities.base import Activity, Form, Outcome, Refusal
from courses.models import LessonPage
from courses.outline import ActivityOutline, LessonOutline
from lms.binomes.models import Binome
from lms.learning.access import Access
from lms.learning.attempts import Attempt, Response
from lms.learning.events import Event
from lms.learning.finishing import complete_course_if_done
from lms.learning.states import state_of


class NoSuchActivity(Exception):
    """The lesson holds no such activity, or the activity no such action."""


@dataclass(frozen=True)
class Place:
    """One activity of one lesson, as this person reaches it."""

    access: Access
    lesson: LessonOutline
    activity: ActivityOutline

    @property
    def kind(self) -> Activity:
        return kinds()[self.activity.kind]

    def attempts(self) -> Any:
        return Attempt.objects.filter(
            person=self.access.person, lesson=self.lesson.id, activity=self.activity.id
        )


def place(access: Access, lesson_id: int, activity_id: str) -> Place:
    lesson = access.outline.lesson(lesson_id)
    activity = lesson.activity(activity_id) if lesson else None
    if lesson is None or activity is None:
        raise NoSuchActivity
    return Place(access, lesson, activity)


def act(
    place: Place, action: str, form: Form, number: int | None = None
) -> tuple[Attempt, Outcome]:
    """Do `action` in the open attempt, or in attempt `number` where the page names one.

    Raises NoSuchActivity, or Refusal with a sentence for the learner.
    """
    kind = place.kind
    if action not in kind.actions:
        raise NoSuchActivity
    try:
        with transaction.atomic():
            return _act(place, kind, action, form, number)
    except IntegrityError:
        # Another tab began the same attempt first: do the action in that one.
        with transaction.atomic():
            return _act(place, kind, action, form, number)


def _act(
    place: Place, kind: Activity, action: str, form: Form, number: int | None
) -> tuple[Attempt, Outcome]:
    if kind.shared and place.access.binome:
        # Two confirmations at the same moment must see each other.
        Binome.objects.select_for_update().get(pk=place.access.binome.pk)
    attempts = list(place.attempts().select_for_update().order_by("number"))
    attempt = _attempt(place, kind, action, attempts, number)
    if attempt.submitted_at and action == kind.opening:
        return attempt, Outcome()
    outcome = kind.act(action, state_of(attempt, place.access), form)
    _record(place, attempt, action, outcome)
    return attempt, outcome


def _attempt(
    place: Place, kind: Activity, action: str, attempts: list[Attempt], number: int | None
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
    return _begin(place, kind, attempts)


def _is_settled(place: Place, kind: Activity, latest: Attempt) -> bool:
    if not kind.once:
        return False
    return latest.completed_at is not None or latest.binome == place.access.binome


def _begin(place: Place, kind: Activity, former: list[Attempt]) -> Attempt:
    lesson = LessonPage.objects.get(pk=place.lesson.id)
    block = lesson.block(place.activity.id)
    authored = kind.author(block.value) if block else {}
    allowed = kind.attempts_allowed(authored)
    if allowed is not None and len(former) >= allowed:
        raise Refusal(_("You have used all the attempts of this activity."))
    seen = frozenset(
        Response.objects.filter(attempt__in=[a.pk for a in former]).values_list("item", flat=True)
    )
    attempt = Attempt.objects.create(
        person=place.access.person,
        course_id=place.access.outline.id,
        lesson_id=place.lesson.id,
        activity=place.activity.id,
        kind=kind.name,
        number=former[-1].number + 1 if former else 1,
        binome=place.access.binome,
        authored=kind.begin(authored, SystemRandom(), seen),
    )
    _note(attempt, "began")
    return attempt


def _record(place: Place, attempt: Attempt, action: str, outcome: Outcome) -> None:
    _save_responses(attempt, outcome)
    if not outcome.submit:
        return
    now = timezone.now()
    attempt.submitted_at = now
    attempt.passed = outcome.passed
    if outcome.score is not None:
        attempt.earned, attempt.possible = outcome.score.earned, outcome.score.possible
    if outcome.complete:
        attempt.completed_at = now
    attempt.save()
    _note(attempt, "submitted", action=action)
    if outcome.complete:
        complete_course_if_done(place.access, place.access.person)
    if outcome.complete_partner and place.access.partner:
        _complete_partner(place, now)


def _save_responses(attempt: Attempt, outcome: Outcome) -> None:
    findings = {f.item: f for f in outcome.score.findings} if outcome.score else {}
    items = [*dict.fromkeys([*outcome.answers, *findings, *outcome.hints])]
    if not items:
        return
    kept = {r.item: r for r in attempt.responses.filter(item__in=items)}
    now = timezone.now()
    rows = []
    for item in items:
        row = kept.get(item) or Response(attempt=attempt, item=item)
        row.pk = None  # the upsert finds it by (attempt, item)
        if item in outcome.answers:
            row.answer, row.saved_at = outcome.answers[item], now
        if item in outcome.hints:
            row.hints = outcome.hints[item]
        if item in findings:
            finding = findings[item]
            row.marked, row.earned, row.possible = True, finding.earned, finding.possible
            row.message, row.where, row.detail = (
                finding.message,
                list(finding.where),
                finding.detail,
            )
        rows.append(row)
    Response.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["attempt", "item"],
        update_fields=[
            "answer", "hints", "saved_at", "earned", "possible", "marked", "message", "where",
            "detail",
        ],
    )  # fmt: skip


def _complete_partner(place: Place, now: Any) -> None:
    partner = place.access.partner
    theirs = Attempt.objects.filter(
        person=partner,
        lesson=place.lesson.id,
        activity=place.activity.id,
        binome=place.access.binome,
        submitted_at__isnull=False,
        completed_at=None,
    )
    for attempt in theirs:
        attempt.completed_at = now
        attempt.save(update_fields=["completed_at"])
        _note(attempt, "completed", by="partner")
    if partner is not None:
        complete_course_if_done(place.access, partner)


def _note(attempt: Attempt, verb: str, **data: Any) -> None:
    Event.objects.create(
        person_id=attempt.person_id,
        verb=verb,
        attempt=attempt,
        course_id=attempt.course_id,
        lesson_id=attempt.lesson_id,
        data=data,
    )
