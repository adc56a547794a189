"""One run of the matching over a whole cohort."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

import numpy as np

from .candidates import Candidate, Id, Pins, Weights, id_order, in_order
from .cohort import Cohort, Grid, Mask
from .draft import Draft, Pair, RefusedPin, Role, Unmatched
from .parts import PARTS, Part, scores
from .pins import keep_pins
from .reasons import reasons, values_at, weakest
from .reporting import managers_of
from .rules import allowed, masks
from .solver import best_pairs
from .unmatched import Obstacles, explain

DEFAULT_WEIGHTS = Weights()
NO_PINS = Pins()


@dataclass(frozen=True)
class Judged:
    """A cohort with its rules and scores worked out; `scores` in tenths of a point."""

    cohort: Cohort
    rules: Mapping[str, Mask]
    parts: Mapping[str, Part]
    scores: Grid


def match(
    candidates: Iterable[Candidate],
    weights: Weights = DEFAULT_WEIGHTS,
    pins: Pins = NO_PINS,
    *,
    managers: Mapping[Id, Id | None] | None = None,
    labels: Mapping[str, str] | None = None,
) -> Draft:
    """The best draft for the whole cohort: the most pairs, then the most mentors with a mentee,
    then the highest total.

    `managers` gives the direct manager of people who are not candidates, so that a chain of
    command through them is seen. `labels` gives the names on screen of themes and subjects.
    The same people give the same draft, in whatever order they come.
    Raises ValueError when an id is there twice.
    """
    judged = judge(in_order(candidates), weights, pins, managers or {})
    kept, refused = keep_pins(judged.cohort, judged.rules, pins.pinned)
    chosen = sorted([*kept, *_solve(judged, kept)])
    pairs = [_pair(judged, cell, weights, cell in kept, labels or {}) for cell in chosen]
    return Draft(
        pairs=tuple(sorted(pairs, key=lambda pair: (-pair.score, *map(id_order, pair.ids)))),
        unmatched=_left_over(judged, chosen, labels or {}),
        refused_pins=tuple(RefusedPin(ids, why) for ids, why in refused),
        part_means=_means([values_at(judged.parts, *cell) for cell in chosen]),
    )


def judge(
    people: tuple[Candidate, ...],
    weights: Weights,
    pins: Pins,
    managers: Mapping[Id, Id | None],
) -> Judged:
    cohort = Cohort(
        mentors=tuple(one for one in people if one.wants_mentor),
        mentees=tuple(one for one in people if one.wants_mentee),
        forbidden=pins.forbidden,
        # People who withdrew from both roles still stand in the chain of command.
        managers=managers_of(people, managers),
    )
    rules = masks(cohort)
    parts = {name: part(cohort) for name, part in PARTS.items()}
    points = scores(parts, weights, cohort.shape)
    rules["one_way"] = one_way(cohort, allowed(rules), points, pins)
    return Judged(cohort, rules, parts, points)


def one_way(cohort: Cohort, possible: Mask, points: Grid, pins: Pins) -> Mask:
    """Of two people who could each mentor the other, the better direction only.

    Their two wishes fit in one binôme, whose objectives go both ways; two binômes of the same
    two people would only double their meetings. A pin decides; then the score; then the id.
    """
    mask = np.ones(cohort.shape, bool)
    both = [one for one in cohort.mentors if one.id in cohort.column_of]
    rows = np.array([cohort.row_of[one.id] for one in both], int)
    columns = np.array([cohort.column_of[one.id] for one in both], int)
    square = np.ix_(rows, columns)
    there, back = points[square], points[square].T
    order = np.arange(len(both))
    pinned = np.zeros((len(both), len(both)), bool)
    place = {one.id: number for number, one in enumerate(both)}
    for mentor, mentee in pins.pinned:
        if mentor in place and mentee in place:
            pinned[place[mentor], place[mentee]] = True
    better_back = (back > there) | ((back == there) & (order[:, None] > order))
    loses = np.where(pinned == pinned.T, better_back, pinned.T)
    mask[square] = ~(possible[square] & possible[square].T & loses)
    return mask


def _solve(judged: Judged, kept: set[tuple[int, int]]) -> list[tuple[int, int]]:
    possible = allowed(dict(judged.rules))
    capacities = np.array([mentor.capacity for mentor in judged.cohort.mentors], int)
    served = np.zeros(len(capacities), bool)
    for row, column in kept:
        capacities[row] -= 1
        served[row] = True
        possible[:, column] = False
    return best_pairs(judged.scores, possible, capacities, served)


def _pair(
    judged: Judged,
    cell: tuple[int, int],
    weights: Weights,
    pinned: bool,
    labels: Mapping[str, str],
) -> Pair:
    mentor, mentee = judged.cohort.mentors[cell[0]], judged.cohort.mentees[cell[1]]
    values = values_at(judged.parts, *cell)
    return Pair(
        mentor=mentor,
        mentee=mentee,
        score=round(float(judged.scores[cell]) / 10, 1),
        reasons=reasons(mentor, mentee, labels),
        weakest=weakest(mentor, mentee, values, weights, labels),
        pinned=pinned,
    )


def _left_over(
    judged: Judged, chosen: list[tuple[int, int]], labels: Mapping[str, str]
) -> tuple[Unmatched, ...]:
    obstacles = Obstacles(judged.cohort, judged.rules)
    sides: tuple[tuple[Role, tuple[Candidate, ...], set[int]], ...] = (
        ("mentor", judged.cohort.mentors, {row for row, _ in chosen}),
        ("mentee", judged.cohort.mentees, {column for _, column in chosen}),
    )
    return tuple(
        explain(person, index, role, obstacles, labels)
        for role, people, taken in sides
        for index, person in enumerate(people)
        if index not in taken
    )


def _means(values: list[dict[str, float]]) -> dict[str, float]:
    """The mean of each part over the pairs where it is known, 0 to 100."""
    known = {name: [one[name] for one in values if name in one] for name in PARTS}
    return {name: round(100 * fmean(numbers), 1) for name, numbers in known.items() if numbers}
