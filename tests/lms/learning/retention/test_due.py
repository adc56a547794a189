from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lms.learning.retention.due import PAUSE, WINDOW, Learnt, Offered, due
from lms.learning.retention.rounds import all_names, round_name, split

TODAY = date(2026, 5, 4)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def learnt(days: int, lesson: int = 1, person: int = 1) -> Learnt:
    return Learnt(person, 1, lesson, "quiz", ago(days))


@pytest.mark.parametrize(
    ("days", "rounds"),
    [
        (0, []), (29, []), (30, [30]), (31, [30]), (43, [30]), (44, []),
        (89, []), (90, [90]), (91, [90]), (103, [90]), (104, []), (400, []),
    ],
)  # fmt: skip
def test_it_comes_back_from_the_thirtieth_and_from_the_ninetieth_day(days, rounds):
    assert [one.days for one in due([learnt(days)], [], TODAY)] == rounds


def test_one_invitation_at_a_time_and_the_longest_waiting_first():
    found = due([learnt(31, 1), learnt(35, 2), learnt(30, 3)], [], TODAY)
    assert [one.learnt.lesson for one in found] == [2]


def test_each_person_has_their_own():
    found = due([learnt(31, person=1), learnt(31, person=2)], [], TODAY)
    assert {one.learnt.person for one in found} == {1, 2}


def test_nobody_is_invited_while_an_invitation_is_open():
    waiting = Offered(1, 9, 30, ago(12), open=True)
    assert due([learnt(31)], [waiting], TODAY) == []


@pytest.mark.parametrize(("days", "number"), [(0, 0), (PAUSE - 1, 0), (PAUSE, 1)])
def test_a_week_lies_between_two_invitations(days, number):
    ended = Offered(1, 9, 30, ago(days), open=False)
    assert len(due([learnt(31)], [ended], TODAY)) == number


def test_what_was_proposed_and_refused_never_comes_back_in_that_round():
    refused = Offered(1, 1, 30, ago(10), open=False)
    assert due([learnt(41)], [refused], TODAY) == []
    assert [one.days for one in due([learnt(91)], [refused], TODAY)] == [90]


days = st.integers(0, 150)


@given(
    st.lists(st.builds(learnt, days, st.integers(1, 6), st.integers(1, 4)), max_size=30),
    st.lists(
        st.builds(
            Offered, st.integers(1, 4), st.integers(1, 6), st.sampled_from([30, 90]),
            days.map(ago), st.booleans(),
        ),
        max_size=12,
    ),
)  # fmt: skip
def test_nobody_ever_gets_two_and_nothing_comes_twice(completions, offered):
    found = due(completions, offered, TODAY)
    people = [one.learnt.person for one in found]
    assert len(people) == len(set(people))
    assert not set(people) & {o.person for o in offered if o.open}
    had = {(o.person, o.lesson, o.days) for o in offered}
    assert not had & {(d.learnt.person, d.learnt.lesson, d.days) for d in found}
    assert all(0 <= one.age(TODAY) < WINDOW for one in found)


def test_a_round_has_a_name_of_its_own_that_fits():
    block = "0b1f5d2e-7c3a-4e8e-9c6d-3a1b2c4d5e6f"
    assert split(round_name(block, 90)) == (block, 90)
    assert split(block) == (block, 0)
    assert len(all_names(block)) == 3
    assert max(map(len, all_names(block))) <= 40
