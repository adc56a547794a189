import re
from datetime import datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from courses.activities.base import Refusal
from lms.learning.adjustments import adjust
from lms.learning.models import Adjustment, Attempt, Event
from lms.learning.runtime import act
from lms.learning.timing import close_when_over
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given

pytestmark = pytest.mark.django_db
START = timezone.make_aware(datetime(2026, 3, 2, 10, 0))
PAGE = "/parcours/bases/module/lecon-1/"


def minutes(number: float) -> time_machine.travel:
    return time_machine.travel(START + timedelta(minutes=number), tick=False)


@pytest.fixture
def course(people):
    made = quizzes.course(quizzes.quiz(time_limit=30))
    people.assign(made)
    return made


def begin(user, course) -> Attempt:
    with minutes(0):
        return act(at(user, course, 1), "begin", {})[0]


def page_of(user, url: str = PAGE):
    client = Client()
    client.force_login(user)
    return client.get(url)


def test_without_a_limit_no_end_is_set(people):
    free = quizzes.course(quizzes.quiz("Libre"), slug="libre")
    people.assign(free)
    assert begin(people.bernard, free).ends_at is None


def test_the_end_follows_the_adjustment_of_each_learner(people, course):
    adjust(people.ines, people.claire, 33, no_limit=False)
    assert begin(people.bernard, course).ends_at == START + timedelta(minutes=30)
    assert begin(people.ines, course).ends_at == START + timedelta(minutes=40)


def test_an_adjustment_can_lift_the_limit(people, course):
    adjust(people.bernard, people.claire, 0, no_limit=True)
    assert begin(people.bernard, course).ends_at is None


def test_more_time_reaches_the_attempt_under_way_and_less_time_does_not(people, course):
    attempt = begin(people.bernard, course)
    adjust(people.bernard, people.claire, 50, no_limit=False)
    attempt.refresh_from_db()
    assert attempt.ends_at == START + timedelta(minutes=45)
    adjust(people.bernard, people.claire, 0, no_limit=False)
    attempt.refresh_from_db()
    assert attempt.ends_at == START + timedelta(minutes=45)
    assert Adjustment.objects.get().extra_time == 0
    assert Event.objects.filter(person=people.claire, verb="adjusted").count() == 2


def test_what_was_saved_is_handed_in_when_the_learner_comes_back_late(people, course):
    attempt = begin(people.bernard, course)
    here = at(people.bernard, course, 1)
    with minutes(10):
        act(here, "save", given(attempt, annuler="juste"), 1)
    with minutes(31):
        late, outcome = act(here, "submit", given(attempt, saison="l'été"), 1)
    assert outcome.message
    attempt.refresh_from_db()
    assert late.pk == attempt.pk
    assert (attempt.earned, attempt.possible) == (1, 2)
    assert Event.objects.get(verb="submitted").data == {"action": "time_over"}


def test_an_answer_on_its_way_when_the_time_ends_is_still_taken(people, course):
    attempt = begin(people.bernard, course)
    with minutes(30.2):
        act(at(people.bernard, course, 1), "submit", given(attempt, annuler="juste"), 1)
    attempt.refresh_from_db()
    assert attempt.earned == 1


def test_a_save_after_the_end_is_refused_with_a_sentence(people, course):
    attempt = begin(people.bernard, course)
    with minutes(45), pytest.raises(Refusal):
        act(at(people.bernard, course, 1), "save", given(attempt, annuler="juste"), 1)
    attempt.refresh_from_db()
    assert attempt.submitted_at is not None
    assert attempt.earned == 0


def test_opening_the_page_after_the_end_shows_the_result(people, course):
    attempt = begin(people.bernard, course)
    with minutes(31):
        first = page_of(people.bernard, f"{PAGE}activite/{attempt.activity}/")
        assert first.status_code == 302
        assert page_of(people.bernard, first.headers["Location"]).context["state"].submitted


def test_the_background_hands_in_for_those_who_never_come_back(people, course):
    attempt = begin(people.bernard, course)
    with minutes(29):
        close_when_over.call(attempt.pk)
        assert Attempt.objects.get().submitted_at is None
    with minutes(32):
        close_when_over.call(attempt.pk)
        close_when_over.call(attempt.pk)
    assert Attempt.objects.get().submitted_at is not None
    assert Event.objects.filter(verb="submitted").count() == 1


def test_the_card_says_the_learners_own_minutes(people, course):
    adjust(people.ines, people.claire, 50, no_limit=False)
    shown = [part.activity for part in page_of(people.ines).context["shown"].parts if part.activity]
    assert (shown[0].minutes, shown[0].unlimited) == (45, False)
    adjust(people.ines, people.claire, 0, no_limit=True)
    shown = [part.activity for part in page_of(people.ines).context["shown"].parts if part.activity]
    assert shown[0].unlimited


def test_the_page_says_the_hour_of_the_end(people, course):
    attempt = begin(people.bernard, course)
    with minutes(1):
        page = page_of(people.bernard, f"{PAGE}activite/{attempt.activity}/").content.decode()
    assert re.search(r"\b10\W(h\W)?30\b", page)
