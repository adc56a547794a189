"""The figures of one year, from plain lines of hours. Pure.

Training hours and binôme hours stand apart. A trainee is a person; an enrolment is a person in
a programme. What is done at one moment is counted once, however many trainers stand there.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursOf:
    """One line of the account of a person. `programme` is its short name, empty for what was
    followed outside any; `tool` is empty for hours in a session."""

    person: int
    name: str
    employer: str
    programme: str
    title: str
    on: date
    hours: Decimal
    distance: bool = False
    tool: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A session that took place, in local time."""

    trainer: int
    name: str
    programme: str
    title: str
    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True)
class Group:
    """The people of one group (an employer, a tool, a person) and their hours."""

    name: str
    people: int
    enrolments: int
    hours: Decimal


@dataclass(frozen=True, slots=True)
class TrainerHours:
    name: str
    sessions: int
    hours: Decimal


@dataclass(frozen=True, slots=True)
class YearFigures:
    year: int
    training: tuple[HoursOf, ...]
    together: tuple[HoursOf, ...]
    slots: tuple[Slot, ...]

    @property
    def whole(self) -> Group:
        return group("", self.training)

    @property
    def at_a_distance(self) -> Decimal:
        return total(line for line in self.training if line.distance)

    @property
    def in_sessions(self) -> Decimal:
        return total(line for line in self.training if not line.distance)

    @property
    def binome_hours(self) -> Decimal:
        return total(self.together)

    @property
    def trainer_hours(self) -> Decimal:
        return hours_given(self.slots)

    def by(self, key: Callable[[HoursOf], str]) -> list[Group]:
        """Groups of training hours, in alphabetical order of their names."""
        lines: dict[str, list[HoursOf]] = {}
        for line in self.training:
            lines.setdefault(key(line), []).append(line)
        return [group(name, lines[name]) for name in sorted(lines, key=str.casefold)]

    @property
    def trainers(self) -> list[TrainerHours]:
        slots: dict[tuple[str, int], list[Slot]] = {}
        for slot in self.slots:
            slots.setdefault((slot.name, slot.trainer), []).append(slot)
        return [
            TrainerHours(name, len(mine), hours_given(mine))
            for (name, _pk), mine in sorted(slots.items())
        ]


def figures_of(
    year: int, training: Iterable[HoursOf], together: Iterable[HoursOf], slots: Iterable[Slot]
) -> YearFigures:
    """What falls in `year`: a line by its day, a session by the day on which it begins."""
    return YearFigures(
        year,
        tuple(line for line in training if line.on.year == year),
        tuple(line for line in together if line.on.year == year),
        tuple(slot for slot in slots if slot.starts_at.year == year),
    )


def total(lines: Iterable[HoursOf]) -> Decimal:
    return sum((line.hours for line in lines), Decimal(0))


def group(name: str, lines: Sequence[HoursOf]) -> Group:
    return Group(
        name,
        len({line.person for line in lines}),
        len({(line.person, line.programme) for line in lines if line.programme}),
        total(lines),
    )


def hours_given(slots: Sequence[Slot]) -> Decimal:
    """Hours in front of trainees. Slots that overlap and share their trainer or their programme
    are one slot; slots of different trainers for different programmes are not."""
    minutes = 0
    for together in _concurrent(sorted(slots, key=lambda slot: (slot.starts_at, slot.ends_at))):
        begin, end = together[0].starts_at, together[0].ends_at
        for slot in together[1:]:
            if slot.starts_at > end:
                minutes += _minutes(begin, end)
                begin = slot.starts_at
            end = max(end, slot.ends_at)
        minutes += _minutes(begin, end)
    return (Decimal(minutes) / 60).quantize(Decimal("0.0001"))


def _concurrent(slots: Sequence[Slot]) -> list[list[Slot]]:
    """Slots in groups that are one moment of training; each group in order of its beginnings."""
    groups: list[list[Slot]] = []
    for slot in slots:
        joined = [found for found in groups if any(_same_moment(slot, other) for other in found)]
        merged = sorted(
            [*(one for found in joined for one in found), slot],
            key=lambda one: (one.starts_at, one.ends_at),
        )
        groups = [found for found in groups if found not in joined]
        groups.append(merged)
    return groups


def _same_moment(one: Slot, other: Slot) -> bool:
    overlap = one.starts_at < other.ends_at and other.starts_at < one.ends_at
    return overlap and (one.trainer == other.trainer or one.programme == other.programme)


def _minutes(begin: datetime, end: datetime) -> int:
    return round((end - begin).total_seconds() / 60)
