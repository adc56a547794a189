"""Correcting a key: first who would change and how, then everyone is marked again."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from courses.activities.base import Refusal
from courses.models import LessonPage, Question
from lms.learning.contests import Contest
from lms.learning.corrections import Correction, Remarking
from lms.learning.marking.correcting import (
    NAMED,
    accepting,
    correct,
    of_activity,
    of_question,
    summary_of,
)
from lms.learning.marking.forms import CorrectionForm
from lms.learning.trained import trained_by
from lms.learning.views.trainers import contests_for, trainer_of
from lms.people.models import User


@login_required
@require_http_methods(["GET", "POST"])
def correct_question(request: HttpRequest, uid: UUID) -> HttpResponse:
    """The published key of a question; from a contest, the key that accepts its answer too."""
    user = trainer_of(request)
    question = get_object_or_404(Question, uid=uid)
    if not question.content:
        raise Http404
    contest = _contest(request, user, question)
    content = accepting(question, contest.response) if contest else None
    correction = of_question(question, content)
    publish = question if content is not None else None
    return _correct(request, user, correction, publish, contest)


@login_required
@require_http_methods(["GET", "POST"])
def correct_activity(request: HttpRequest, lesson_id: int, activity: str) -> HttpResponse:
    user = trainer_of(request)
    correction = of_activity(get_object_or_404(LessonPage.objects.live(), pk=lesson_id), activity)
    if correction is None:
        raise Http404
    return _correct(request, user, correction, None, None)


def _contest(request: HttpRequest, user: User, question: Question) -> Contest | None:
    asked_for = request.GET.get("contest", "")
    if not asked_for.isdecimal():
        return None
    return get_object_or_404(
        contests_for(user).select_related("response__attempt"),
        pk=asked_for,
        response__item=str(question.uid),
    )


def _correct(
    request: HttpRequest,
    user: User,
    correction: Correction,
    publish: Question | None,
    contest: Contest | None,
) -> HttpResponse:
    initial = {"why": _("Another answer is right too.")} if publish else None
    form = CorrectionForm(request.POST or None, initial=initial)
    if request.method == "POST" and form.is_valid():
        try:
            correct(correction, user, form.cleaned_data["why"], publish)
        except Refusal as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, _("Everyone is being marked again."))
            return redirect("correction", correction.pk)
    context = {
        "correction": correction,
        "form": form,
        "summary": summary_of(correction, user),
        "publish": publish,
        "contest": contest,
        "bank_question": Question.objects.filter(uid=correction.item).first()
        if correction.item
        else None,
    }
    return render(request, "learning/marking/correct.html", context)


@login_required
@require_GET
def correction(request: HttpRequest, correction_id: int) -> HttpResponse:
    """What the correction changed, once it has run."""
    user = trainer_of(request)
    found = get_object_or_404(Correction.objects.select_related("made_by"), pk=correction_id)
    mine = (
        Remarking.objects.filter(
            trained_by(user, "response__attempt"),
            correction=found,
            response__attempt__submitted_at__isnull=False,
        )
        .select_related("response__attempt__person", "response__attempt__lesson")
        .defer("response__attempt__authored")
    )
    context = {"correction": found, "remarkings": mine[:NAMED]}
    return render(request, "learning/marking/correction.html", context)
