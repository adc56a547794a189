"""What has stayed, for the learner and their trainer; nobody else reads it."""

from collections.abc import Iterable
from dataclasses import dataclass

from lms.learning.attempts import Attempt
from lms.learning.retention.rounds import is_round, split
from lms.people.models import User


@dataclass(frozen=True)
class LookedBack:
    """The first attempt of a round, which is the one that tells."""

    attempt: Attempt
    activity: str
    days: int

    @property
    def percent(self) -> int:
        return int((self.attempt.earned or 0) * 100 / (self.attempt.possible or 1) + 1e-9)


def looked_back(attempts: Iterable[Attempt]) -> list[LookedBack]:
    """Those among the attempts, in their order; nothing that could not be marked."""
    found: dict[tuple[int, str], LookedBack] = {}
    for one in sorted(attempts, key=lambda a: a.number):
        activity, days = split(one.activity)
        if days and one.submitted_at and one.possible:
            found.setdefault((one.lesson_id, one.activity), LookedBack(one, activity, days))
    return sorted(found.values(), key=lambda f: (f.attempt.submitted_at, f.attempt.pk))


def of(person: User) -> list[LookedBack]:
    """One query; each with its lesson and course."""
    attempts = Attempt.objects.filter(is_round(), person=person)
    return looked_back(attempts.select_related("lesson", "course").defer("authored"))
