"""When the referent looks in: after the second meeting, half-way, at the end, three months on."""

import calendar
import math
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

type CheckKind = Literal["second_meeting", "half_way", "closing", "look_back"]

RHYTHM_DAYS = 14
MEETINGS = 7
LOOK_BACK_MONTHS = 3

MOMENTS: dict[CheckKind, Promise] = {
    "second_meeting": _("after the second meeting"),
    "half_way": _("half-way"),
    "closing": _("at the end"),
    "look_back": _("three months later"),
}


@dataclass(frozen=True)
class Check:
    """`is_forecast` while the meeting that it follows has not been held."""

    kind: CheckKind
    due: date
    is_forecast: bool

    @property
    def moment(self) -> Promise:
        return MOMENTS[self.kind]

    def is_due(self, today: date) -> bool:
        return not self.is_forecast and self.due <= today


def next_checks(
    formed_on: date,
    held_on: tuple[date, ...],
    *,
    done: frozenset[CheckKind] = frozenset(),
    closed_on: date | None = None,
    meetings: int = MEETINGS,
    rhythm_days: int = RHYTHM_DAYS,
) -> tuple[Check, ...]:
    """The checks still to come, in order, from the meetings held so far.

    `meetings` is how many are planned in all. A closed binôme only keeps its look back.
    """
    held = sorted(held_on)

    def day_of(number: int) -> tuple[date, bool]:
        if number <= len(held):
            return held[number - 1], False
        last = held[-1] if held else formed_on
        return last + timedelta(days=rhythm_days * (number - len(held))), True

    after: dict[CheckKind, int] = {
        "second_meeting": 2,
        "half_way": max(2, math.ceil(meetings / 2)),
        "closing": meetings,
    }
    checks = [Check(kind, *day_of(number)) for kind, number in after.items() if not closed_on]
    checks.append(Check("look_back", *_look_back(closed_on, day_of(meetings)[0])))
    # The sort keeps the order above for checks that fall on one day.
    return tuple(sorted((one for one in checks if one.kind not in done), key=lambda one: one.due))


def _look_back(closed_on: date | None, expected_end: date) -> tuple[date, bool]:
    return months_later(closed_on or expected_end, LOOK_BACK_MONTHS), closed_on is None


def months_later(day: date, months: int) -> date:
    """The same day some months on, or the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))
