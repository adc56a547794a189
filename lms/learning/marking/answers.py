"""Kept answers, read a batch at a time: those to a corrected question or activity."""

from dataclasses import dataclass
from datetime import datetime

from django.db.models import QuerySet

from courses.activities import kinds
from courses.scores import Finding
from lms.learning.abilities import TakesFile
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.retention.rounds import all_names

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


COLUMNS = (
    "pk", "attempt_id", "item", "answer", "hints", "earned", "possible", "detail", "judged_at",
)  # fmt: skip


def to_question(correction: Correction, last: int, lock: bool) -> list[Answer]:
    """The answers to one question after the response `last`; with `lock`, held until the end."""
    found = Response.objects.filter(
        item=correction.item, attempt__kind=correction.kind, marked=True, pk__gt=last
    ).order_by("pk")
    if lock:
        attempts = list(found.values_list("attempt_id", flat=True)[:BATCH])
        _lock(Attempt.objects.filter(pk__in=attempts))
    return read(found[:BATCH])


def next_attempts(correction: Correction, last: int, lock: bool) -> list[int]:
    """The attempts at one activity after the attempt `last`."""
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


def read(responses: QuerySet[Response]) -> list[Answer]:
    return [Answer(*row) for row in responses.values_list(*COLUMNS)]
