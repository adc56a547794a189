"""Whom to invite today, to what. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from lms.learning.retention.rounds import ROUNDS

WINDOW = 14  # days during which an invitation may still leave; it stays open as long
PAUSE = 7  # days between two invitations of one person


@dataclass(frozen=True, slots=True)
class Learnt:
    """What a person completed, and when for the first time."""

    person: int
    course: int
    lesson: int
    activity: str
    on: date


@dataclass(frozen=True, slots=True)
class Offered:
    """An invitation that has left, whatever became of it."""

    person: int
    lesson: int
    days: int
    on: date
    open: bool


@dataclass(frozen=True, slots=True)
class Due:
    learnt: Learnt
    days: int

    def age(self, today: date) -> int:
        """Days since its moment came."""
        return (today - self.learnt.on).days - self.days


def due(learnt: Iterable[Learnt], offered: Iterable[Offered], today: date) -> list[Due]:
    """At most one a person, and none to whoever has one open or had one in the last week.

    A lesson comes back once a round. Of what is due, that which waits longest comes first.
    """
    offered = list(offered)
    waiting = {o.person for o in offered if o.open or o.on > today - timedelta(days=PAUSE)}
    had = {(o.person, o.lesson, o.days) for o in offered}
    chosen: dict[int, Due] = {}
    found = (Due(one, days) for one in learnt for days in ROUNDS)
    for one in sorted(found, key=lambda d: (-d.age(today), d.learnt.lesson, d.learnt.activity)):
        person = one.learnt.person
        is_new = (person, one.learnt.lesson, one.days) not in had and person not in waiting
        if is_new and 0 <= one.age(today) < WINDOW:
            chosen.setdefault(person, one)
    return list(chosen.values())
