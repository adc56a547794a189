"""One person's binômes, proposals and applications, and the answer to a proposal."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.binomes.answer_forms import DeclineForm
from lms.binomes.closing import may_look_back
from lms.binomes.models import Binome, Profile, Programme, Proposal, Review, Volunteer
from lms.binomes.proposing import NoLongerOpen, accept, decline
from lms.people.models import User


def something_waits(user: User) -> bool:
    """Whether somebody without courses has an answer to give or a binôme to open."""
    return (
        Binome.objects.of(user).open().exists()
        or Proposal.objects.waiting_for(user).exists()
        or Programme.objects.open_to(user).exists()
        or user.programmes_referred.exists()
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
        "look_backs": _look_backs(binomes, user),
        "proposals": waiting,
        "applied": sorted(programmes, key=lambda one: one.name),
        "referred": user.programmes_referred.select_related("organisation"),
        "invited": Programme.objects.open_to(user).exclude(pk__in=[p.pk for p in programmes]),
    }
    return render(request, "binomes/my_binomes.html", context)


def _look_backs(binomes: list[Binome], user: User) -> list[Binome]:
    """Those on which this person has not looked back yet, three months on."""
    ended = [one for one in binomes if may_look_back(one)]
    said = Review.objects.filter(
        binome__in=ended, person=user, moment=Review.Moment.LOOK_BACK
    ).values_list("binome_id", flat=True)
    return [one for one in ended if one.pk not in set(said)] if ended else []


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
        decline(found, user, form.cleaned_data["reason"])
        messages.success(
            request, _("You decline this proposal. You stay a volunteer for the next ones.")
        )
        return redirect("my_binomes")
    return None
