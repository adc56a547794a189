"""Writes down what an action changed: responses, attempt and event, in the caller's transaction."""

from typing import Any

from django.utils import timezone

from courses.activities.base import Outcome
from lms.learning.access import Access
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.events import Event
from lms.learning.finishing import complete_course_if_done
from lms.learning.retention.invitations import answered


def record(
    attempt: Attempt,
    access: Access | None,
    action: str,
    outcome: Outcome,
    corrections: list[Correction] | None = None,
) -> None:
    """`access` is None when the course is no longer the person's: nothing is completed then."""
    save_responses(attempt, outcome, corrections or [])
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
    note(attempt, "submitted", action=action)
    answered(attempt)
    if access is None:
        return
    if outcome.complete:
        complete_course_if_done(access, access.person)
    if outcome.complete_partner and access.partner:
        _complete_partner(attempt, access, now)


def save_responses(attempt: Attempt, outcome: Outcome, corrections: list[Correction]) -> None:
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
        if item in outcome.answers and row.answer != outcome.answers[item]:
            # A page sends all its answers each time: only what changed was given now.
            row.answer, row.saved_at = outcome.answers[item], now
        if item in outcome.hints:
            row.hints = outcome.hints[item]
        if item in findings:
            write_finding(row, findings[item])
            row.correction = _followed(item, corrections)
        rows.append(row)
    Response.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["attempt", "item"],
        update_fields=["answer", "hints", "saved_at", *MARK, "correction"],
    )


MARK = ["earned", "possible", "marked", "message", "where", "detail"]


def write_finding(response: Response, finding: Any) -> None:
    response.marked, response.earned, response.possible = True, finding.earned, finding.possible
    response.message, response.where = finding.message, list(finding.where)
    response.detail = finding.detail


def _followed(item: str, corrections: list[Correction]) -> Correction | None:
    return next((c for c in reversed(corrections) if c.item in (item, "")), None)


def note(attempt: Attempt, verb: str, **data: Any) -> None:
    Event.objects.create(
        person_id=attempt.person_id,
        verb=verb,
        attempt=attempt,
        course_id=attempt.course_id,
        lesson_id=attempt.lesson_id,
        data=data,
    )


def _complete_partner(attempt: Attempt, access: Access, now: Any) -> None:
    partner = access.partner
    theirs = Attempt.objects.filter(
        person=partner,
        lesson=attempt.lesson_id,
        activity=attempt.activity,
        binome=access.binome,
        submitted_at__isnull=False,
        completed_at=None,
    )
    for other in theirs:
        other.completed_at = now
        other.save(update_fields=["completed_at"])
        note(other, "completed", by="partner")
    if partner is not None:
        complete_course_if_done(access, partner)
