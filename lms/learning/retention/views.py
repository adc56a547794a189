"""« Ce qui est resté »: an invitation, what one looked back at, and the choice to stop."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_POST

from lms.learning.access import access_to
from lms.learning.places import NoSuchActivity, place
from lms.learning.retention import invitations, results
from lms.learning.retention.invitations import Invitation, NoReturns


@login_required
@require_GET
def looks_back(request: HttpRequest) -> HttpResponse:
    person: Any = request.user
    context = {
        "results": results.of(person),
        "waiting": Invitation.objects.open().filter(person=person).select_related("lesson").first(),
        "stopped": NoReturns.objects.filter(person=person).exists(),
    }
    return render(request, "learning/retention/looks_back.html", context)


@login_required
@require_GET
def look_back(request: HttpRequest, invitation_id: int) -> HttpResponse:
    """What is proposed; once it is done, its result."""
    person: Any = request.user
    invitation = _own(request, invitation_id)
    access = access_to(person, invitation.course.slug)
    here = block = None
    try:
        here = place(access, invitation.lesson_id, invitation.round) if access else None
        block = here.block() if here else None
    except NoSuchActivity:
        pass
    if here is None or block is None:
        messages.info(request, _("This is no longer proposed."))
        return redirect("looks_back")
    course, module, lesson = invitation.lesson.slugs()
    if here.attempts().exists():
        return redirect("activity", course, module, lesson, invitation.round)
    context = {
        "invitation": invitation,
        "lesson": here.lesson,
        "activity": here.activity,
        "face": here.kind.face(block.value),
        "slugs": {"course": course, "module": module, "lesson": lesson},
        "lesson_url": reverse("lesson", args=[course, module, lesson]),
    }
    return render(request, "learning/retention/look_back.html", context)


@login_required
@require_POST
def refuse(request: HttpRequest, invitation_id: int) -> HttpResponse:
    _own(request, invitation_id).refuse()
    messages.success(request, _("Noted. Nothing changes for you."))
    return redirect("home")


@login_required
@require_POST
def choose(request: HttpRequest) -> HttpResponse:
    person: Any = request.user
    if "stop" in request.POST:
        invitations.stop(person)
        messages.success(request, _("Noted: nothing will be proposed again."))
    else:
        invitations.resume(person)
        messages.success(request, _("Noted: what you learnt will be proposed again now and then."))
    return redirect("looks_back")


def _own(request: HttpRequest, invitation_id: int) -> Invitation:
    invitations = Invitation.objects.select_related("course", "lesson")
    found = get_object_or_404(invitations, pk=invitation_id, person=request.user)
    if found.ending == Invitation.Ending.REFUSED and request.method == "GET":
        raise Http404
    return found
