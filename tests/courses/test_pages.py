"""Courses in the CMS: where pages may stand, what authors see, and that records keep them."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, TaskState
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from courses.models import CataloguePage, CourseOutline, CoursePage, LessonPage, ModulePage
from lms.learning.models import Attempt
from lms.learning.runtime import act
from lms.people.models import User
from tests import material
from tests.lms.learning.doing import at
from tests.people import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return cast()


@pytest.fixture
def claire(people) -> Client:
    return browser(people.claire)


def browser(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def lesson_form(page: LessonPage, **fields) -> dict:
    """What the editor sends for a lesson of one text."""
    features = ["h2", "h3", "bold", "italic", "code", "link", "ol", "ul"]
    body = streamfield([("text", rich_text("<p>Revu.</p>", features=features))])
    return nested_form_data(
        {
            "title": page.title,
            "slug": page.slug,
            "objective": page.objective,
            "body": body,
            "duration": "15",
            "audience": "both",
            "comments": {
                "TOTAL_FORMS": "0",
                "INITIAL_FORMS": "0",
                "MIN_NUM_FORMS": "0",
                "MAX_NUM_FORMS": "",
            },
            **fields,
        }
    )


def edit(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_a_course_holds_modules_and_a_module_lessons_only():
    assert CataloguePage.allowed_subpage_models() == [CoursePage]
    assert CoursePage.allowed_subpage_models() == [ModulePage]
    assert ModulePage.allowed_subpage_models() == [LessonPage]
    assert LessonPage.allowed_subpage_models() == []
    assert LessonPage.allowed_parent_page_models() == [ModulePage]
    assert not CataloguePage.can_create_at(Page.get_first_root_node())


def test_a_trainer_edits_a_lesson_as_a_draft_then_publishes_it(claire):
    material.course()
    lesson = LessonPage.objects.first()
    claire.post(edit(lesson), lesson_form(lesson, title="Un autre titre"))
    lesson.refresh_from_db()
    assert lesson.title == "Leçon lecon-1"
    assert lesson.has_unpublished_changes
    form = lesson_form(lesson, title="Un autre titre")
    claire.post(edit(lesson), {**form, "action-publish": "action-publish"})
    lesson.refresh_from_db()
    assert lesson.title == "Un autre titre"
    history = reverse("wagtailadmin_pages:history", args=[lesson.pk])
    assert claire.get(history).status_code == 200
    assert lesson.revisions.count() == 3


def test_a_lesson_appears_at_its_hour(claire):
    course = material.course()
    module = ModulePage.objects.get()
    lesson = LessonPage(title="Demain", slug="demain", objective="attendre", live=False)
    module.add_child(instance=lesson)
    lesson.go_live_at = timezone.now() + timedelta(days=1)
    lesson.save_revision().publish()
    assert "demain" not in slugs(course)
    revision = lesson.get_latest_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.content["go_live_at"] = (timezone.now() - timedelta(minutes=1)).isoformat()
    revision.save()
    call_command("publish_scheduled")
    assert "demain" in slugs(course)


def slugs(course: CoursePage) -> list[str]:
    outline = CourseOutline.objects.get(course=course).outline
    return [lesson.slug for lesson in outline.lessons]


def test_another_trainer_reads_comments_and_approves(people, claire):
    material.course()
    lesson = LessonPage.objects.first()
    form = lesson_form(lesson, title="Relu à deux")
    claire.post(edit(lesson), {**form, "action-submit": "action-submit"})
    state = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    assert state.task.name == "Relecture"
    reader = browser(User.objects.create_user("lu@binome.example", "x", is_trainer=True))

    def answer(client: Client, action: str, comment: str) -> None:
        task = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
        url = reverse("wagtailadmin_pages:workflow_action", args=[lesson.pk, action, task.pk])
        client.post(url, {"comment": comment})

    answer(reader, "reject", "La fin manque d’un exemple.")
    assert TaskState.objects.get(status=TaskState.STATUS_REJECTED).comment.startswith("La fin")
    claire.post(edit(lesson), {**form, "action-submit": "action-submit"})
    answer(reader, "approve", "")
    lesson.refresh_from_db()
    assert lesson.title == "Relu à deux"
    assert lesson.live


def copied(claire: Client, course: CoursePage) -> CoursePage:
    claire.post(
        reverse("wagtailadmin_pages:copy", args=[course.pk]),
        {
            "new_title": "Copie",
            "new_slug": "copie",
            "new_parent_page": CataloguePage.objects.get().pk,
            "copy_subpages": "on",
            "publish_copies": "on",
        },
    )
    return CoursePage.objects.get(slug="copie")


def test_a_copied_course_works_and_keeps_its_records_apart(people, claire):
    original = material.course()
    people.assign(original)
    act(at(people.bernard, original, 1), "finish", {})
    copy = copied(claire, original)
    assert slugs(copy) == slugs(original)
    outline = CourseOutline.objects.get(course=copy).outline
    assert outline.id == copy.pk
    people.assign(copy)
    act(at(people.bernard, copy, 1), "finish", {})
    act(at(people.bernard, copy, 2), "begin", {})
    assert Attempt.objects.filter(course=original).count() == 1
    assert Attempt.objects.filter(course=copy).count() == 2
    page = browser(people.bernard).get("/parcours/copie/module/lecon-2/")
    assert page.status_code == 200


def test_a_course_copied_as_drafts_is_closed_until_it_is_published(claire):
    original = material.course()
    claire.post(
        reverse("wagtailadmin_pages:copy", args=[original.pk]),
        {
            "new_title": "Copie",
            "new_slug": "copie",
            "new_parent_page": CataloguePage.objects.get().pk,
            "copy_subpages": "on",
        },
    )
    copy = CoursePage.objects.get(slug="copie")
    assert not CourseOutline.objects.filter(course=copy).exists()
    for page in copy.get_descendants(inclusive=True).specific():
        page.save_revision().publish()
    assert slugs(copy) == slugs(original)


@pytest.mark.parametrize("above", [0, 1, 2])
def test_a_page_with_records_is_not_deleted_and_says_why(people, claire, above):
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    lesson = LessonPage.objects.first()
    page = [lesson, lesson.get_parent(), course][above]
    url = reverse("wagtailadmin_pages:delete", args=[page.pk])
    boss = browser(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    response = boss.post(url, follow=True)
    assert Page.objects.filter(pk=page.pk).exists()
    assert any(page.title in str(message) for message in response.context["messages"])


def test_bulk_deletion_spares_pages_with_records(people):
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    lesson = LessonPage.objects.first()
    boss = browser(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    url = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    boss.post(f"{url}?id={lesson.pk}&next=/gestion/", follow=True)
    assert LessonPage.objects.filter(pk=lesson.pk).exists()


def test_an_assigned_course_is_not_deleted(people):
    course = material.course()
    people.assign(course)
    boss = browser(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    boss.post(reverse("wagtailadmin_pages:delete", args=[course.pk]))
    assert CoursePage.objects.filter(pk=course.pk).exists()


def test_a_page_without_records_is_deleted(claire):
    course = material.course()
    lesson = LessonPage.objects.last()
    claire.post(reverse("wagtailadmin_pages:delete", args=[lesson.pk]))
    assert not LessonPage.objects.filter(pk=lesson.pk).exists()
    assert slugs(course) == ["lecon-1", "lecon-2"]


def test_learners_do_not_enter_the_editor(people):
    material.course()
    lesson = LessonPage.objects.first()
    assert browser(people.outsider).get(edit(lesson)).status_code == 302
