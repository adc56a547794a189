"""The volunteer's own pages: the form, saved as one goes, and withdrawing."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from lms.binomes.forms import ProfileForm
from lms.binomes.models import Programme
from lms.binomes.volunteering import is_volunteer, profile_of, withdraw
from lms.binomes.volunteering import volunteer as apply
from lms.people.models import User


def open_programme(request: HttpRequest, slug: str) -> tuple[User, Programme]:
    """The person and the programme that is open to them; hidden from everyone else."""
    user = request.user
    if not isinstance(user, User):
        raise Http404
    found = Programme.objects.open_to(user).select_related("organisation").filter(slug=slug)
    programme = found.first()
    if programme is None:
        raise Http404
    return user, programme


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def volunteer(request: HttpRequest, slug: str) -> HttpResponse:
    user, programme = open_programme(request, slug)
    profile = profile_of(programme, user)
    form = ProfileForm(request.POST or None, instance=profile)
    applied = is_volunteer(programme, user)
    as_one_goes = "application/json" in request.headers.get("Accept", "")
    if request.method == "POST":
        if as_one_goes:
            return _keep(form)
        if form.is_valid() and form.lacks_role:
            form.add_error(None, _("Choose at least one role: mentor, mentoré, or both."))
        if form.is_valid():
            apply(form.save())
            messages.success(
                request,
                _("Your changes are kept.")
                if applied
                else _("Thank you: you are a volunteer. You will receive a proposal by mail."),
            )
            return redirect("my_binomes")
    return render(
        request,
        "binomes/volunteer.html",
        {"programme": programme, "form": form, "applied": applied},
    )


def _keep(form: ProfileForm) -> JsonResponse:
    """Keep what is written so far; applying, and leaving a role, wait for the button."""
    if not form.is_valid():
        said = " ".join(str(error) for errors in form.errors.values() for error in errors)
        return JsonResponse({"message": said}, status=400)
    form.save()
    return JsonResponse({})


@login_required
@require_POST
def leave_programme(request: HttpRequest, slug: str) -> HttpResponse:
    user, programme = open_programme(request, slug)
    if withdraw(programme, user):
        messages.success(
            request, _("You are no longer a volunteer. You can come back whenever you like.")
        )
    return redirect("my_binomes")
