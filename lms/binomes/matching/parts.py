"""The soft side: six parts of a score, each between 0 and 1 for every pair of the grid.

A part that neither person can be judged on (nothing filled in) counts neither for nor against.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .candidates import Candidate, Weights
from .cohort import Cohort, Grid, Mask, shared

# From this many shared hours on, finding a time is no longer a question.
ENOUGH_HOURS = 4
# Meeting at a distance works, but keeping the mouse in the mentee's hand is easier side by side.
REMOTE = 0.7


@dataclass(frozen=True)
class Part:
    """`value` lies in [0, 1]; `known` is True where the pair can be judged."""

    value: NDArray[np.floating]
    known: Mask


def needs(cohort: Cohort) -> Part:
    """The share of the mentee's needs that the mentor covers."""
    wanted = _counts([[n for n in m.needs.values() if n > 0] for m in cohort.mentees])
    return Part(cohort.trusted_needs / np.maximum(wanted, 1), _known(cohort, columns=wanted))


def trade(cohort: Cohort) -> Part:
    """The share of what the mentor wants to learn of the trade that the mentee passes on."""
    wanted = _counts([m.trade_wants for m in cohort.mentors])
    offered = shared([m.trade_wants for m in cohort.mentors], _offers(cohort.mentees))
    return Part(offered / np.maximum(wanted, 1)[:, None], _known(cohort, rows=wanted))


def slots(cohort: Cohort) -> Part:
    """Shared hours, up to the point where more of them change nothing."""
    return Part(np.minimum(cohort.shared_hours / ENOUGH_HOURS, 1), _known(cohort))


def site(cohort: Cohort) -> Part:
    """The same site, or else both accept to meet at a distance."""
    here = np.array([m.site for m in cohort.mentors], object)
    there = np.array([m.site for m in cohort.mentees], object)
    remote = np.array([m.remote_ok for m in cohort.mentors], bool)[:, None] & np.array(
        [m.remote_ok for m in cohort.mentees], bool
    )
    same = (here[:, None] == there).astype(bool)
    return Part(np.where(same, 1, np.where(remote, REMOTE, 0)).astype(np.float32), _known(cohort))


def tasks(cohort: Cohort) -> Part:
    """Common tasks, relative to the shorter of the two lists."""
    ours = [m.tasks for m in cohort.mentors]
    theirs = [m.tasks for m in cohort.mentees]
    shorter = np.minimum(_counts(ours)[:, None], _counts(theirs))
    return Part(shared(ours, theirs) / np.maximum(shorter, 1), shorter > 0)


def languages(cohort: Cohort) -> Part:
    """At least one language in common."""
    ours = [m.languages for m in cohort.mentors]
    theirs = [m.languages for m in cohort.mentees]
    known = _known(cohort, rows=_counts(ours), columns=_counts(theirs))
    return Part((shared(ours, theirs) > 0).astype(np.float32), known)


PARTS: dict[str, Callable[[Cohort], Part]] = {
    "needs": needs,
    "trade": trade,
    "slots": slots,
    "site": site,
    "tasks": tasks,
    "languages": languages,
}


def scores(parts: dict[str, Part], weights: Weights, shape: tuple[int, int]) -> Grid:
    """The weighted mean of what is known, in tenths of a point: whole numbers 0 to 1000."""
    earned = np.zeros(shape, np.float32)
    possible = np.zeros(shape, np.float32)
    for name, weight in weights.by_part().items():
        earned += weight * parts[name].value * parts[name].known
        possible += weight * parts[name].known
    share = np.divide(earned, possible, out=np.zeros(shape, np.float32), where=possible > 0)
    return np.rint(1000 * share)


def _offers(people: Sequence[Candidate]) -> list[frozenset[str]]:
    return [one.trade_offers for one in people]


def _counts(sets: Sequence) -> Grid:
    return np.array([len(one) for one in sets], np.float32)


def _known(cohort: Cohort, rows: Grid | None = None, columns: Grid | None = None) -> Mask:
    mask = np.ones(cohort.shape, bool)
    if rows is not None:
        mask &= (rows > 0)[:, None]
    if columns is not None:
        mask &= columns > 0
    return mask
