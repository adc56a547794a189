from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_GET, require_http_methods

from lms.binomes.models import Binome, Programme
from lms.binomes.programmes import ProgrammeQuerySet
from lms.dashboards.board_filters import BoardFilters, RowsAsked
from lms.dashboards.board_sheet import board_sheet
from lms.dashboards.forms import AssignForm
from lms.dashboards.funnel import funnel_of
from lms.learning.assignments import assign
from lms.people.models import User
from lms.quality.access import person_of
from lms.quality.surveys.waiting import one_waiting_for

PER_PAGE = 50
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def programmes_of(request: HttpRequest) -> ProgrammeQuerySet:
    user = request.user
    if not isinstance(user, User) or not (user.is_coordinator or user.is_superuser):
        raise PermissionDenied
    return Programme.objects.run_by(user)


@login_required
@require_GET
def programmes(request: HttpRequest) -> HttpResponse:
    found = (
        programmes_of(request)
        .select_related("organisation")
        .annotate(open_binomes=Count("binomes", filter=Q(binomes__closed_at=None)))
    )
    context = {"programmes": found, "survey": one_waiting_for(person_of(request))}
    return render(request, "dashboards/programmes.html", context)


@login_required
@require_GET
def programme(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(programmes_of(request).select_related("organisation"), slug=slug)
    filters = BoardFilters.read(request.GET)
    page = Paginator(RowsAsked(found, filters), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "programme": found,
        "filters": filters,
        "page": page,
        "funnel": funnel_of(found),
        "more": f"&{filters.query}" if filters.query else "",
        "tab": "board",
    }
    return render(request, "dashboards/programme.html", context)


@login_required
@require_GET
def board_xlsx(request: HttpRequest, slug: str) -> HttpResponse:
    """The board under the same filters, all its pages: nothing that the page does not show."""
    found = get_object_or_404(programmes_of(request), slug=slug)
    rows = RowsAsked(found, BoardFilters.read(request.GET))
    return HttpResponse(
        board_sheet(rows[:]),
        content_type=XLSX,
        headers={"Content-Disposition": f'attachment; filename="binomes-{found.slug}.xlsx"'},
    )


@login_required
@require_http_methods(["GET", "POST"])
def assign_course(request: HttpRequest, slug: str) -> HttpResponse:
    found = get_object_or_404(programmes_of(request), slug=slug)
    form = AssignForm(request.POST or None, programme=found)
    if request.method == "POST" and form.is_valid():
        binomes: list[Binome] = list(form.cleaned_data["binomes"])
        assign(form.cleaned_data["course"], binomes, request.user, form.cleaned_data["due_on"])  # type: ignore[arg-type]
        messages.success(
            request,
            ngettext(
                "“%(course)s” is assigned to %(count)s binôme.",
                "“%(course)s” is assigned to %(count)s binômes.",
                len(binomes),
            )
            % {"course": form.cleaned_data["course"], "count": len(binomes)},
        )
        return redirect("programme", slug=found.slug)
    return render(request, "dashboards/assign.html", {"programme": found, "form": form})
