"""What is taught: versions, objectives, resources and proof that they were used."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from django.db.models import Count, F, Max, Min
from django.utils.translation import gettext as _
from wagtail.models import PageLogEntry

from courses.models import CoursePage
from lms.learning.models import Attempt
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.tables import Row


def publications(scope: Scope) -> Found:
    """Each publication of each course, with its author: the versions of the programme."""
    logged = (
        PageLogEntry.objects.filter(page__in=scope.course_ids, action="wagtail.publish")
        .select_related("user")
        .order_by("timestamp", "pk")
    )
    of: dict[int, list[PageLogEntry]] = {}
    for entry in logged:
        of.setdefault(entry.page_id, []).append(entry)

    def placed() -> Iterator[Placed]:
        for slug, courses in scope.courses.items():
            for course in courses:
                for version, entry in enumerate(of.get(course, []), start=1):
                    author = str(entry.user) if entry.user else ""
                    cells = (_title(scope, course), version, day(entry.timestamp), author)
                    yield slug, Row(cells, _page(scope, course))

    headings = (_("Course"), _("Version"), _("Published on"), _("By"))
    return listed(_("Versions of the courses"), headings, placed())


def course_objectives(scope: Scope) -> Found:
    published: dict[int, date | None] = {
        course: day(at)
        for course, at in CoursePage.objects.filter(pk__in=scope.course_ids).values_list(
            "pk", "last_published_at"
        )
    }

    def placed() -> Iterator[Placed]:
        for slug, courses in scope.courses.items():
            for course in courses:
                outline = scope.outlines.get(course)
                for objective in outline.objectives if outline else ():
                    cells = (_title(scope, course), objective, published.get(course))
                    yield slug, Row(cells, _page(scope, course))

    headings = (_("Course"), _("Objective"), _("Published on"))
    return listed(_("Objectives of the courses"), headings, placed())


def resources(scope: Scope) -> Found:
    """Each lesson, and how many people of the programme have worked in it, between which days."""
    used = {
        (one["programme"], one["lesson_id"]): one
        for one in Attempt.objects.filter(binome__programme__in=scope.programmes)
        .values("lesson_id", programme=F("binome__programme_id"))
        .annotate(
            people=Count("person", distinct=True), first=Min("started_at"), last=Max("started_at")
        )
    }
    ids = {slug: pk for pk, slug in scope.slugs.items()}

    def placed() -> Iterator[Placed]:
        for slug, courses in scope.courses.items():
            for course in courses:
                outline = scope.outlines.get(course)
                for lesson in outline.lessons if outline else ():
                    use: Mapping[str, Any] = used.get((ids[slug], lesson.id), {})
                    cells = (
                        _title(scope, course),
                        lesson.title,
                        lesson.duration,
                        len(lesson.activities),
                        use.get("people", 0),
                        day(use.get("first")),
                        day(use.get("last")),
                    )
                    yield slug, Row(cells, _page(scope, course))

    headings = (
        _("Course"), _("Lesson"), _("Minutes"), _("Activities"), _("People who worked in it"),
        _("First use"), _("Last use"),
    )  # fmt: skip
    return listed(_("Resources and their use"), headings, placed())


def _title(scope: Scope, course: int) -> str:
    outline = scope.outlines.get(course)
    return outline.title if outline else ""


def _page(scope: Scope, course: int) -> str:
    outline = scope.outlines.get(course)
    return f"/parcours/{outline.slug}/" if outline else ""
