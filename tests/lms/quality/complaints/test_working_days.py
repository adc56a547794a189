from datetime import date

import pytest

from lms.quality.complaints.deadlines import Deadlines, deadlines, standing
from lms.quality.complaints.working_days import (
    add_working_days,
    easter,
    holidays,
    is_working,
    working_days_between,
)


@pytest.mark.parametrize(
    "sunday",
    [date(2024, 3, 31), date(2025, 4, 20), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)],
)
def test_easter_falls_where_the_calendars_say(sunday):
    assert easter(sunday.year) == sunday


def test_the_eleven_public_holidays_of_2026():
    assert sorted(holidays(2026)) == [
        date(2026, 1, 1), date(2026, 4, 6), date(2026, 5, 1), date(2026, 5, 8),
        date(2026, 5, 14), date(2026, 5, 25), date(2026, 7, 14), date(2026, 8, 15),
        date(2026, 11, 1), date(2026, 11, 11), date(2026, 12, 25),
    ]  # fmt: skip


def test_a_week_end_and_a_holiday_are_no_working_days():
    assert not is_working(date(2026, 11, 21))
    assert not is_working(date(2026, 11, 11))
    assert is_working(date(2026, 11, 12))


def test_a_delay_jumps_over_the_week_end_and_the_holidays():
    assert add_working_days(date(2026, 11, 20), 1) == date(2026, 11, 23)  # Friday to Monday
    assert add_working_days(date(2026, 5, 6), 5) == date(2026, 5, 15)  # over the 8th and the 14th
    assert add_working_days(date(2026, 12, 24), 5) == date(2027, 1, 4)


def test_a_delay_that_begins_on_a_sunday_counts_from_monday():
    assert add_working_days(date(2026, 11, 22), 1) == date(2026, 11, 23)


def test_the_count_between_two_days_is_the_delay_turned_round():
    start = date(2026, 5, 6)
    for days in range(1, 30):
        assert working_days_between(start, add_working_days(start, days)) == days
    assert working_days_between(start, start) == 0
    assert working_days_between(start, date(2026, 5, 1)) == 0


OWED = Deadlines(date(2026, 11, 13), date(2026, 12, 4))


def now(today: date, *, acknowledged=False, answered=False, closed=False):
    return standing(OWED, acknowledged=acknowledged, answered=answered, closed=closed, today=today)


def test_up_to_its_day_nothing_is_late():
    found = now(date(2026, 11, 13))
    assert (found.state, found.by, found.late) == ("received", date(2026, 11, 13), 0)


def test_an_acknowledgement_is_late_by_working_days():
    assert now(date(2026, 11, 15)).late == 0  # Sunday
    assert now(date(2026, 11, 17)).late == 2


def test_once_acknowledged_the_answer_is_owed():
    found = now(date(2026, 11, 20), acknowledged=True)
    assert (found.state, found.by, found.overdue) == ("acknowledged", date(2026, 12, 4), False)
    assert now(date(2026, 12, 7), acknowledged=True).late == 1


def test_what_is_answered_or_closed_owes_nothing():
    far = date(2027, 6, 1)
    assert not now(far, answered=True).overdue
    assert now(far, answered=True, closed=True).state == "closed"


def test_an_answer_is_never_owed_before_its_acknowledgement():
    owed = deadlines(date(2026, 11, 2), acknowledge_days=10, answer_days=3)
    assert owed.acknowledge_by == owed.answer_by
