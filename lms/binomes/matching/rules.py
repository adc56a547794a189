"""The hard rules. A pair that breaks one of them is never proposed, not even when pinned.

Each rule is a named predicate over the whole grid: True where mentor and mentee may meet.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .cohort import Cohort, Mask
from .reporting import managers_of, superiors


@dataclass(frozen=True)
class Rule:
    name: str
    holds: Callable[[Cohort], Mask]


def both_volunteer(cohort: Cohort) -> Mask:
    """Each in this role, and nobody with themselves."""
    mentors = np.array([mentor.wants_mentor for mentor in cohort.mentors], bool)
    mentees = np.array([mentee.wants_mentee for mentee in cohort.mentees], bool)
    mask = mentors[:, None] & mentees
    for row, mentor in enumerate(cohort.mentors):
        if mentor.id in cohort.column_of:
            mask[row, cohort.column_of[mentor.id]] = False
    return mask


def no_reporting_line(cohort: Cohort) -> Mask:
    """Neither is above the other, directly or through the chain of command."""
    managers = managers_of(_once(cohort), cohort.managers)
    mask = np.ones(cohort.shape, bool)
    for row, mentor in enumerate(cohort.mentors):
        above = superiors(mentor.id, managers)
        mask[row, [cohort.column_of[one] for one in above if one in cohort.column_of]] = False
    for column, mentee in enumerate(cohort.mentees):
        above = superiors(mentee.id, managers)
        mask[[cohort.row_of[one] for one in above if one in cohort.row_of], column] = False
    return mask


def one_level_above(cohort: Cohort) -> Mask:
    """The mentor is at least one level above one need of the mentee."""
    return cohort.covered_needs > 0


def one_shared_hour(cohort: Cohort) -> Mask:
    return cohort.shared_hours > 0


def room_left(cohort: Cohort) -> Mask:
    room = np.array([mentor.capacity > 0 for mentor in cohort.mentors], bool)
    return np.broadcast_to(room[:, None], cohort.shape).copy()


def not_forbidden(cohort: Cohort) -> Mask:
    mask = np.ones(cohort.shape, bool)
    for pair in cohort.forbidden:
        for mentor, mentee in (pair, pair[::-1]):
            if mentor in cohort.row_of and mentee in cohort.column_of:
                mask[cohort.row_of[mentor], cohort.column_of[mentee]] = False
    return mask


def not_declined(cohort: Cohort) -> Mask:
    """Neither has declined the other before."""
    mask = np.ones(cohort.shape, bool)
    for row, mentor in enumerate(cohort.mentors):
        for other in mentor.declined & cohort.column_of.keys():
            mask[row, cohort.column_of[other]] = False
    for column, mentee in enumerate(cohort.mentees):
        for other in mentee.declined & cohort.row_of.keys():
            mask[cohort.row_of[other], column] = False
    return mask


RULES: tuple[Rule, ...] = (
    Rule("both_volunteer", both_volunteer),
    Rule("no_reporting_line", no_reporting_line),
    Rule("one_level_above", one_level_above),
    Rule("one_shared_hour", one_shared_hour),
    Rule("room_left", room_left),
    Rule("not_forbidden", not_forbidden),
    Rule("not_declined", not_declined),
)


def masks(cohort: Cohort) -> dict[str, Mask]:
    """The grid of each rule, by name."""
    return {rule.name: rule.holds(cohort) for rule in RULES}


def allowed(rule_masks: dict[str, Mask]) -> Mask:
    """True where no rule is broken."""
    return np.logical_and.reduce(list(rule_masks.values()))


def _once(cohort: Cohort):
    return {one.id: one for one in (*cohort.mentors, *cohort.mentees)}.values()
