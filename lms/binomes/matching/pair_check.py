"""One pair on its own: for a swap by hand, before it is pinned."""

from collections.abc import Mapping

from .candidates import Candidate, Id, Pins, Weights
from .cohort import Cohort
from .draft import Pair
from .parts import PARTS, scores
from .pins import broken_rule
from .reasons import reasons, values_at, weakest
from .rules import masks
from .run import DEFAULT_WEIGHTS, NO_PINS


def broken_rules(
    mentor: Candidate,
    mentee: Candidate,
    pins: Pins = NO_PINS,
    managers: Mapping[Id, Id | None] | None = None,
) -> tuple[str, ...]:
    """A sentence for each hard rule that the pair breaks; empty when it may be made.

    `managers` must hold the reporting lines of everyone, candidates too, for a chain of command
    through other people to be seen.
    """
    cohort = Cohort((mentor,), (mentee,), pins.forbidden, managers or {})
    return tuple(broken_rule(name) for name, mask in masks(cohort).items() if not mask[0, 0])


def look_at(
    mentor: Candidate,
    mentee: Candidate,
    weights: Weights = DEFAULT_WEIGHTS,
    labels: Mapping[str, str] | None = None,
) -> Pair:
    """The score, reasons and weakest point that the pair would have; checks no rule."""
    cohort = Cohort((mentor,), (mentee,))
    parts = {name: part(cohort) for name, part in PARTS.items()}
    return Pair(
        mentor=mentor,
        mentee=mentee,
        score=round(float(scores(parts, weights, cohort.shape)[0, 0]) / 10, 1),
        reasons=reasons(mentor, mentee, labels or {}),
        weakest=weakest(mentor, mentee, values_at(parts, 0, 0), weights, labels or {}),
    )
