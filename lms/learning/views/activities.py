import logging
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import OperationalError
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from courses.activities.base import Refusal
from lms.learning.attempts import Attempt
from lms.learning.completion import what_counts
from lms.learning.lessons import attempts_left
from lms.learning.news import seen
from lms.learning.notes import notes_of
from lms.learning.runtime import NoSuchActivity, Place, act, place
from lms.learning.states import responses_of, state_of
from lms.learning.timing import close_if_over, is_over
from lms.learning.views.lessons import open_lesson

log = logging.getLogger(__name__)


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
    """The page of an activity that has one: the open attempt, else the latest, or a former one."""
    here = open_activity(request, course, module, lesson, activity)
    lesson_url = reverse("lesson", args=[course, module, lesson])
    attempts = list(here.attempts().order_by("number")) if here.kind.page_template else []
    if not attempts or here.kind.page_template is None:
        return redirect("look_back", here.invitation) if here.invitation else redirect(lesson_url)
    asked_for = request.GET.get("attempt", "")
    attempt = next((a for a in attempts if str(a.number) == asked_for), attempts[-1])
    if is_over(attempt):
        close_if_over(attempt.pk)
        messages.info(request, _("The time was over: what you had saved is handed in."))
        return redirect(request.get_full_path())
    context = {
        **_state(here, attempt, attempts),
        "access": here.access,
        "outline": here.access.outline,
        "lesson": here.lesson,
        "activity": here.activity,
        "lesson_url": lesson_url,
        "slugs": {"course": course, "module": module, "lesson": lesson},
        "news": attempt.news,
        "days": here.days,
    }
    seen([attempt])
    return render(request, here.kind.page_template, context)


def _state(here: Place, attempt: Attempt, attempts: list[Attempt]) -> dict[str, Any]:
    """One query, two where something was marked again."""
    latest = attempts[-1]
    left = attempts_left(here.kind.attempts_allowed(latest.authored), latest)
    responses = responses_of(attempt)
    state = state_of(attempt, here.access, left, responses)
    over = [a for a in attempts if a.submitted_at]
    rule = here.activity.detail.get("counts", "best")
    return {
        "attempt": attempt,
        "attempts": attempts,
        "latest": latest,
        "rule": rule,
        "counting": what_counts(rule, over),
        "state": state,
        "notes": notes_of(attempt, responses),
        **here.kind.view(state),
    }


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
    except OperationalError:
        return _not_kept(request)
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"saved": True, "message": outcome.message})
    if outcome.message:
        messages.success(request, outcome.message)
    return redirect(after(request, here))


def _number(request: HttpRequest) -> int | None:
    number = request.POST.get("attempt", "")
    return int(number) if number.isdecimal() else None


def _refused(request: HttpRequest, here: Place, sentence: str) -> HttpResponse:
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"saved": False, "message": sentence}, status=409)
    messages.warning(request, sentence)
    return redirect(after(request, here))


def _not_kept(request: HttpRequest) -> HttpResponse:
    """The database was locked or gone: nothing was written, and all of it can be sent again."""
    log.exception("An answer was not kept")
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"saved": False}, status=503)
    fields = [
        (name, value)
        for name, values in request.POST.lists()
        if name != "csrfmiddlewaretoken"
        for value in values
    ]
    return render(request, "learning/not_kept.html", {"fields": fields}, status=503)


def after(request: HttpRequest, here: Place) -> str:
    """Where the page goes on once something was done in an activity."""
    match: Any = request.resolver_match
    slugs = [match.kwargs[name] for name in ("course", "module", "lesson")]
    if here.kind.page_template:
        anchor = request.POST.get("anchor", "")
        number = request.POST.get("show", "")
        query = f"?attempt={number}" if number.isdecimal() else ""
        url = reverse("activity", args=[*slugs, here.activity.id])
        return url + query + (f"#{anchor}" if anchor else "")
    return reverse("lesson", args=slugs) + f"#activity-{here.activity.id}"
