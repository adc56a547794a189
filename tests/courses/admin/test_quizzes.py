import pytest
from django.urls import reverse

from courses.bank.categories import Category
from courses.models import Quiz
from tests import material
from tests.courses.admin.forms import quiz_form, said

pytestmark = pytest.mark.django_db
ADD = reverse("wagtailsnippets_courses_quiz:add")
PUBLISH = {"action-publish": "action-publish"}


def url(name: str, quiz: Quiz) -> str:
    return reverse(f"wagtailsnippets_courses_quiz:{name}", args=[quiz.pk])


def test_a_quiz_is_published_with_its_questions_and_a_short_name_of_its_own(claire):
    questions = [material.question("Un"), material.question("Deux")]
    material.quiz("Les gestes", questions=0)
    assert claire.post(ADD, {**quiz_form(questions), **PUBLISH}).status_code == 302
    quiz = Quiz.objects.latest("pk")
    assert quiz.live
    assert quiz.slug == "les-gestes-2"
    assert [item.value for item in quiz.items] == questions


def test_a_quiz_without_question_is_kept_but_not_published_and_says_why(claire):
    response = claire.post(ADD, {**quiz_form([]), **PUBLISH})
    assert response.status_code == 200
    [error] = response.context["form"].errors["items"].as_data()
    assert "publi" in str(error.non_block_errors[0])
    claire.post(ADD, quiz_form([]))
    assert not Quiz.objects.get().live


def test_a_pass_mark_stays_within_a_hundred_percent(claire):
    form = quiz_form([material.question()], pass_mark="120")
    assert "pass_mark" in claire.post(ADD, {**form, **PUBLISH}).context["form"].errors


def test_the_begin_sheet_is_previewed_as_the_learner_sees_it(claire):
    quiz = material.quiz(questions=2, pass_mark=70, max_attempts=3)
    page = quiz.make_preview_request(preview_mode="begin").content.decode()
    assert quiz.title in page
    assert "70" in page
    assert "activity__tab" in page


def test_the_questions_are_previewed_without_their_key(claire):
    quiz = material.quiz(questions=2)
    page = quiz.make_preview_request(preview_mode="questions").content.decode()
    assert page.count("<fieldset") == 2
    assert "Oui, Z comme zut." not in page


def test_the_preview_of_a_draw_shows_as_many_as_it_asks(claire):
    for number in range(4):
        material.question(f"Question {number}")
    quiz = material.quiz(questions=0)
    quiz.items = [("draw", {"category": Category.at(("Tests",)), "count": 3})]
    assert len(quiz._sheet()) == 3


@pytest.mark.parametrize("mode", ["begin", "questions"])
def test_a_quiz_of_half_filled_items_breaks_no_preview(claire, mode):
    quiz = Quiz(title="", items=[("question", None), ("draw", {"category": None, "count": None})])
    assert quiz.make_preview_request(preview_mode=mode).status_code == 200


def test_a_quiz_that_stands_in_a_lesson_is_not_deleted_and_the_lesson_is_named(claire):
    material.course()
    quiz = Quiz.objects.get()
    response = claire.post(url("delete", quiz), follow=True)
    assert Quiz.objects.exists()
    assert "Leçon lecon-2" in said(response)


def test_a_quiz_that_stands_nowhere_is_deleted(claire):
    quiz = material.quiz()
    claire.post(url("delete", quiz))
    assert not Quiz.objects.exists()


def test_the_chooser_finds_questions_by_their_words_and_offers_to_write_one(claire):
    material.question("Annuler")
    material.question("Somme")
    choose = reverse("wagtailsnippetchoosers_courses_question:choose")
    assert reverse("wagtailsnippets_courses_question:add") in claire.get(choose).json()["html"]
    results = reverse("wagtailsnippetchoosers_courses_question:choose_results")
    page = claire.get(results, {"q": "annul"}).content.decode()
    assert "Annuler" in page
    assert "Somme" not in page
