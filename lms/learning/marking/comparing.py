"""What a corrected key would change: kept answers marked again, a batch at a time, read only."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import groupby

from django.db.models import QuerySet

from courses.activities import kinds
from courses.activities.base import Activity
from courses.scores import Finding, Score
from lms.learning.abilities import Itemised, TakesFile
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.marking.totals import verdict
from lms.learning.outcomes import CourseCompletion
from lms.learning.retention.rounds import all_names
from lms.learning.submissions.again import mark_file_again

BATCH = 1000
FILES = 10  # marking a file takes its time, while its attempt is locked


@dataclass(frozen=True, slots=True)
class Answer:
    """One kept response, without its attempt."""

    response: int
    attempt: int
    item: str
    answer: object
    hints: int
    earned: float | None
    possible: float | None
    detail: dict
    judged_at: datetime | None
    finding: Finding | None = None  # under the new key; None: nothing changes

    @property
    def moved(self) -> bool:
        return self.finding is not None and (self.finding.earned, self.finding.possible) != (
            self.earned,
            self.possible,
        )


@dataclass(frozen=True, slots=True)
class Change:
    """The result of one attempt, before and after."""

    attempt: int
    person: int
    before: float
    after: float
    possible: float
    passed_before: bool | None
    passed_after: bool | None
    held: bool  # it would fall, but the course is completed: it stays

    @property
    def raised(self) -> bool:
        return self.after > self.before

    @property
    def newly_passed(self) -> bool:
        return bool(self.passed_after) and not self.passed_before

    @property
    def newly_failed(self) -> bool:
        return self.passed_after is False and bool(self.passed_before) and not self.held


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
        answers = _to_question(correction, last, lock)
        marked = _mark_question(correction, answers)
        ends = [a.response for a in answers]
    else:
        ends = _next_attempts(correction, last, lock)
        found = Response.objects.filter(attempt__in=ends).order_by("attempt_id", "pk")
        marked = _mark_activity(correction, _read(found))
    return Batch(
        answers=[a for a in marked if a.finding is not None],
        changes=_changes(marked),
        read=len(ends),
        last=max(ends, default=last),
    )


COLUMNS = (
    "pk", "attempt_id", "item", "answer", "hints", "earned", "possible", "detail", "judged_at",
)  # fmt: skip


def _to_question(correction: Correction, last: int, lock: bool) -> list[Answer]:
    found = Response.objects.filter(
        item=correction.item, attempt__kind=correction.kind, marked=True, pk__gt=last
    ).order_by("pk")
    if lock:
        attempts = list(found.values_list("attempt_id", flat=True)[:BATCH])
        _lock(Attempt.objects.filter(pk__in=attempts))
    return _read(found[:BATCH])


def _next_attempts(correction: Correction, last: int, lock: bool) -> list[int]:
    attempts = Attempt.objects.filter(
        lesson=correction.lesson_id, activity__in=all_names(correction.activity),
        kind=correction.kind, submitted_at__isnull=False, pk__gt=last,
    ).order_by("pk")  # fmt: skip
    size = FILES if isinstance(kinds()[correction.kind], TakesFile) else BATCH
    chosen = list(attempts.values_list("pk", flat=True)[:size])
    if lock:
        _lock(Attempt.objects.filter(pk__in=chosen))
    return chosen


def _lock(attempts: QuerySet[Attempt]) -> None:
    list(attempts.select_for_update().order_by("pk").values_list("pk"))


def _read(responses: QuerySet[Response]) -> list[Answer]:
    return [Answer(*row) for row in responses.values_list(*COLUMNS)]


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


def _changes(answers: Iterable[Answer]) -> dict[int, Change]:
    moved: dict[int, tuple[float, float]] = {}
    for a in answers:
        if a.finding is not None and a.moved:
            earned, possible = moved.get(a.attempt, (0.0, 0.0))
            earned += (a.finding.earned or 0) - (a.earned or 0)
            moved[a.attempt] = (earned, possible + a.finding.possible - (a.possible or 0))
    rows = list(
        Attempt.objects.filter(pk__in=moved, submitted_at__isnull=False).values_list(
            "pk", "person_id", "course_id", "earned", "possible", "passed", "authored__pass_mark"
        )
    )
    completed = set(
        CourseCompletion.objects.filter(person__in={row[1] for row in rows}).values_list(
            "person_id", "course_id"
        )
    )
    return {
        row[0]: _change(*row, *moved[row[0]], completed=(row[1], row[2]) in completed)
        for row in rows
    }


def _change(
    pk: int, person: int, course: int, earned: float | None, possible: float | None,
    passed: bool | None, pass_mark: float | None, gain: float, wider: float, completed: bool,
) -> Change:  # fmt: skip
    before, total = earned or 0.0, possible or 0.0
    score = Score(round(before + gain, 4), round(total + wider, 4))
    # Where nothing had counted, nobody could decide; otherwise a person still has to mark.
    after = None if passed is None and total else verdict(pass_mark, score)
    falls = score.earned * total < before * score.possible or (passed and not after)
    return Change(
        pk, person, before, score.earned, score.possible, passed, after, bool(falls and completed)
    )
