"""The moments at which the referent looks in on each binôme: due, to come, done."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from lms.binomes.models import Programme
from lms.binomes.referent_checks import tick
from lms.dashboards.looks import looks_of
from lms.dashboards.views.care import cared_for, programmes_cared_for

TO_COME_A_PAGE = 50


@login_required
@never_cache
@require_GET
def looks(request: HttpRequest, slug: str) -> HttpResponse:
    user, programmes = programmes_cared_for(request)
    programme = get_object_or_404(programmes.select_related("organisation"), slug=slug)
    found = looks_of(programme)
    context = {
        "programme": programme,
        "looks": found,
        "page": Paginator(found.to_come, TO_COME_A_PAGE).get_page(request.GET.get("page")),
        "runs": Programme.objects.run_by(user).filter(pk=programme.pk).exists(),
        "tab": "looks",
    }
    return render(request, "dashboards/looks.html", context)


@login_required
@require_POST
def look_in(request: HttpRequest, slug: str, binome_id: int) -> HttpResponse:
    """The referent has looked in. That, who and when is kept, nothing else."""
    user, binome = cared_for(request, slug, binome_id)
    try:
        new = tick(binome, request.POST.get("moment", ""), user)
    except ValueError:
        messages.error(request, _("Choose which moment it was."))
    else:
        messages.success(
            request, _("Kept, with today’s date.") if new else _("It was kept already.")
        )
    if "list" in request.POST:
        return redirect("looks", slug)
    return redirect("binome_care", slug, binome_id)
