"""The outline of each course, made again when something in it is published."""

from collections.abc import Iterable
from typing import Any

from django.db import models
from wagtail.models import Page
from wagtail.rich_text import expand_db_html

from courses.activities import kinds
from courses.outline import (
    READING,
    ActivityOutline,
    LessonOutline,
    ModuleOutline,
    Outline,
)
from courses.pages import CoursePage, LessonPage, ModulePage


class CourseOutlineQuerySet(models.QuerySet["CourseOutline"]):
    def of(self, slug: str) -> "models.QuerySet[CourseOutline]":
        return self.filter(course__slug=slug)


class CourseOutline(models.Model):
    """What is published of a course, as `courses.outline` reads it."""

    course = models.OneToOneField(
        CoursePage, on_delete=models.CASCADE, related_name="published_outline"
    )
    data = models.JSONField()
    built_at = models.DateTimeField(auto_now=True)

    objects = CourseOutlineQuerySet.as_manager()

    def __str__(self) -> str:
        return self.data["title"]

    @property
    def outline(self) -> Outline:
        return Outline.from_json(self.data)


def publish_outline(course: CoursePage) -> None:
    if not course.live:
        return
    CourseOutline.objects.update_or_create(
        course=course, defaults={"data": outline_of(course).to_json()}
    )


def outline_of(course: CoursePage, live_only: bool = True) -> Outline:
    pages = Page.objects.descendant_of(course) if course.pk else Page.objects.none()
    if live_only:
        pages = pages.live()
    specific = list(pages.order_by("path").specific())
    modules = [p for p in specific if isinstance(p, ModulePage)]
    lessons = [p for p in specific if isinstance(p, LessonPage)]
    return Outline(
        id=course.pk or 0,
        slug=course.slug,
        title=course.title,
        tool=course.tool,
        level=course.level,
        audience=course.audience,  # type: ignore[arg-type]
        duration=course.duration or 0,
        objectives=tuple(str(block.value) for block in course.objectives),
        modules=tuple(
            ModuleOutline(
                id=module.pk,
                slug=module.slug,
                title=module.title,
                objective=module.objective,
                lessons=tuple(lesson_outline(x) for x in lessons if x.path.startswith(module.path)),
            )
            for module in modules
        ),
        introduction=expand_db_html(course.introduction),
        prerequisites=course.prerequisites,
        correspondence=course.correspondence,
        returns=course.returns,
    )


def lesson_outline(lesson: LessonPage) -> LessonOutline:
    activities = tuple(activity_outlines(lesson))
    if not any(a.required for a in activities):
        activities += (ActivityOutline(id=READING, kind=READING, title=lesson.title),)
    return LessonOutline(
        id=lesson.pk,
        slug=lesson.slug,
        title=lesson.title,
        objective=lesson.objective,
        duration=lesson.duration,
        audience=lesson.audience,  # type: ignore[arg-type]
        activities=activities,
        images=_used(lesson, "figure", "image") + _asked(lesson),
        documents=_used(lesson, "download", "document") + _used(lesson, "video", "file"),
        cards=sum(block.block_type == "card" for block in lesson.body),
    )


def activity_outlines(lesson: LessonPage) -> Iterable[ActivityOutline]:
    return [activity_outline(block) for block in lesson.body if block.block_type in kinds()]


def activity_outline(block: Any) -> ActivityOutline:
    kind = kinds()[block.block_type]
    detail = kind.summary(block.value)
    return ActivityOutline(
        id=block.id,
        kind=kind.name,
        title=detail.pop("title"),
        required=bool(block.value.get("required", True)),
        shared=kind.shared,
        detail=detail,
    )


def _used(lesson: LessonPage, block_type: str, field: str) -> tuple[int, ...]:
    found: list[Any] = [b.value[field] for b in lesson.body if b.block_type == block_type]
    return tuple(item.pk for item in found if item is not None)


def _asked(lesson: LessonPage) -> tuple[int, ...]:
    """The pictures of the questions that the lesson's quizzes ask."""
    quizzes = [b.value["quiz"] for b in lesson.body if b.block_type == "quiz" and b.value["quiz"]]
    return tuple(sorted({image for quiz in quizzes for image in quiz.images()}))
