"""Limits and results under ten concurrent tabs, on either database."""

import pytest

from courses.activities.base import Refusal
from lms.learning.marking.contesting import contest
from lms.learning.models import Attempt, Contest, Event, Response
from lms.learning.runtime import act
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given, hand_in
from tests.lms.learning.tabs import at_once
from tests.people import cast

TABS = 10


@pytest.fixture
def people(installed):
    return cast()


def course_of(people, **settings):
    made = quizzes.course(quizzes.quiz(**settings))
    people.assign(made)
    return made


def refused(raised: list[Exception]) -> int:
    assert all(isinstance(error, Refusal) for error in raised), raised
    return len(raised)


def test_ten_tabs_that_begin_open_one_attempt(people):
    course = course_of(people, single_attempt=True)
    assert at_once(TABS, lambda n: act(at(people.bernard, course, 1), "begin", {})) == []
    assert Attempt.objects.count() == 1
    assert Event.objects.filter(verb="began").count() == 1


def test_ten_tabs_that_begin_and_hand_in_stay_within_the_limit(people):
    course = course_of(people, max_attempts=3)

    def whole_attempt(n: int) -> None:
        here = at(people.bernard, course, 1)
        attempt, _ = act(here, "begin", {})
        act(here, "submit", given(attempt, annuler="faux"), attempt.number)

    refused(at_once(TABS, whole_attempt))
    refused(at_once(TABS, whole_attempt))
    assert sorted(Attempt.objects.values_list("number", flat=True)) == [1, 2, 3]
    assert not Attempt.objects.filter(submitted_at=None).exists()
    assert Event.objects.filter(verb="submitted").count() == 3


def test_ten_tabs_that_hand_in_the_same_attempt_count_once(people):
    course = course_of(people)
    attempt, _ = act(at(people.bernard, course, 1), "begin", {})

    def submit(n: int) -> None:
        answers = given(attempt, annuler="juste" if n % 2 else "faux", saison="l'été")
        act(at(people.bernard, course, 1), "submit", answers, 1)

    assert refused(at_once(TABS, submit)) == TABS - 1
    attempt.refresh_from_db()
    assert attempt.earned == sum(r.earned for r in attempt.responses.all())
    assert Response.objects.count() == 2


def test_ten_tabs_that_save_lose_no_answer(people):
    course = course_of(people)
    attempt, _ = act(at(people.bernard, course, 1), "begin", {})

    def save(n: int) -> None:
        answers = given(attempt, annuler="juste") if n % 2 else given(attempt, saison="été")
        act(at(people.bernard, course, 1), "save", answers, 1)

    assert at_once(TABS, save) == []
    assert sorted(r.answer for r in Response.objects.all()) == ["juste", "été"]


def test_ten_tabs_that_contest_say_it_once(people):
    course = course_of(people)
    attempt = hand_in(people.bernard, course, 1, annuler="faux")
    item = attempt.responses.order_by("pk").first().item
    assert refused(at_once(TABS, lambda n: contest(attempt, item, f"{n}"))) == TABS - 1
    assert Contest.objects.count() == 1
