"""The open link of a programme: whoever has it can apply."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from lms.binomes.forms import JoinForm
from lms.binomes.inviting import invite_one
from lms.binomes.models import Programme
from lms.binomes.volunteering import let_in
from lms.people.limits import within_limit
from lms.people.models import User

TRIES, WITHIN = 10, 3600


@never_cache
@require_http_methods(["GET", "POST"])
def join_programme(request: HttpRequest, key: str) -> HttpResponse:
    programme = (
        Programme.objects.select_related("organisation", "referent")
        .filter(registration_key=key)
        .first()
    )
    if programme is None or programme.is_over():
        return render(request, "binomes/registration_over.html", status=410)
    if isinstance(request.user, User):
        return _join_signed_in(request, programme, request.user)
    form = JoinForm(request.POST or None)
    sent = False
    if request.method == "POST" and form.is_valid():
        sent = True  # said to everyone alike: it does not tell who has an account
        host = programme.referent_or_coordinator()
        if host is not None and within_limit(request, "join", TRIES, WITHIN):
            said = form.cleaned_data
            invite_one(programme, said["email"], host, said["first_name"], said["last_name"])
    context = {"programme": programme, "form": form, "sent": sent}
    return render(request, "binomes/join.html", context)


def _join_signed_in(request: HttpRequest, programme: Programme, user: User) -> HttpResponse:
    if user.organisation_id not in (None, programme.organisation_id):
        raise Http404
    if request.method == "POST":
        let_in(programme, user.email)
        if user.organisation_id is None:
            user.organisation = programme.organisation
            user.save(update_fields=["organisation"])
        return redirect("volunteer", slug=programme.slug)
    return render(request, "binomes/join.html", {"programme": programme})
