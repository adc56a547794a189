"""What the health of a binôme is judged on: its meetings and its learning, never a score."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

type Role = Literal["mentor", "mentee"]
type Outcome = Literal["planned", "held", "cancelled"]
type ActKind = Literal["nudge", "talk", "pause", "re_pair"]


@dataclass(frozen=True)
class MeetingFact:
    """A meeting that was moved counts once, on its new day; it is no cancellation."""

    on: date
    outcome: Outcome


@dataclass(frozen=True)
class EaseFact:
    """How easy a meeting felt to one of the two, 1 to 5; `on` is the day of the meeting."""

    on: date
    role: Role
    ease: int


@dataclass(frozen=True)
class BinomeFacts:
    """One binôme until `today`.

    `learnt_on` is the last day on which either did something in a course, whatever the result.
    `help_asked_on` is set while a request for help is open. `acts` are those already taken since
    things last went well.
    """

    today: date
    formed_on: date
    meetings: tuple[MeetingFact, ...] = ()
    learnt_on: date | None = None
    ease: tuple[EaseFact, ...] = ()
    help_asked_on: date | None = None
    paused_until: date | None = None
    acts: frozenset[ActKind] = frozenset()
