import pytest
from django.urls import reverse

from courses.models import Question
from courses.questions import kinds
from tests import material
from tests.courses.admin.forms import choice, question_form

pytestmark = pytest.mark.django_db


def address(question: Question, mode: str) -> str:
    preview = reverse("wagtailsnippets_courses_question:preview_on_edit", args=[question.pk])
    return f"{preview}?mode={mode}&in_preview_panel=true"


def test_the_learner_s_view_tells_no_key():
    question = material.question(explanation="<p>Z comme zut.</p>")
    page = question.make_preview_request(preview_mode="learner").content.decode()
    assert "Ctrl + Z" in page
    assert "Oui, Z comme zut." not in page
    assert "Z comme zut." not in page


def test_the_answers_are_told_without_judging_anyone():
    question = material.question(
        explanation="<p>Z comme zut.</p>",
        hints=[("hint", {"text": "La première lettre de zut", "cost": 20})],
    )
    page = question.make_preview_request(preview_mode="answers").content.decode()
    assert "<p>Z comme zut.</p>" in page
    assert "La première lettre de zut" in page
    assert "feedback--wrong" not in page


def test_what_is_not_saved_yet_is_shown(claire):
    question = material.question()
    form = question_form(question.category, choices=[choice("Alt + F4"), choice("Ctrl + Z", True)])
    assert claire.post(address(question, "learner"), form).json()["is_valid"]
    assert "Alt + F4" in claire.get(address(question, "learner")).content.decode()
    assert "Alt + F4" not in str(Question.objects.get().author())


def test_a_half_filled_question_says_that_it_is_not_complete(claire):
    question = material.question()
    form = question_form(question.category, choices=[choice("Ctrl + Z"), choice("Ctrl + S")])
    assert claire.post(address(question, "answers"), form).json()["is_valid"]
    response = claire.get(address(question, "answers"))
    assert response.status_code == 200
    assert str(kinds()["single_choice"].label) in response.content.decode()


@pytest.mark.parametrize("mode", ["learner", "answers"])
@pytest.mark.parametrize("kind", kinds())
def test_an_empty_form_of_any_kind_breaks_no_preview(kind, mode):
    question = Question(text="", content=[(kind, kinds()[kind].block().get_default())])
    response = question.make_preview_request(preview_mode=mode)
    assert response.status_code == 200


def test_a_preview_lets_no_form_leave(claire):
    question = material.question()
    claire.post(address(question, "learner"), question_form(question.category))
    policy = claire.get(address(question, "learner"))["Content-Security-Policy"]
    assert "form-action 'none'" in policy
