from datetime import date, timedelta

import pytest

from lms.quality.surveys.due import LATEST_DAYS, Ending, Rule, due, end_for_learner

END = date(2026, 6, 30)
AT_ONCE = Rule(1, "mentee", "programme", 0)
LATER = Rule(2, "mentee", "programme", 90)
COURSE = Rule(3, "mentee", "course", 0)
ENDED = Ending(7, "mentee", "programme", 5, END)


def asked(today: date, *endings: Ending, rules=(AT_ONCE, LATER, COURSE)) -> list[tuple]:
    return [(one.questionnaire, one.on) for one in due(endings or [ENDED], rules, today)]


def test_nobody_is_asked_before_the_end():
    assert asked(END - timedelta(days=1)) == []


def test_the_end_asks_at_once_and_three_months_later_again():
    assert asked(END) == [(1, END)]
    assert asked(END + timedelta(days=89)) == []
    assert asked(END + timedelta(days=90)) == [(2, END + timedelta(days=90))]


def test_a_run_that_was_missed_is_made_up_for_during_a_month_and_no_longer():
    assert asked(END + timedelta(days=LATEST_DAYS)) == [(1, END)]
    assert asked(END + timedelta(days=LATEST_DAYS + 1)) == []


def test_a_completed_course_asks_about_the_course_alone():
    ending = Ending(7, "mentee", "course", 5, END, course=42)
    (one,) = due([ending], [AT_ONCE, COURSE], END)
    assert (one.questionnaire, one.course) == (3, 42)


@pytest.mark.parametrize("audience", ["mentor", "employer", "trainer"])
def test_each_questionnaire_is_for_its_audience(audience):
    assert asked(END, Ending(7, audience, "programme", 5, END)) == []


def test_the_same_ending_told_twice_asks_once():
    assert len(asked(END, ENDED, ENDED)) == 1


def test_a_programme_ends_for_a_learner_with_the_last_binome_that_closes():
    may, june = date(2026, 5, 2), date(2026, 6, 1)
    assert end_for_learner(END, [may, june]) == june


def test_whoever_is_still_in_a_binome_goes_on_until_the_end_of_the_programme():
    assert end_for_learner(END, [date(2026, 5, 2), None]) == END


def test_a_binome_closed_after_the_end_does_not_put_the_end_off():
    assert end_for_learner(END, [date(2026, 8, 1)]) == END
