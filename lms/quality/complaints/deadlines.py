"""Where a complaint stands, and what is awaited by when. Pure."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from lms.quality.complaints.working_days import add_working_days, working_days_between

type State = Literal["received", "acknowledged", "answered", "closed"]


@dataclass(frozen=True)
class Deadlines:
    acknowledge_by: date
    answer_by: date


@dataclass(frozen=True)
class Standing:
    """`by` is the day by which the next thing is owed, None where nothing is; `late` counts the
    working days that have passed since, 0 up to that day and with it."""

    state: State
    by: date | None = None
    late: int = 0

    @property
    def overdue(self) -> bool:
        return self.late > 0


def deadlines(received_on: date, acknowledge_days: int, answer_days: int) -> Deadlines:
    """An answer is never owed before its acknowledgement."""
    acknowledge_by = add_working_days(received_on, acknowledge_days)
    return Deadlines(
        acknowledge_by, max(acknowledge_by, add_working_days(received_on, answer_days))
    )


def standing(
    owed: Deadlines, *, acknowledged: bool, answered: bool, closed: bool, today: date
) -> Standing:
    """Whoever answers at once has acknowledged too."""
    if closed:
        return Standing("closed")
    if answered:
        return Standing("answered")
    by = owed.answer_by if acknowledged else owed.acknowledge_by
    state: State = "acknowledged" if acknowledged else "received"
    return Standing(state, by, working_days_between(by, today))
