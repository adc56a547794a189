"""What a coordinator decides of a programme: charter, rhythm, courses, the open link."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from lms.binomes.letters import address
from lms.dashboards.programme_forms import ProgrammeForm
from lms.dashboards.views.programmes import programmes_of


@login_required
@require_http_methods(["GET", "POST"])
def programme_settings(request: HttpRequest, slug: str) -> HttpResponse:
    programme = get_object_or_404(programmes_of(request), slug=slug)
    form = ProgrammeForm(request.POST or None, instance=programme)
    if request.method == "POST" and form.is_valid():
        form.apply(request.user)  # type: ignore[arg-type]
        messages.success(request, _("The programme is kept."))
        return redirect("programme_settings", slug=slug)
    link = (
        address("join_programme", programme.registration_key) if programme.registration_key else ""
    )
    return render(
        request,
        "dashboards/programme_settings.html",
        {"programme": programme, "form": form, "link": link, "tab": "settings"},
    )


@login_required
@require_POST
def registration_link(request: HttpRequest, slug: str) -> HttpResponse:
    """Open the registration link, or close it."""
    programme = get_object_or_404(programmes_of(request), slug=slug)
    if "open" in request.POST:
        programme.open_registration()
        messages.success(request, _("The registration link is open."))
    else:
        programme.close_registration()
        messages.success(request, _("The registration link is closed."))
    return redirect("programme_settings", slug=slug)
