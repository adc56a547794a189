"""What a corrected key would change: kept answers marked again, a batch at a time, read only."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from courses.activities import kinds
from courses.activities.base import Activity
from courses.scores import Finding, Score
from lms.learning.abilities import Itemised, TakesFile
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.marking.answers import Answer, next_attempts, read, to_question
from lms.learning.marking.changes import Change, changes_of
from lms.learning.submissions.again import mark_file_again


@dataclass(frozen=True, slots=True)
class Batch:
    answers: list[Answer] = field(default_factory=list)  # those that the new key can mark
    changes: dict[int, Change] = field(default_factory=dict)  # by attempt
    read: int = 0
    last: int = 0  # where the next batch begins


def batches(correction: Correction) -> Iterator[Batch]:
    """Every batch of what was answered to the corrected question or activity."""
    last = 0
    while (batch := batch_after(correction, last)).read:
        yield batch
        last = batch.last


def batch_after(correction: Correction, last: int, lock: bool = False) -> Batch:
    """The answers of the next `BATCH` responses (to a question) or attempts (at an activity).

    With `lock`, inside a transaction, nobody else can mark these attempts meanwhile.
    """
    if correction.item:
        answers = to_question(correction, last, lock)
        marked = _mark_question(correction, answers)
        ends = [a.response for a in answers]
    else:
        ends = next_attempts(correction, last, lock)
        found = Response.objects.filter(attempt__in=ends).order_by("attempt_id", "pk")
        marked = _mark_activity(correction, read(found))
    return Batch(
        answers=[a for a in marked if a.finding is not None],
        changes=changes_of(marked),
        read=len(ends),
        last=max(ends, default=last),
    )


def _mark_question(correction: Correction, answers: list[Answer]) -> list[Answer]:
    kind = kinds()[correction.kind]
    if not isinstance(kind, Itemised):
        raise ValueError(f"A {correction.kind} has no question of its own.")
    costs = _hint_costs(kind, correction.item, answers)
    return [_with(a, _again(kind, correction.key, a, costs.get(a.attempt, []))) for a in answers]


def _again(kind, key: dict, kept: Answer, hints: list[dict]) -> Finding | None:
    if kept.detail.get("kind", key["kind"]) != key["kind"]:
        return None  # another question by now: its answers cannot be read
    alone = kind.alone(key, kept.possible or 0, hints)
    return kind.mark(alone, {kept.item: kept.answer}, {kept.item: kept.hints}).findings[0]


def _hint_costs(kind: Itemised, item: str, answers: list[Answer]) -> dict[int, list[dict]]:
    """What was announced when the hint was asked for; only those attempts are opened."""
    helped = [a.attempt for a in answers if a.hints]
    snapshots = Attempt.objects.filter(pk__in=helped).values_list("pk", "authored")
    return {pk: (kind.item(authored, item) or {"hints": []})["hints"] for pk, authored in snapshots}


def _mark_activity(correction: Correction, answers: list[Answer]) -> list[Answer]:
    kind = kinds()[correction.kind]
    marked: list[Answer] = []
    for attempt, group in groupby(answers, key=lambda a: a.attempt):
        kept = {a.item: a for a in group}
        score = _activity_again(kind, correction.key, attempt, kept)
        if score is None:
            marked += kept.values()
            continue
        findings = {f.item: f for f in score.findings}
        for item, a in kept.items():
            marked.append(_with(a, findings.pop(item, None) or Finding(item, 0.0, 0.0)))
        # Checks that the activity did not have before.
        marked += [_with(_unmarked(attempt, f.item), f) for f in findings.values()]
    return marked


def _activity_again(
    kind: Activity, key: dict, attempt: int, kept: dict[str, Answer]
) -> Score | None:
    if isinstance(kind, TakesFile):
        return mark_file_again(kind, key, attempt)
    return kind.mark(
        key,
        {item: a.answer for item, a in kept.items() if a.answer is not None},
        {item: a.hints for item, a in kept.items() if a.hints},
    )


def _unmarked(attempt: int, item: str) -> Answer:
    return Answer(0, attempt, item, None, 0, 0.0, 0.0, {}, None)


def _with(kept: Answer, finding: Finding | None) -> Answer:
    """A person's mark stays unless the machine now gives more; nothing waits again."""
    if finding is None or finding.earned is None or kept.earned is None:
        return kept
    if kept.judged_at and finding.earned <= kept.earned:
        return kept
    return replace(kept, finding=finding)
