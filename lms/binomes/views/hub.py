"""One person's binômes, proposals and applications, and the answer to a proposal."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.binomes.answer_forms import DeclineForm
from lms.binomes.models import Binome, Profile, Programme, Proposal, Volunteer
from lms.binomes.proposing import NoLongerOpen, accept, decline
from lms.people.models import User


def something_waits(user: User) -> bool:
    """Whether somebody without courses has an answer to give or a binôme to open."""
    return (
        Binome.objects.of(user).open().exists()
        or Proposal.objects.waiting_for(user).exists()
        or Programme.objects.open_to(user).exists()
    )


@login_required
@never_cache
@require_GET
def my_binomes(request: HttpRequest) -> HttpResponse:
    user: User = request.user  # type: ignore[assignment]
    binomes = list(
        Binome.objects.of(user).select_related("programme", "mentor", "mentee").order_by("-pk")
    )
    waiting = list(
        Proposal.objects.waiting_for(user).select_related("programme", "mentor", "mentee")
    )
    applied = Volunteer.objects.filter(person=user, withdrawn_at=None).select_related("programme")
    programmes = {one.programme for one in applied}
    context = {
        "open_binomes": [b for b in binomes if b.closed_at is None],
        "closed_binomes": [b for b in binomes if b.closed_at],
        "proposals": waiting,
        "applied": sorted(programmes, key=lambda one: one.name),
        "invited": Programme.objects.open_to(user).exclude(pk__in=[p.pk for p in programmes]),
    }
    return render(request, "binomes/my_binomes.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def proposal(request: HttpRequest, proposal_id: int) -> HttpResponse:
    """Accept or decline. A decline asks its reason, which the other never sees."""
    user: User = request.user  # type: ignore[assignment]
    found = get_object_or_404(
        Proposal.objects.of(user).select_related("programme", "mentor", "mentee"), pk=proposal_id
    )
    form = DeclineForm(request.POST if "decline" in request.POST else None)
    if request.method == "POST":
        try:
            if answered := _answer(request, found, user, form):
                return answered
        except NoLongerOpen:
            messages.info(request, _("This proposal is no longer open."))
            return redirect("my_binomes")
    if found.binome_id:
        return redirect("binome", binome_id=found.binome_id)
    partner = found.partner_of(user)
    return render(
        request,
        "binomes/proposal.html",
        {
            "proposal": found,
            "partner": partner,
            "role": found.role_of(user),
            "accepted": found.accepted_by(user),
            "profile": Profile.objects.filter(programme=found.programme, person=partner).first(),
            "form": form,
        },
    )


def _answer(
    request: HttpRequest, found: Proposal, user: User, form: DeclineForm
) -> HttpResponse | None:
    if "accept" in request.POST:
        binome = accept(found, user)
        if binome is not None:
            messages.success(request, _("You are a binôme. Begin with the charter."))
            return redirect("binome", binome_id=binome.pk)
        partner = found.partner_of(user).get_short_name()
        messages.success(
            request,
            _("You accept. As soon as %(who)s accepts too, you receive a mail.") % {"who": partner},
        )
        return redirect("my_binomes")
    if form.is_valid():
        decline(found, user, form.cleaned_data["reason"], form.cleaned_data["words"])
        messages.success(
            request, _("You decline this proposal. You stay a volunteer for the next ones.")
        )
        return redirect("my_binomes")
    return None
