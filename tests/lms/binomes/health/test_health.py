from dataclasses import fields, replace
from datetime import date, timedelta

import pytest

from lms.binomes.health import BinomeFacts, EaseFact, MeetingFact, health

TODAY = date(2027, 3, 15)


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def held(days_ago: int) -> MeetingFact:
    return MeetingFact(ago(days_ago), "held")


def cancelled(days_ago: int) -> MeetingFact:
    return MeetingFact(ago(days_ago), "cancelled")


NEXT = MeetingFact(ago(-7), "planned")
WELL = BinomeFacts(TODAY, formed_on=ago(40), meetings=(held(28), held(7), NEXT), learnt_on=ago(3))


def kinds(facts: BinomeFacts) -> list[str]:
    return [act.kind for act in health(facts).acts]


def test_a_binome_that_meets_and_learns_is_green_and_needs_no_act():
    found = health(WELL)
    assert (found.state, found.acts) == ("green", ())
    assert found.reasons == ("Meetings and courses go on as planned.",)


def test_a_binome_just_formed_is_green_before_its_first_meeting():
    assert health(BinomeFacts(TODAY, formed_on=ago(5))).state == "green"


def test_one_cancellation_is_watched_and_two_in_a_row_are_trouble():
    one = replace(WELL, meetings=(held(20), cancelled(6), NEXT))
    assert health(one).state == "watch"
    assert health(one).reasons == ("The last meeting was cancelled.",)
    two = replace(WELL, meetings=(held(30), cancelled(16), cancelled(2), NEXT))
    assert health(two).state == "trouble"
    assert health(two).reasons == ("2 meetings cancelled in a row.",)
    assert kinds(two) == ["nudge", "talk", "pause", "re_pair"]


def test_a_meeting_held_between_two_cancellations_breaks_the_row():
    facts = replace(WELL, meetings=(cancelled(20), held(10), cancelled(2), NEXT))
    assert health(facts).state == "watch"


def test_a_later_meeting_cancelled_in_advance_counts_too():
    facts = replace(WELL, meetings=(held(20), cancelled(2), cancelled(-5), NEXT))
    assert health(facts).state == "trouble"


@pytest.mark.parametrize(("days", "state"), [(13, "green"), (20, "green"), (21, "trouble")])
def test_silence_is_trouble_from_twenty_one_days_on(days, state):
    facts = replace(WELL, meetings=(held(days), NEXT), learnt_on=None)
    assert health(facts).state == state


def test_a_fortnight_of_silence_without_a_next_meeting_is_watched():
    facts = replace(WELL, meetings=(held(14),), learnt_on=None)
    assert health(facts).state == "watch"
    assert health(facts).reasons == (
        "14 days without a meeting or work in a course.",
        "No next meeting is planned.",
    )


def test_work_in_a_course_is_a_sign_of_life():
    facts = replace(WELL, meetings=(held(30), NEXT), learnt_on=ago(2))
    assert health(facts).state == "green"


def test_silence_is_counted_from_the_start_when_nothing_ever_happened():
    found = health(BinomeFacts(TODAY, formed_on=ago(25)))
    assert found.state == "trouble"
    assert found.reasons[0] == "25 days without a meeting or work in a course."


@pytest.mark.parametrize(
    ("ease", "state"),
    [
        ([(7, "mentee", 3), (7, "mentor", 4)], "green"),
        ([(7, "mentee", 2)], "green"),
        ([(28, "mentee", 2), (7, "mentee", 1)], "trouble"),
        ([(7, "mentee", 2), (7, "mentor", 2)], "trouble"),
        ([(60, "mentee", 1), (28, "mentee", 4), (7, "mentee", 2)], "green"),
        ([(60, "mentee", 1), (50, "mentee", 1), (28, "mentee", 4), (7, "mentee", 5)], "green"),
    ],
)
def test_two_hard_meetings_are_trouble_and_old_ones_are_forgotten(ease, state):
    facts = replace(WELL, ease=tuple(EaseFact(ago(days), role, n) for days, role, n in ease))
    assert health(facts).state == state


def test_the_reason_of_hard_meetings_tells_neither_who_nor_which_answer():
    ease = (EaseFact(ago(28), "mentee", 2), EaseFact(ago(7), "mentee", 1))
    found = health(replace(WELL, ease=ease))
    assert found.reasons == ("The last meetings were hard.",)
    assert [act.kind for act in found.acts] == ["talk", "pause", "re_pair"]


def test_a_request_for_help_is_trouble_whatever_else_and_starts_with_a_talk():
    asked = replace(WELL, help_asked_on=TODAY)
    assert health(asked).state == "trouble"
    assert health(asked).reasons == ("Help has been asked for.",)
    assert kinds(asked)[0] == "talk"
    assert health(replace(asked, paused_until=ago(-30))).state == "trouble"


def test_the_reasons_of_the_trouble_come_before_what_is_only_watched():
    facts = replace(WELL, meetings=(held(30), cancelled(3)), help_asked_on=TODAY)
    assert health(facts).reasons[0] == "Help has been asked for."
    assert "No next meeting is planned." in health(facts).reasons[1:]


def test_what_was_tried_is_followed_by_the_next_step():
    silent = replace(WELL, meetings=(), learnt_on=None)
    assert kinds(replace(silent, acts=frozenset({"nudge"})))[0] == "talk"
    assert kinds(replace(silent, acts=frozenset({"nudge", "talk"})))[0] == "pause"
    everything = frozenset({"nudge", "talk", "pause", "re_pair"})
    assert kinds(replace(silent, acts=everything)) == ["re_pair"]


def test_a_pause_is_green_until_its_day_and_a_fresh_start_after():
    silent = replace(WELL, meetings=(), learnt_on=None)
    paused = health(replace(silent, paused_until=ago(-10)))
    assert paused.state == "green"
    assert "March 25, 2027" in paused.reasons[0]
    assert health(replace(silent, paused_until=ago(3))).state == "watch"
    assert health(replace(silent, paused_until=ago(21))).state == "trouble"


def test_no_fact_about_health_can_hold_a_score():
    """An answer or a score has no way in: all that is given is days, outcomes and ease."""
    assert {fact.name for fact in fields(BinomeFacts)} == {
        "today",
        "formed_on",
        "meetings",
        "learnt_on",
        "ease",
        "help_asked_on",
        "paused_until",
        "acts",
    }
