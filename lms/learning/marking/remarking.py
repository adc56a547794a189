"""Marks everyone again after a key was corrected: in batches, append-only, safe to run twice."""

from dataclasses import replace
from typing import Any

from django.db import transaction
from django.db.models import Count, F, Q
from django.tasks import task
from django.utils import timezone
from django.utils.translation import gettext as _

from lms.learning.attempts import Attempt, News, Response
from lms.learning.contests import Contest
from lms.learning.corrections import Correction, Remarking
from lms.learning.letters import tell_of_contest, tell_of_correction
from lms.learning.marking.answers import Answer
from lms.learning.marking.changes import Change
from lms.learning.marking.comparing import Batch, batch_after
from lms.learning.marking.totals import complete_upward
from lms.learning.recording import MARK, write_finding


@task
def mark_all_again(correction_id: int) -> None:
    mark_again(Correction.objects.get(pk=correction_id))


def mark_again(correction: Correction) -> None:
    """One transaction a batch: a run that is cut short goes on where it is started again."""
    last, read = 0, 0
    while True:
        with transaction.atomic():
            batch = batch_after(correction, last, lock=True)
            _write(correction, batch)
        for attempt in _newly_passed(batch):
            with transaction.atomic():
                complete_upward(attempt)
        if not batch.read:
            break
        last, read = batch.last, read + batch.read
    _accept_contests(correction)
    correction.counts = {"read": read, **_counts(correction)}
    correction.finished_at = timezone.now()
    correction.save(update_fields=["counts", "finished_at"])
    tell_of_correction(correction)


def _write(correction: Correction, batch: Batch) -> None:
    held = {change.attempt for change in batch.changes.values() if change.held}
    free = [a for a in batch.answers if a.attempt not in held]
    Response.objects.filter(pk__in=[a.response for a in free]).update(correction=correction)
    _write_responses(correction, [a for a in free if _differs(a)])
    _write_held([a for a in batch.answers if a.attempt in held and a.moved])
    _write_attempts([c for c in batch.changes.values() if not c.held])
    _write_history(correction, batch)


def _differs(answer: Answer) -> bool:
    """The mark, or what is said with it."""
    finding = answer.finding
    return finding is not None and (answer.moved or finding.detail != answer.detail)


def _write_responses(correction: Correction, answers: list[Answer]) -> None:
    """Answers marked alike are written together: a key knows few different findings."""
    alike: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.finding is not None:
            alike.setdefault(repr(replace(answer.finding, item="")), []).append(answer)
    for group in alike.values():
        row = Response(correction=correction)
        write_finding(row, group[0].finding)
        values = {name: getattr(row, name) for name in MARK}
        Response.objects.filter(pk__in=[a.response for a in group]).update(**values)
    # Checks that the activity did not have before.
    Response.objects.bulk_create(_marked(correction, a) for a in answers if not a.response)


def _marked(correction: Correction, answer: Answer) -> Response:
    row = Response(attempt_id=answer.attempt, item=answer.item, correction=correction)
    write_finding(row, answer.finding)
    return row


def _write_held(answers: list[Answer]) -> None:
    """The mark stays as it is; the learner's page says why."""
    kept = Response.objects.in_bulk([a.response for a in answers])
    for response in kept.values():
        response.detail = {**response.detail, "held": True}
    Response.objects.bulk_update(kept.values(), ["detail"], batch_size=200)
    Attempt.objects.filter(pk__in={a.attempt for a in answers}).update(news=News.REMARKED)


def _write_attempts(changes: list[Change]) -> None:
    """Attempts that end alike are written together: there are few different results."""
    alike: dict[tuple, list[int]] = {}
    for change in changes:
        result = (change.after, change.possible, change.passed_after)
        alike.setdefault((*result, change.newly_passed, change.newly_failed), []).append(
            change.attempt
        )
    now = timezone.now()
    for (earned, possible, passed, newly_passed, newly_failed), pks in alike.items():
        values = {"earned": earned, "possible": possible, "passed": passed, "news": News.REMARKED}
        if newly_passed or newly_failed:
            values["completed_at"] = now if newly_passed else None
        Attempt.objects.filter(pk__in=pks).update(**values)
        if newly_failed:
            for attempt in Attempt.objects.filter(pk__in=pks).defer("authored"):
                _give_another_try(attempt)


def _give_another_try(attempt: Attempt) -> None:
    """Whoever fails because of our mistake must not be stopped by the limit of attempts."""
    latest = (
        Attempt.objects.filter(
            person=attempt.person_id, lesson=attempt.lesson_id, activity=attempt.activity
        )
        .order_by("-number")
        .values("pk")[:1]
    )
    Attempt.objects.filter(pk__in=list(latest.values_list("pk", flat=True))).update(
        extra_attempts=F("extra_attempts") + 1
    )


def _write_history(correction: Correction, batch: Batch) -> None:
    moved = {(a.attempt, a.item): a for a in batch.answers if a.moved}
    pks = {key: a.response for key, a in moved.items()}
    if new := {a.attempt for a in moved.values() if not a.response}:
        made = Response.objects.filter(attempt__in=new).values_list("attempt_id", "item", "pk")
        pks |= {(attempt, item): pk for attempt, item, pk in made if (attempt, item) in moved}
    Remarking.objects.bulk_create(
        [
            _history(correction, pks[key], answer, batch.changes.get(answer.attempt))
            for key, answer in moved.items()
            if pks[key]
        ],
        ignore_conflicts=True,
    )


def _history(correction: Correction, pk: int, answer: Answer, change: Change | None) -> Remarking:
    finding: Any = answer.finding
    history = Remarking(
        response_id=pk,
        correction=correction,
        before=answer.earned,
        after=finding.earned,
        by_id=correction.made_by_id,
        why=correction.why,
    )
    if change is not None:
        history.passed_before, history.passed_after = change.passed_before, change.passed_after
        history.applied = not change.held
    return history


def _newly_passed(batch: Batch) -> list[Attempt]:
    passed = [c.attempt for c in batch.changes.values() if c.newly_passed and not c.held]
    return list(
        Attempt.objects.filter(pk__in=passed).select_related("person", "course").defer("authored")
    )


def _accept_contests(correction: Correction) -> None:
    """Whoever said so was right, wherever the new key gives all the points."""
    found = Contest.objects.filter(
        state=Contest.State.OPEN,
        response__correction=correction,
        response__earned__gte=F("response__possible"),
    )
    for contest in found:
        contest.state = Contest.State.ACCEPTED
        contest.answer = _("You were right: the question is corrected, everyone is marked again.")
        contest.answered_by_id, contest.answered_at = correction.made_by_id, timezone.now()
        contest.save()
        tell_of_contest.enqueue(contest.pk)


def _counts(correction: Correction) -> dict[str, int]:
    up, passed = Q(after__gt=F("before")), Q(passed_after=True)
    return correction.remarkings.aggregate(
        raised=Count("pk", filter=up & Q(applied=True)),
        lowered=Count("pk", filter=Q(after__lt=F("before"), applied=True)),
        held=Count("pk", filter=Q(applied=False)),
        passing=Count("pk", filter=passed & Q(passed_before=False, applied=True)),
        failing=Count("pk", filter=Q(passed_after=False, passed_before=True, applied=True)),
    )
