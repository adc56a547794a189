from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from courses.activities.base import Refusal
from lms.learning.lessons import attempts_left
from lms.learning.runtime import NoSuchActivity, Place, act, place
from lms.learning.states import state_of
from lms.learning.views.lessons import open_lesson


def open_activity(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str
) -> Place:
    access, found = open_lesson(request, course, module, lesson)
    try:
        return place(access, found.id, activity)
    except NoSuchActivity:
        raise Http404 from None


@login_required
@require_GET
def page(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str
) -> HttpResponse:
    """The page of an activity that has one: the open attempt, else the latest."""
    here = open_activity(request, course, module, lesson, activity)
    attempt = here.attempts().order_by("-number").first() if here.kind.page_template else None
    lesson_url = reverse("lesson", args=[course, module, lesson])
    if attempt is None or here.kind.page_template is None:
        return redirect(lesson_url)
    left = attempts_left(here.kind.attempts_allowed(attempt.authored), attempt.number)
    state = state_of(attempt, here.access, left)
    context = {
        "access": here.access,
        "outline": here.access.outline,
        "lesson": here.lesson,
        "activity": here.activity,
        "attempt": attempt,
        "state": state,
        "lesson_url": lesson_url,
        "slugs": {"course": course, "module": module, "lesson": lesson},
        **here.kind.view(state),
    }
    return render(request, here.kind.page_template, context)


@login_required
@require_POST
def action(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str, action: str
) -> HttpResponse:
    here = open_activity(request, course, module, lesson, activity)
    form = {name: values for name, values in request.POST.lists() if name != "csrfmiddlewaretoken"}
    try:
        _attempt, outcome = act(here, action, form, _number(request))
    except NoSuchActivity:
        raise Http404 from None
    except Refusal as refusal:
        return _refused(request, here, str(refusal))
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"saved": True, "message": outcome.message})
    if outcome.message:
        messages.success(request, outcome.message)
    return redirect(_after(request, here, activity))


def _number(request: HttpRequest) -> int | None:
    number = request.POST.get("attempt", "")
    return int(number) if number.isdecimal() else None


def _refused(request: HttpRequest, here: Place, sentence: str) -> HttpResponse:
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"saved": False, "message": sentence}, status=409)
    messages.warning(request, sentence)
    return redirect(_after(request, here, here.activity.id))


def _after(request: HttpRequest, here: Place, activity: str) -> str:
    match: Any = request.resolver_match
    slugs = [match.kwargs[name] for name in ("course", "module", "lesson")]
    if here.kind.page_template:
        anchor = request.POST.get("anchor", "")
        return reverse("activity", args=[*slugs, activity]) + (f"#{anchor}" if anchor else "")
    return reverse("lesson", args=slugs) + f"#activity-{activity}"
