"""A cohort seen as a grid: one row a mentor, one column a mentee."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .candidates import Candidate, Id, PairIds

type Grid = NDArray[np.float32]
type Mask = NDArray[np.bool_]

# A level that a person only declares counts for less than one that a positioning confirmed.
DECLARED_ONLY = np.float32(0.8)


@dataclass(frozen=True)
class Cohort:
    """Every array below has the shape (len(mentors), len(mentees)).

    `managers` completes the reporting lines with people who are not candidates.
    """

    mentors: tuple[Candidate, ...]
    mentees: tuple[Candidate, ...]
    forbidden: frozenset[PairIds] = frozenset()
    managers: Mapping[Id, Id | None] = field(default_factory=dict)

    @property
    def shape(self) -> tuple[int, int]:
        return len(self.mentors), len(self.mentees)

    @cached_property
    def row_of(self) -> dict[Id, int]:
        return {mentor.id: row for row, mentor in enumerate(self.mentors)}

    @cached_property
    def column_of(self) -> dict[Id, int]:
        return {mentee.id: column for column, mentee in enumerate(self.mentees)}

    @cached_property
    def shared_hours(self) -> Grid:
        return shared([m.slots for m in self.mentors], [m.slots for m in self.mentees])

    @cached_property
    def covered_needs(self) -> Grid:
        """How many of the mentee's needs the mentor is at least one level above."""
        return self._coverage[0]

    @cached_property
    def trusted_needs(self) -> Grid:
        """The same, each need counting less where the mentor's level is only declared."""
        return self._coverage[1]

    @cached_property
    def _coverage(self) -> tuple[Grid, Grid]:
        covered = np.zeros(self.shape, np.float32)
        trusted = np.zeros(self.shape, np.float32)
        for theme in sorted({theme for mentee in self.mentees for theme in mentee.needs}):
            wanted = np.array([mentee.needs.get(theme, 0) for mentee in self.mentees])
            shown = np.array([mentor.skills.get(theme, 0) for mentor in self.mentors])
            trust = np.where([theme in m.confirmed for m in self.mentors], 1, DECLARED_ONLY)
            able = (shown[:, None] > wanted) & (wanted > 0)
            covered += able
            trusted += able * trust[:, None].astype(np.float32)
        return covered, trusted


def shared(rows: Sequence[Collection], columns: Sequence[Collection]) -> Grid:
    """How many members the set of each row has in common with the set of each column."""
    rank: dict = {}
    for member in (member for members in rows for member in members):
        rank.setdefault(member, len(rank))
    return _indicator(rows, rank) @ _indicator(columns, rank).T


def _indicator(sets: Sequence[Collection], rank: Mapping) -> Grid:
    table = np.zeros((len(sets), len(rank)), np.float32)
    for line, members in enumerate(sets):
        table[line, [rank[member] for member in members if member in rank]] = 1
    return table
