"""Answering a survey: kept while one writes, sent once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.quality.access import person_of
from lms.quality.models import QuestionnaireVersion, SurveyInvitation
from lms.quality.surveys.answering import (
    Closed,
    SurveyForm,
    answers_in,
    decline,
    keep_draft,
    send_survey,
    version_for,
)
from lms.quality.surveys.waiting import waiting_for


@login_required
@never_cache
@require_GET
def my_surveys(request: HttpRequest) -> HttpResponse:
    """What waits for the person, and a word of thanks after a survey."""
    person = person_of(request)
    invitations = SurveyInvitation.objects.of(person).filter(sent_on__isnull=False)
    sent = list(
        invitations.select_related("questionnaire", "programme", "course").order_by("-sent_on")
    )
    context = {
        "waiting": waiting_for(person),
        "sent": sent,
        "signed": any(one.questionnaire.signed for one in sent),
        "unnamed": any(not one.questionnaire.signed for one in sent),
        "thanks": "merci" in request.GET,
    }
    return render(request, "quality/surveys/mine.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def answer_survey(request: HttpRequest, invitation_id: int) -> HttpResponse:
    person = person_of(request)
    invitation = get_object_or_404(
        SurveyInvitation.objects.of(person).select_related(
            "questionnaire", "programme", "course", "version"
        ),
        pk=invitation_id,
    )
    version = version_for(invitation, request.POST.get("version", ""))
    sending = request.method == "POST" and request.POST.get("do") == "send"
    form = SurveyForm(
        request.POST if sending else None, asked=version.asked, initial=invitation.draft
    )
    if request.method == "POST":
        try:
            answer = _act(request, invitation, version, form)
        except Closed:
            return _closed(request)
        if answer is not None:
            return answer
    context = {"invitation": invitation, "version": version, "form": form}
    return render(request, "quality/surveys/answer.html", context)


def _act(
    request: HttpRequest,
    invitation: SurveyInvitation,
    version: QuestionnaireVersion,
    form: SurveyForm,
) -> HttpResponse | None:
    """What the button says; None where an answer that is needed lacks."""
    given = answers_in(version.asked, request.POST)
    match request.POST.get("do"):
        case "send" if form.is_valid():
            send_survey(invitation, version, given)
            return redirect(reverse("my_surveys") + "?merci")
        case "send":
            keep_draft(invitation, version, given)
            return None
        case "decline":
            decline(invitation)
            messages.success(request, _("Noted: we do not ask you again."))
            return redirect("home")
    keep_draft(invitation, version, given)
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"message": _("Your answer is kept.")})
    messages.success(request, _("Your answers are kept. You can go on when you like."))
    return redirect("my_surveys")


def _closed(request: HttpRequest) -> HttpResponse:
    words = _("This survey is already sent, or its time is over. Nothing is kept a second time.")
    if request.headers.get("Accept") == "application/json":
        return JsonResponse({"message": words}, status=409)
    messages.info(request, words)
    return redirect("my_surveys")
