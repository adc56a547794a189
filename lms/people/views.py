from django.conf import settings
from django.contrib import messages
from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods
from django.views.i18n import set_language

from lms.people.forms import WelcomeForm
from lms.people.invitations import Invitation


@never_cache
@require_http_methods(["GET", "POST"])
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """The link of an invitation: choose a password, and the account is open."""
    found = Invitation.objects.by_token(token)
    if found is None:
        return render(request, "people/invitation_over.html", status=410)
    names = {"first_name": found.first_name, "last_name": found.last_name}
    form = WelcomeForm(request.POST or None, initial=names, email=found.email)
    if request.method == "POST" and form.is_valid():
        user = found.accept(
            form.cleaned_data["first_name"],
            form.cleaned_data["last_name"],
            form.cleaned_data["password"],
        )
        if user is None:
            return render(request, "people/invitation_over.html", status=410)
        login(request, user, backend=settings.AUTHENTICATION_BACKENDS[0])
        messages.success(request, _("Welcome. Your account is open."))
        return redirect("home")
    return render(request, "people/invitation.html", {"form": form, "invitation": found})


@require_http_methods(["POST"])
def language(request: HttpRequest) -> HttpResponse:
    """Set the language of the pages, and of the mails of who is signed in."""
    response = set_language(request)
    chosen = request.POST.get("language")
    if request.user.is_authenticated and chosen in dict(settings.LANGUAGES):
        request.user.language = chosen
        request.user.save(update_fields=["language"])
    return response


@require_GET
def privacy(request: HttpRequest) -> HttpResponse:
    return render(request, "people/privacy.html")


@require_GET
def accessibility(request: HttpRequest) -> HttpResponse:
    return render(request, "people/accessibility.html")
