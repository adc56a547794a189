"""The trainer's marking queue: answers that only a person can mark."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from courses.activities.base import Refusal
from lms.learning.attempts import Response
from lms.learning.marking.asked import Asked, asked
from lms.learning.marking.forms import RubricForm
from lms.learning.marking.judging import judge
from lms.learning.marking.rubric import rubric_of, share_of
from lms.learning.trained import trained_by
from lms.learning.views.trainers import PER_PAGE, tabs, trainer_of, waiting_for
from lms.people.models import User


@login_required
@require_GET
def queue(request: HttpRequest) -> HttpResponse:
    user = trainer_of(request)
    waiting = (
        waiting_for(user)
        .select_related("attempt__person", "attempt__lesson", "attempt__course")
        .defer("attempt__authored")
    )
    page = Paginator(waiting, PER_PAGE).get_page(request.GET.get("page"))
    return render(
        request, "learning/marking/queue.html", {"page": page, **tabs(user, "marking_queue")}
    )


@login_required
@require_http_methods(["GET", "POST"])
def mark_response(request: HttpRequest, response_id: int) -> HttpResponse:
    user = trainer_of(request)
    response = get_object_or_404(
        Response.objects.filter(trained_by(user, "attempt"), marked=True)
        .filter(attempt__submitted_at__isnull=False)
        .select_related("attempt__person", "attempt__lesson", "correction", "judged_by"),
        pk=response_id,
    )
    question = asked(response)
    rubric = rubric_of(question.authored, response.possible or 0, _("Points"))
    form = RubricForm(request.POST or None, rubric=rubric, initial=_initial(response, rubric))
    before, after = _neighbours(user, response)
    if request.method == "POST" and form.is_valid() and _judged(form, response, user):
        messages.success(request, _("The mark is kept; the learner is told."))
        return redirect("mark_response", after) if after else redirect("marking_queue")
    return render(
        request,
        "learning/marking/response.html",
        {"response": response, **_context(question, form, before, after)},
    )


def _context(
    question: Asked, form: RubricForm, before: int | None, after: int | None
) -> dict[str, Any]:
    return {
        "question": question,
        "form": form,
        "criteria": [form[f"points-{number}"] for number in range(len(form.rubric))],
        "previous": before,
        "next": after,
    }


def _judged(form: RubricForm, response: Response, user: User) -> bool:
    awarded = form.awarded()
    try:
        judge(
            response,
            user,
            share_of(form.rubric, awarded),
            comment=form.cleaned_data["comment"],
            awarded=awarded,
        )
    except Refusal as refusal:
        form.add_error(None, str(refusal))
        return False
    return True


def _initial(response: Response, rubric: list[dict]) -> dict[str, Any]:
    awarded = response.detail.get("awarded", {})
    points = {f"points-{n}": awarded.get(row["id"]) for n, row in enumerate(rubric)}
    return {**points, "comment": response.comment}


def _neighbours(user: User, response: Response) -> tuple[int | None, int | None]:
    """The waiting answers before and after this one, in the order of the queue."""
    at = response.attempt.submitted_at
    waiting = waiting_for(user).exclude(pk=response.pk)
    keys = list(waiting.values_list("attempt__submitted_at", "pk"))
    before = [pk for when, pk in keys if (when, pk) < (at, response.pk)]
    after = [pk for when, pk in keys if (when, pk) > (at, response.pk)]
    return (before[-1] if before else None, after[0] if after else None)
