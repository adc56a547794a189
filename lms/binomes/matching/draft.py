"""What a run of the matching gives back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from .candidates import Candidate, Id, PairIds

Role = Literal["mentor", "mentee"]


@dataclass(frozen=True)
class Pair:
    """`score` goes from 0 to 100, one decimal; `reasons` and `weakest` are sentences."""

    mentor: Candidate
    mentee: Candidate
    score: float
    reasons: tuple[str, ...]
    weakest: str
    pinned: bool = False

    @property
    def ids(self) -> PairIds:
        return self.mentor.id, self.mentee.id


@dataclass(frozen=True)
class Unmatched:
    """`reason` says why in a sentence, `change` what would open a pair ("" if nothing known)."""

    who: Candidate
    role: Role
    reason: str
    change: str = ""


@dataclass(frozen=True)
class RefusedPin:
    """A pinned pair that breaks hard rules, with a sentence for each."""

    ids: PairIds
    reasons: tuple[str, ...]


@dataclass(frozen=True)
class Draft:
    """`part_means` is the mean of each soft part over the pairs, 0 to 100, one decimal."""

    pairs: tuple[Pair, ...] = ()
    unmatched: tuple[Unmatched, ...] = ()
    refused_pins: tuple[RefusedPin, ...] = ()
    part_means: Mapping[str, float] | None = None

    @property
    def total(self) -> float:
        return round(sum(pair.score for pair in self.pairs), 1)


def as_json(draft: Draft, show: Callable[[Candidate], Any] | None = None) -> dict[str, Any]:
    """The draft as plain data for `match_programme --json`.

    `show` tells how to name a person; without it, by id.
    """
    name: Callable[[Candidate], Id] = show or (lambda person: person.id)
    return {
        "total": draft.total,
        "pairs": [
            {
                "mentor": name(pair.mentor),
                "mentee": name(pair.mentee),
                "score": pair.score,
                "reasons": list(pair.reasons),
                "weakest": pair.weakest,
            }
            for pair in draft.pairs
        ],
        "unmatched": [
            {
                "who": name(left.who),
                "role": left.role,
                "reason": " ".join(filter(None, (left.reason, left.change))),
            }
            for left in draft.unmatched
        ],
    }
