"""The preview of a course and of its lessons: the learner's own page, and nothing written."""

import pytest
from django.urls import reverse

from courses.activities import kinds
from courses.blocks import LessonBody
from courses.models import CoursePage, LessonPage, ModulePage
from lms.learning.models import Attempt, Event
from tests import material

pytestmark = pytest.mark.django_db


def preparation(role: str) -> dict:
    return {"type": "preparation", "value": {"role": role, "text": f"<p>Pour {role}.</p>"}}


def shown(page, mode: str = "mentor") -> str:
    response = page.make_preview_request(preview_mode=mode)
    assert response.status_code == 200
    return response.content.decode()


def test_the_preview_is_the_learner_s_page_with_activities_not_begun():
    material.course()
    page = shown(LessonPage.objects.get(slug="lecon-2"))
    assert "Un geste à la fois." in page
    assert "activity__tab" in page
    assert "Inès" in page
    assert 'class="turn__door"' in page


def test_each_role_sees_its_own_preparation():
    material.course(lessons=[[preparation("mentor"), preparation("mentee")]])
    lesson = LessonPage.objects.get()
    assert "Pour mentor." in shown(lesson, "mentor")
    assert "Pour mentee." not in shown(lesson, "mentor")
    assert "Pour mentee." in shown(lesson, "mentee")


def test_a_lesson_for_one_of_the_two_is_previewed_as_that_one():
    lesson = LessonPage(audience="mentee")
    assert [mode for mode, _label in lesson.preview_modes] == ["mentee"]
    assert len(LessonPage(audience="both").preview_modes) == 2


def test_what_is_not_saved_yet_is_shown_and_nothing_is_written():
    course = material.course()
    lesson = LessonPage.objects.first()
    before = (lesson.revisions.count(), course.published_outline.built_at)
    lesson.title = "Un titre tout neuf"
    lesson.body = [material.text("<p>Pas encore enregistré.</p>"), material.together()]
    page = shown(lesson, "mentee")
    assert "Un titre tout neuf" in page
    assert "Pas encore enregistré." in page
    course.published_outline.refresh_from_db()
    assert (lesson.revisions.count(), course.published_outline.built_at) == before
    assert LessonPage.objects.first().title == "Leçon lecon-1"
    assert not Attempt.objects.exists()
    assert not Event.objects.exists()


def test_a_lesson_that_is_not_saved_at_all_is_shown_in_its_module():
    material.course()
    module = ModulePage.objects.get()
    lesson = LessonPage(title="Nouvelle", objective="essayer", body=[material.together()])
    lesson.path = module._get_path(module.path, module.depth + 1, module.numchild + 1)
    lesson.depth = module.depth + 1
    page = shown(lesson)
    assert "Nouvelle" in page
    assert "Leçon lecon-1" in page


@pytest.mark.parametrize("mode", ["mentor", "mentee"])
@pytest.mark.parametrize("name", LessonBody().child_blocks)
def test_a_block_just_added_breaks_no_preview(name, mode):
    material.course(lessons=[[]])
    lesson = LessonPage.objects.get()
    block = LessonBody().child_blocks[name]
    lesson.body = [(name, block.get_default())]
    page = shown(lesson, mode)
    if name in kinds():
        assert str(block.label) in page


def test_the_rest_of_the_lesson_is_shown_beside_an_unfinished_block():
    material.course(lessons=[[]])
    lesson = LessonPage.objects.get()
    lesson.body = [
        {"type": "figure", "value": {"image": None, "alt": "", "caption": ""}},
        material.text("<p>La suite.</p>"),
    ]
    assert "La suite." in shown(lesson)


def test_the_course_is_previewed_with_its_drafts_and_its_unsaved_words():
    course = material.course()
    draft = LessonPage(title="En chantier", slug="chantier", objective="bâtir", live=False)
    ModulePage.objects.get().add_child(instance=draft)
    course.objectives = [("objective", "tout savoir")]
    page = shown(course, "mentee")
    assert "En chantier" in page
    assert "tout savoir" in page


def test_a_course_that_is_not_saved_at_all_is_shown():
    assert "Tout neuf" in shown(CoursePage(title="Tout neuf", duration=None))


def test_no_form_of_a_preview_leaves_the_page():
    material.course()
    response = LessonPage.objects.first().make_preview_request(preview_mode="mentor")
    assert "form-action 'none'" in response["Content-Security-Policy"]


def test_a_module_has_no_page_of_its_own_to_preview():
    assert not ModulePage().is_previewable()


def test_a_revision_opens_as_the_page_it_would_be(client, django_user_model):
    material.course()
    lesson = LessonPage.objects.first()
    client.force_login(django_user_model.objects.create_user("c@b.fr", "x", is_trainer=True))
    url = reverse("wagtailadmin_pages:revisions_view", args=[lesson.pk, lesson.latest_revision_id])
    assert "Un geste à la fois." in client.get(url).content.decode()
