from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from courses.activities import kinds
from courses.outline import LessonOutline
from lms.learning.access import Access, access_to
from lms.learning.lessons import progress_of, show_lesson
from lms.learning.news import news_in, seen
from lms.learning.positioning.skipping import adaptations_in, is_excused
from lms.learning.sentences import what_is_missing
from lms.learning.standing import standing
from lms.people.models import User


def open_course(request: HttpRequest, course: str) -> Access:
    user = request.user
    access = access_to(user, course) if isinstance(user, User) else None
    if access is None:
        raise Http404
    return access


def open_lesson(request: HttpRequest, course: str, module: str, lesson: str) -> tuple[Access, Any]:
    access = open_course(request, course)
    found: LessonOutline | None = access.outline.find(module, lesson)
    if found is None:
        raise Http404
    return access, found


@login_required
@require_GET
def course(request: HttpRequest, course: str) -> HttpResponse:
    access = open_course(request, course)
    people = [access.person.pk, *([access.partner.pk] if access.partner else [])]
    now = standing(people, [access.outline.id])
    mine = progress_of(access, now)
    excused = is_excused(now.of(access.person.pk, access.outline.id))
    adapted = adaptations_in(access.person, access.outline.id) if excused else {}
    modules = [
        (module, [(x, mine.of(x.id), adapted.get(x.id)) for x in module.lessons if mine.of(x.id)])
        for module in access.outline.modules
    ]
    context = {
        "access": access,
        "outline": access.outline,
        "modules": [(module, lessons) for module, lessons in modules if lessons],
        "progress": mine,
        "missing": what_is_missing(mine, access, now),
        "news": news_in(now, access.person.pk, access.outline),
    }
    return render(request, "learning/course.html", context)


@login_required
@require_GET
def lesson(request: HttpRequest, course: str, module: str, lesson: str) -> HttpResponse:
    access, found = open_lesson(request, course, module, lesson)
    shown = show_lesson(access, found)
    activities = [part.activity for part in shown.parts if part.activity]
    # What has a page of its own is seen there.
    seen(a.attempt for a in activities if a.attempt and not kinds()[a.outline.kind].page_template)
    context = {
        "access": access,
        "outline": access.outline,
        "shown": shown,
        "slugs": {"course": course, "module": module, "lesson": lesson},
    }
    return render(request, "learning/lesson.html", context)
