"""Keeps the outlines true: whatever is published, withdrawn or moved rebuilds its course."""

from typing import Any

from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.models import Page
from wagtail.signals import page_published, page_unpublished, post_page_move

from courses.admin.uses import quizzes_that_may_ask
from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.exercises.exercise import Exercise
from courses.pages import CoursePage, LessonPage, ModulePage
from courses.publishing import CourseOutline, publish_outline


def _rebuild_above(page: Page) -> None:
    course = (
        CoursePage.objects.ancestor_of(page, inclusive=True).first() if page.depth > 1 else None
    )
    if course is not None:
        publish_outline(course)


@receiver([page_published, page_unpublished])
def page_changed(sender: Any, instance: Page, **kwargs: Any) -> None:
    if isinstance(instance, CoursePage | ModulePage | LessonPage):
        _rebuild_above(instance)


@receiver(post_page_move)
def page_moved(sender: Any, instance: Page, **kwargs: Any) -> None:
    for path in (kwargs["parent_page_before"], kwargs["parent_page_after"]):
        _rebuild_above(path)


@receiver(post_delete)
def page_deleted(sender: Any, instance: Any, **kwargs: Any) -> None:
    if isinstance(instance, ModulePage | LessonPage):
        course = CoursePage.objects.filter(
            path=instance.path[: -instance.steplen * (instance.depth - 3)]
        ).first()
        if course is not None:
            publish_outline(course)


@receiver(post_save, sender=Quiz)
def quiz_changed(instance: Quiz, **kwargs: Any) -> None:
    _rebuild_where_used("quiz", instance.pk)


@receiver(post_save, sender=Question)
def question_changed(instance: Question, **kwargs: Any) -> None:
    """Its pictures are opened to those who have the course."""
    if instance.content and instance.images():
        for quiz in quizzes_that_may_ask(instance):
            _rebuild_where_used("quiz", quiz.pk)


@receiver(post_save, sender=Exercise)
def exercise_changed(instance: Exercise, **kwargs: Any) -> None:
    _rebuild_where_used("exercise", instance.pk)


def _rebuild_where_used(detail: str, pk: int) -> None:
    """The outlines of the courses whose activities say that they use it."""
    for kept in CourseOutline.objects.select_related("course"):
        used = (
            activity.detail.get(detail)
            for lesson in kept.outline.lessons
            for activity in lesson.activities
        )
        if pk in used:
            publish_outline(kept.course)
