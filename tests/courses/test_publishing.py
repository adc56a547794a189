"""The outline of a course follows what is published of it."""

import pytest
from django.urls import reverse

from courses.bank.categories import Category
from courses.models import CourseOutline, CoursePage, LessonPage, ModulePage, Quiz
from courses.outline import READING, Outline
from tests import material

pytestmark = pytest.mark.django_db


def outline(course: CoursePage) -> Outline:
    return CourseOutline.objects.get(course=course).outline


def slugs(course: CoursePage) -> list[str]:
    return [lesson.slug for lesson in outline(course).lessons]


@pytest.fixture
def course():
    return material.course()


def test_it_tells_lessons_in_order_with_their_activities(course):
    found = outline(course)
    assert [lesson.slug for lesson in found.lessons] == ["lecon-1", "lecon-2", "lecon-3"]
    assert [a.kind for lesson in found.lessons for a in lesson.activities] == [
        READING, "quiz", "together",
    ]  # fmt: skip
    assert found.lessons[2].activities[0].shared


def test_it_survives_json(course):
    assert Outline.from_json(outline(course).to_json()) == outline(course)


def test_an_unpublished_lesson_leaves_it(course):
    LessonPage.objects.first().unpublish()
    assert slugs(course) == ["lecon-2", "lecon-3"]


def test_a_draft_does_not_enter_it(course):
    draft = LessonPage(title="D", slug="d", objective="d", live=False)
    ModulePage.objects.get().add_child(instance=draft)
    draft.save_revision()
    assert "d" not in slugs(course)


def test_a_draft_of_a_published_lesson_changes_nothing_in_it(course):
    lesson = LessonPage.objects.first()
    lesson.objective = "autre chose"
    lesson.save_revision()
    assert outline(course).lessons[0].objective == "faire le geste"


def test_a_lesson_moved_to_another_course_leaves_one_and_enters_the_other(course):
    other = material.course("autre", lessons=[[material.text()]])
    there = ModulePage.objects.descendant_of(other).get()
    LessonPage.objects.get(slug="lecon-3").move(there, "last-child")
    assert slugs(course) == ["lecon-1", "lecon-2"]
    assert "lecon-3" in slugs(other)


def test_a_lesson_put_elsewhere_in_its_module_changes_the_order(course, client, django_user_model):
    client.force_login(django_user_model.objects.create_user("c@b.fr", "x", is_trainer=True))
    last = LessonPage.objects.get(slug="lecon-3")
    client.post(reverse("wagtailadmin_pages:set_page_position", args=[last.pk]) + "?position=0")
    assert slugs(course) == ["lecon-3", "lecon-1", "lecon-2"]


def test_a_deleted_lesson_leaves_it(course):
    LessonPage.objects.get(slug="lecon-2").delete()
    assert slugs(course) == ["lecon-1", "lecon-3"]


def test_a_deleted_module_leaves_it(course):
    ModulePage.objects.get().delete()
    assert outline(course).modules == ()


def test_a_quiz_that_changes_is_told(course):
    quiz = Quiz.objects.get()
    quiz.pass_mark = 90
    quiz.save_revision().publish()
    assert outline(course).lessons[1].activities[0].detail["pass_mark"] == 90


def test_the_pictures_of_the_questions_asked_are_known_as_the_lesson_s(course):
    quiz = Quiz.objects.get()
    drawn = material.question("Tirée")
    drawn.category = Category.at(("Images",))
    drawn.text = '<p><embed embedtype="image" id="77" format="fullwidth" alt=""/></p>'
    drawn.save()
    quiz.items.append(("draw", {"category": drawn.category, "count": 1}))
    quiz.save_revision().publish()
    assert outline(course).holds_image(77)


def test_a_picture_added_to_a_question_is_known_at_once(course):
    question = Quiz.objects.get().items[0].value
    question.text = '<p><embed embedtype="image" id="78" format="fullwidth" alt=""/></p>'
    question.save_revision().publish()
    assert outline(course).holds_image(78)
