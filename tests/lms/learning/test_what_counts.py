"""Best, last or first attempt: the lesson page says what completion counts."""

import pytest
from django.test import Client

from lms.learning.completion import what_counts
from lms.learning.models import Attempt
from tests.lms.learning import quizzes
from tests.lms.learning.doing import hand_in

pytestmark = pytest.mark.django_db
RIGHT, WRONG = {"annuler": "juste", "saison": "l'été"}, {"annuler": "faux", "saison": "l'hiver"}
HALF = {"annuler": "juste", "saison": "l'hiver"}


@pytest.mark.parametrize(
    ("rule", "tries", "number", "done"),
    [
        ("best", [WRONG, RIGHT, HALF], 2, True),
        ("best", [HALF, WRONG], 1, False),
        ("last", [RIGHT, WRONG], 2, False),
        ("last", [WRONG, RIGHT], 2, True),
        ("first", [WRONG, RIGHT], 1, False),
        ("first", [RIGHT, WRONG], 1, True),
    ],
)
def test_the_pages_show_the_attempt_that_completion_counts(people, rule, tries, number, done):
    course = quizzes.course(quizzes.quiz(counts=rule))
    people.assign(course)
    for answers in tries:
        hand_in(people.bernard, course, 1, **answers)
    client = Client()
    client.force_login(people.bernard)
    page = client.get("/parcours/bases/module/lecon-1/")
    activity = next(part.activity for part in page.context["shown"].parts if part.activity)
    assert activity.counting.number == number
    assert activity.done is done
    assert page.context["shown"].standing.complete is done
    quiz = client.get(f"/parcours/bases/module/lecon-1/activite/{activity.outline.id}/")
    assert quiz.context["counting"].number == number


def test_an_attempt_that_a_person_still_has_to_mark_does_not_pass_for_the_best():
    waiting = Attempt(earned=1, possible=2, passed=None)
    passed = Attempt(earned=1, possible=2, passed=True, completed_at="2026-01-05")
    assert what_counts("best", [waiting, passed]) is passed
    assert what_counts("best", []) is None
