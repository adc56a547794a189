"""The dossier d'audit on the site: for those who issue the papers, of what they train."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_GET

from lms.certificates.access import programmes_of
from lms.certificates.desk_views import issuer_of
from lms.quality.audit.access import scope_in, scope_of
from lms.quality.audit.collecting import dossier_of, found_by, title_of
from lms.quality.audit.guide import guide
from lms.quality.audit.index import LANGUAGE
from lms.quality.audit.lines import gap_count, lines_of
from lms.quality.audit.packing import archive
from lms.quality.audit.places import dossier_page
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources import SOURCES
from lms.quality.table_sheets import XLSX, sheet
from lms.quality.tables import Table

PER_PAGE = 100


@login_required
@require_GET
def dossiers(request: HttpRequest) -> HttpResponse:
    """The programmes and the years that have a dossier for this person."""
    found = list(programmes_of(issuer_of(request)).select_related("organisation"))
    this_year = timezone.localdate().year
    first = min((one.starts_on.year for one in found), default=this_year)
    context = {
        "programmes": found,
        "years": list(range(this_year, min(first, this_year) - 1, -1)),
        "guide": guide(),
    }
    return render(request, "quality/audit/dossiers.html", context)


@login_required
@require_GET
def programme_dossier(request: HttpRequest, slug: str) -> HttpResponse:
    return _page(request, scope_of(request, slug))


@login_required
@require_GET
def year_dossier(request: HttpRequest, year: int) -> HttpResponse:
    return _page(request, scope_in(request, year))


@login_required
@require_GET
def programme_dossier_zip(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    return _zip(scope_of(request, slug))


@login_required
@require_GET
def year_dossier_zip(request: HttpRequest, year: int) -> StreamingHttpResponse:
    return _zip(scope_in(request, year))


@login_required
@require_GET
def programme_evidence(request: HttpRequest, slug: str, source: str) -> HttpResponse:
    return _evidence(request, scope_of(request, slug), source)


@login_required
@require_GET
def year_evidence(request: HttpRequest, year: int, source: str) -> HttpResponse:
    return _evidence(request, scope_in(request, year), source)


def _page(request: HttpRequest, scope: Scope) -> HttpResponse:
    dossier = dossier_of(scope)
    sections = lines_of(dossier, scope, administers=issuer_of(request).is_superuser)
    context = {
        "dossier": dossier,
        "scope": scope,
        "sections": sections,
        "gap_count": gap_count(sections),
    }
    return render(request, "quality/audit/dossier.html", context)


def _zip(scope: Scope) -> StreamingHttpResponse:
    """In French, whatever the reader's language: it is made for a French auditor."""
    with override(LANGUAGE):
        dossier = dossier_of(scope, timezone.localtime().replace(microsecond=0))
    what = str(scope.year) if scope.year is not None else scope.programmes[0].slug
    name = f"dossier-audit-{slugify(what)}-{dossier.made_at:%Y-%m-%d}.zip"
    response = StreamingHttpResponse(archive(dossier, scope), content_type="application/zip")
    response["Content-Disposition"] = content_disposition_header(True, name)
    response["Cache-Control"] = "private, no-store"
    return response


def _evidence(request: HttpRequest, scope: Scope, source: str) -> HttpResponse:
    """The lists of one source, page by page; `?format=xlsx`: in a spreadsheet."""
    if source not in SOURCES:
        raise Http404
    items = found_by(scope, source).items
    if not items:
        return render(request, "quality/audit/evidence.html", _context(scope, source, None, None))
    whole = Table(items[0].table.headings, tuple(r for item in items for r in item.table.rows))
    if request.GET.get("format") == "xlsx":
        data = sheet(
            whole, items[0].title, timezone.now(), f"{request.scheme}://{request.get_host()}"
        )
        response = HttpResponse(data, content_type=XLSX)
        name = f"{slugify(items[0].title)}.xlsx"
        response["Content-Disposition"] = content_disposition_header(True, name)
        response["Cache-Control"] = "private, no-store"
        return response
    page = Paginator(whole.rows, PER_PAGE).get_page(request.GET.get("page"))
    context = _context(scope, source, whole, page)
    context |= {"title": items[0].title, "figure": items[0].figure if len(items) == 1 else ""}
    return render(request, "quality/audit/evidence.html", context)


def _context(scope: Scope, source: str, table: Table | None, page: Any) -> dict[str, Any]:
    return {
        "dossier_title": title_of(scope),
        "dossier_url": dossier_page(scope),
        "table": table,
        "page": page,
        "title": _("Evidence"),
    }
