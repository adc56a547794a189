"""What was answered: all of it for the trainers, without words for the coordinator."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Max, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from lms.binomes.models import Programme
from lms.certificates.access import programmes_of
from lms.people.models import User
from lms.quality.access import handler_of, handles_quality, person_of
from lms.quality.models import Questionnaire
from lms.quality.sheets import xlsx
from lms.quality.surveys.gathering import (
    Round,
    rounds_for_coordinator,
    rounds_for_trainers,
    rounds_of_trainers,
)
from lms.quality.surveys.inviting import invite_now
from lms.quality.surveys.sheet import results_sheet


@login_required
@require_GET
def surveys(request: HttpRequest) -> HttpResponse:
    """The programmes of the trainer, with how many have answered."""
    user = handler_of(request)
    context = {"programmes": answered_in(user), "everywhere": user.is_superuser}
    return render(request, "quality/surveys/programmes.html", context)


def answered_in(user: User):
    """The programmes that were asked something or can be, the latest first, with their counts."""
    theirs = ~Q(survey_invitations__questionnaire__audience=Questionnaire.Audience.TRAINER)
    return (
        programmes_of(user)
        .select_related("organisation")
        .annotate(
            invited=Count("survey_invitations", filter=theirs),
            answered=Count(
                "survey_invitations", filter=theirs & Q(survey_invitations__sent_on__isnull=False)
            ),
            last_invited=Max("survey_invitations__invited_on", filter=theirs),
        )
        .order_by("-starts_on", "name")
    )


def _read(request: HttpRequest, slug: str) -> tuple[Programme, list[Round], bool]:
    """The programme, what this person may read of it, and whether they train it."""
    user = person_of(request)
    if not (handles_quality(user) or user.is_coordinator):
        raise PermissionDenied
    related = Programme.objects.select_related("organisation")
    trained = related.filter(pk__in=programmes_of(user).values("pk"), slug=slug).first()
    if trained is not None:
        return trained, rounds_for_trainers(trained), True
    run = get_object_or_404(related & Programme.objects.run_by(user), slug=slug)
    return run, rounds_for_coordinator(run), False


@login_required
@never_cache
@require_GET
def survey_results(request: HttpRequest, slug: str) -> HttpResponse:
    programme, rounds, trained = _read(request, slug)
    context = {
        "programme": programme,
        "rounds": rounds,
        "trained": trained,
        "questionnaires": Questionnaire.objects.filter(
            in_use=True, event=Questionnaire.Event.PROGRAMME
        )
        if trained
        else (),
    }
    return render(request, "quality/surveys/results.html", context)


@login_required
@never_cache
@require_GET
def survey_results_xlsx(request: HttpRequest, slug: str) -> HttpResponse:
    programme, rounds, _trained = _read(request, slug)
    name = _("{programme}, surveys").format(programme=programme.name)
    return xlsx(results_sheet(rounds), name)


@login_required
@never_cache
@require_GET
def trainers_results(request: HttpRequest) -> HttpResponse:
    """What trainers have answered, all programmes together: for administrators."""
    if not handler_of(request).is_superuser:
        raise PermissionDenied
    context = {"rounds": rounds_of_trainers(), "trained": True, "programme": None}
    return render(request, "quality/surveys/results.html", context)


@login_required
@require_POST
def invite_to_survey(request: HttpRequest, slug: str) -> HttpResponse:
    programme = get_object_or_404(programmes_of(handler_of(request)), slug=slug)
    asked = request.POST.get("questionnaire", "")
    questionnaire = get_object_or_404(
        Questionnaire, pk=asked if asked.isdecimal() else 0, in_use=True
    )
    count = invite_now(questionnaire, programme, timezone.localdate())
    if count:
        words = ngettext(
            "%(count)d person is invited to answer: they find it on their home page today, "
            "and in the mail of the day.",
            "%(count)d people are invited to answer: they find it on their home page today, "
            "and in the mail of the day.",
            count,
        )
        messages.success(request, words % {"count": count})
    else:
        messages.info(request, _("Everyone whom it is for has been invited already."))
    return redirect("survey_results", slug)
