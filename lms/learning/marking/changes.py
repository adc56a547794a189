"""What newly marked answers change in the results of their attempts."""

from collections.abc import Iterable
from dataclasses import dataclass

from courses.scores import Score
from lms.learning.attempts import Attempt
from lms.learning.marking.answers import Answer
from lms.learning.marking.totals import verdict
from lms.learning.outcomes import CourseCompletion


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


def changes_of(answers: Iterable[Answer]) -> dict[int, Change]:
    """By attempt; those whose result stays are left out. Two queries."""
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
