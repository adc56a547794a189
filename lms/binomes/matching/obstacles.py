"""What keeps a person from every possible partner, rule by rule."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from .candidates import Candidate
from .cohort import Cohort, Mask
from .draft import Role


@dataclass(frozen=True)
class Facing:
    """What one person meets: an entry of each array per possible partner."""

    others: tuple[Candidate, ...]
    role: Role
    breaks: Mapping[str, Mask]
    broken: NDArray[np.int8]

    def excluded_by(self, rule: str) -> int:
        return int(self.breaks[rule].sum())

    def only_blocked_by(self, rule: str) -> list[Candidate]:
        """The partners with whom a pair would be possible but for this rule."""
        return [self.others[i] for i in np.flatnonzero(self.breaks[rule] & (self.broken == 1))]


@dataclass(frozen=True)
class Obstacles:
    """The rule grids of a cohort, and how many rules each pair of the grid breaks."""

    cohort: Cohort
    rules: Mapping[str, Mask]

    @cached_property
    def broken(self) -> NDArray[np.int8]:
        return np.sum([~mask for mask in self.rules.values()], axis=0, dtype=np.int8)

    def facing(self, index: int, role: Role) -> Facing:
        """One mentor's row or one mentee's column of every grid, without the person themselves."""
        people, others, place = (
            (self.cohort.mentors, self.cohort.mentees, self.cohort.column_of)
            if role == "mentor"
            else (self.cohort.mentees, self.cohort.mentors, self.cohort.row_of)
        )
        line = np.s_[index, :] if role == "mentor" else np.s_[:, index]
        kept = np.ones(len(others), bool)
        if people[index].id in place:
            kept[place[people[index].id]] = False
        return Facing(
            others=tuple(one for one in others if one.id != people[index].id),
            role=role,
            breaks={name: ~mask[line][kept] for name, mask in self.rules.items()},
            broken=self.broken[line][kept],
        )
