"""Contests: said by the learner beside the answer, answered by the trainer."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from courses.activities.base import Refusal
from courses.models import Exercise, Question
from lms.learning.contests import Contest
from lms.learning.marking.asked import asked
from lms.learning.marking.contesting import (
    accept_alone,
    contest,
    explain,
    others_who_answered_the_same,
)
from lms.learning.marking.correcting import accepting, of_activity
from lms.learning.marking.forms import AloneForm, ExplainForm
from lms.learning.marking.judging import possible_of
from lms.learning.views.activities import after, open_activity
from lms.learning.views.trainers import PER_PAGE, contests_for, tabs, trainer_of
from lms.people.models import User


@login_required
@require_POST
def contest_answer(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str
) -> HttpResponse:
    here = open_activity(request, course, module, lesson, activity)
    number = request.POST.get("attempt", "")
    if not number.isdecimal():
        raise Http404
    attempt = get_object_or_404(here.attempts(), number=int(number))
    try:
        contest(attempt, request.POST.get("item", ""), request.POST.get("sentence", ""))
    except Refusal as refusal:
        messages.warning(request, str(refusal))
    else:
        messages.success(request, _("Your trainer reads what you say and answers you."))
    return redirect(after(request, here))


@login_required
@require_GET
def contests(request: HttpRequest) -> HttpResponse:
    user = trainer_of(request)
    answered = "answered" in request.GET
    found = contests_for(user).select_related(
        "response__attempt__person", "response__attempt__lesson"
    )
    found = found.defer("response__attempt__authored")
    if answered:
        found = found.exclude(state=Contest.State.OPEN).order_by("-answered_at")
    else:
        found = found.filter(state=Contest.State.OPEN)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "answered": answered, **tabs(user, "contests")}
    return render(request, "learning/marking/contests.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def answer_contest(request: HttpRequest, contest_id: int) -> HttpResponse:
    user = trainer_of(request)
    said = get_object_or_404(
        contests_for(user).select_related(
            "response__attempt__person", "response__attempt__lesson", "answered_by"
        ),
        pk=contest_id,
    )
    forms = _forms(request, said)
    chosen = request.POST.get("do")
    if request.method == "POST" and chosen in forms and forms[chosen].is_valid():
        try:
            _answer(chosen, said, user, forms[chosen].cleaned_data)
        except Refusal as refusal:
            forms[chosen].add_error(None, str(refusal))
        else:
            messages.success(request, _("Your answer is kept; the learner is told."))
            return redirect("contests")
    return render(
        request,
        "learning/marking/contest.html",
        {"contest": said, **forms, **_context(said)},
    )


def _forms(request: HttpRequest, said: Contest) -> dict[str, Any]:
    """Each form takes the POST only if its own button was pressed."""
    chosen = request.POST.get("do")
    possible = possible_of(said.response)
    return {
        "explain": ExplainForm(request.POST if chosen == "explain" else None, prefix="explain"),
        "alone": AloneForm(
            request.POST if chosen == "alone" else None,
            prefix="alone",
            possible=possible,
            initial={"points": f"{possible:g}"},
        ),
    }


def _answer(chosen: str, said: Contest, user: User, data: dict[str, Any]) -> None:
    if chosen == "explain":
        explain(said, user, data["answer"])
    else:
        accept_alone(said, user, data["points"] / (possible_of(said.response) or 1), data["why"])


def _context(said: Contest) -> dict[str, Any]:
    """How the key can change: by itself, by hand in the question, or in the activity."""
    response = said.response
    question = _question(response.item)
    lesson, activity = response.attempt.lesson, response.attempt.activity
    return {
        "question": asked(response),
        "others": others_who_answered_the_same(response),
        "bank_question": question,
        "widened": question is not None and accepting(question, response) is not None,
        "activity": None if question else of_activity(lesson, activity),
        "exercise": Exercise.objects.filter(
            slug=response.attempt.authored.get("exercise", "")
        ).first(),
    }


def _question(item: str) -> Question | None:
    """The question of the bank; None for a check, or a question that was deleted."""
    try:
        uid = UUID(item)
    except ValueError:
        return None
    return Question.objects.filter(uid=uid).first()
