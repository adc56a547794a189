import pytest

from courses.activities.base import Refusal
from courses.models import Quiz
from lms.learning.models import Attempt
from lms.learning.runtime import act
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given, hand_in

pytestmark = pytest.mark.django_db
ONLY_WRONG = {"only_wrong": ["1"]}


@pytest.fixture
def course(people):
    made = quizzes.course(quizzes.quiz(pass_mark=100, max_attempts=3))
    people.assign(made)
    return made


def test_the_right_answers_are_taken_over_into_the_new_attempt(people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    here = at(people.bernard, course, 1)
    second, _ = act(here, "begin", ONLY_WRONG)
    assert second.number == 2
    kept = second.responses.get()
    assert (kept.answer, kept.earned, kept.marked) == ("juste", 1, True)
    act(here, "submit", given(second, saison="été", annuler="faux"), 2)
    with_the_article = Attempt.objects.get(number=2)
    assert (with_the_article.earned, with_the_article.passed) == (1, False)
    third = hand_in(people.bernard, course, 1, ONLY_WRONG, saison="l’ÉTÉ")
    assert (third.earned, third.possible, third.passed) == (2, 2, True)


def test_everything_can_be_tried_again_as_well(people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    second, _ = act(at(people.bernard, course, 1), "begin", {})
    assert not second.responses.exists()


def test_trying_only_what_was_wrong_uses_an_attempt(people, course):
    for _ in range(3):
        hand_in(
            people.bernard,
            course,
            1,
            ONLY_WRONG if Attempt.objects.exists() else None,
            annuler="juste",
        )
    with pytest.raises(Refusal, match="toutes les tentatives"):
        act(at(people.bernard, course, 1), "begin", ONLY_WRONG)


def test_a_refused_retry_begins_nothing(people, course):
    hand_in(people.bernard, course, 1, annuler="faux", saison="l'hiver")
    with pytest.raises(Refusal):
        act(at(people.bernard, course, 1), "begin", ONLY_WRONG)
    assert Attempt.objects.count() == 1


def test_an_author_who_forbids_it_is_obeyed_from_the_next_attempt_on(client, people, course):
    hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    Quiz.objects.update(retry_only_wrong=False)
    with pytest.raises(Refusal):
        act(at(people.bernard, course, 1), "begin", ONLY_WRONG)
    second = hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    client.force_login(people.bernard)
    page = client.get(f"/parcours/bases/module/lecon-1/activite/{second.activity}/")
    assert "only_wrong" not in page.content.decode()
    assert "Recommencer" in page.content.decode()


def test_the_result_offers_to_try_only_what_was_wrong(client, people, course):
    first = hand_in(people.bernard, course, 1, annuler="juste", saison="l'hiver")
    client.force_login(people.bernard)
    page = client.get(f"/parcours/bases/module/lecon-1/activite/{first.activity}/")
    assert "only_wrong" in page.content.decode()
