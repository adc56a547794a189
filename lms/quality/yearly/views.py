"""The figures of a year, each with its list."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET

from lms.binomes.models import Programme
from lms.certificates.access import programmes_of
from lms.certificates.contents.formats import hours
from lms.certificates.desk_views import issuer_of
from lms.certificates.issuers import Issuer
from lms.quality.audit.access import FIRST_YEAR, LAST_YEAR
from lms.quality.table_sheets import XLSX, sheet
from lms.quality.yearly.figures import YearFigures
from lms.quality.yearly.frames import FORM, frames
from lms.quality.yearly.gathering import year_of
from lms.quality.yearly.lists import LISTS, NamedTable, list_of

PER_PAGE = 100


def figures_for(request: HttpRequest, year: int) -> YearFigures:
    """Of the programmes that this person trains; of all of them for administrators."""
    user = issuer_of(request)
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Http404
    return year_of(programmes_of(user), year, whole=user.is_superuser)


@login_required
@require_GET
def bpf(request: HttpRequest, year: int) -> HttpResponse:
    figures = figures_for(request, year)
    mine = programmes_of(issuer_of(request)).count()
    context = {
        "year": year,
        "form": FORM,
        "frames": frames(figures, Issuer.current()),
        "binome_hours": hours(figures.binome_hours),
        "left_out": Programme.objects.count() - mine,
        "under_way": year >= timezone.localdate().year,
    }
    return render(request, "quality/yearly/bpf.html", context)


@login_required
@require_GET
def bpf_list(request: HttpRequest, year: int, name: str) -> HttpResponse:
    found = _list(request, year, name)
    page = Paginator(found.table.rows, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "year": year,
        "name": name,
        "title": found.title,
        "table": found.table,
        "page": page,
    }
    return render(request, "quality/yearly/list.html", context)


@login_required
@require_GET
def bpf_sheet(request: HttpRequest, year: int, name: str) -> HttpResponse:
    found = _list(request, year, name)
    site = f"{request.scheme}://{request.get_host()}"
    data = sheet(found.table, found.title, timezone.now(), site)
    response = HttpResponse(data, content_type=XLSX)
    response["Content-Disposition"] = content_disposition_header(True, f"bpf-{year}-{name}.xlsx")
    response["Cache-Control"] = "private, no-store"
    return response


def _list(request: HttpRequest, year: int, name: str) -> NamedTable:
    figures = figures_for(request, year)
    if name not in LISTS:
        raise Http404
    return list_of(name, figures)
