"""Who can be matched, and what the coordinator asks of the matching. Plain data, no database.

Age is not here: it is neither asked nor used.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields

type Id = int | str
type PairIds = tuple[Id, Id]

HOURS_A_WEEK = 168


@dataclass(frozen=True)
class Candidate:
    """One volunteer of a programme.

    `skills` and `needs` map a theme (a tool or a subject) to a level: 0 none, 1 initial,
    2 operational, 3 advanced. A need is the level that the person wants to reach.
    `confirmed` holds the themes whose level a positioning has confirmed.
    `slots` are free hours of the week: 0 is Monday from 0:00, 167 is Sunday from 23:00.
    `capacity` is how many mentees the person takes as mentor.
    `declined` holds the ids of people with whom this person, once proposed, did not go on.
    """

    id: Id
    name: str
    wants_mentor: bool = False
    wants_mentee: bool = False
    skills: Mapping[str, int] = field(default_factory=dict)
    confirmed: frozenset[str] = frozenset()
    needs: Mapping[str, int] = field(default_factory=dict)
    trade_offers: frozenset[str] = frozenset()
    trade_wants: frozenset[str] = frozenset()
    slots: frozenset[int] = frozenset()
    site: str = ""
    remote_ok: bool = False
    tasks: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    reports_to: Id | None = None
    capacity: int = 1
    declined: frozenset[Id] = frozenset()


@dataclass(frozen=True)
class Weights:
    """How much each part of the score counts, relative to the others. Zero leaves it out."""

    needs: int = 40
    trade: int = 20
    slots: int = 15
    site: int = 10
    tasks: int = 10
    languages: int = 5

    def __post_init__(self) -> None:
        if any(value < 0 for value in self.by_part().values()):
            raise ValueError("a weight cannot be negative")

    def by_part(self) -> dict[str, int]:
        return {part.name: getattr(self, part.name) for part in fields(self)}


@dataclass(frozen=True)
class Pins:
    """The coordinator's word: (mentor id, mentee id) pairs to keep, and pairs never to make.

    A forbidden pair is forbidden whoever of the two would be the mentor.
    """

    pinned: frozenset[PairIds] = frozenset()
    forbidden: frozenset[PairIds] = frozenset()


def in_order(candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """By id, so that a draft does not depend on the order in which people came in.

    Raises ValueError when two candidates have the same id.
    """
    ordered = tuple(sorted(candidates, key=lambda one: id_order(one.id)))
    if len({one.id for one in ordered}) < len(ordered):
        raise ValueError("two candidates have the same id")
    return ordered


def id_order(identifier: Id) -> tuple[bool, Id]:
    """A sort key that also holds when numbers and words are mixed."""
    return isinstance(identifier, str), identifier
