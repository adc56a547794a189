"""A sheet signed on paper: scanned back in by those who issue the papers, given back to them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lms.certificates.desk_views import issuer_of, programme_of
from lms.certificates.models import ScannedSheet, TrainingSession
from lms.certificates.scans.forms import ScanForm
from lms.certificates.scans.intake import NotAScan
from lms.certificates.scans.scanned_sheets import record_scan


@login_required
@require_http_methods(["GET", "POST"])
def scan_sheet(request: HttpRequest, slug: str, session_id: int) -> HttpResponse:
    programme = programme_of(request, slug)
    session = get_object_or_404(TrainingSession, programme=programme, pk=session_id)
    former = session.scans.filter(replaced_at=None).select_related("recorded_by").first()
    form = ScanForm(
        request.POST or None, request.FILES or None, session=session, replaces=former is not None
    )
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        reason = said.get("reason", "")
        try:
            record_scan(session, said["file"], said["signed"], issuer_of(request), reason)
        except NotAScan as error:
            form.add_error(None, str(error))
        else:
            messages.success(request, _("The scanned sheet is kept with its session."))
            return redirect("session", slug=slug, session_id=session_id)
    context = {"session": session, "programme": programme, "former": former, "form": form}
    return render(request, "certificates/sessions/scan.html", context)


@login_required
@require_GET
def scanned_sheet(request: HttpRequest, slug: str, session_id: int, scan_id: int) -> FileResponse:
    """The file as it was sent, never shown inside the site."""
    scans = ScannedSheet.objects.filter(session__programme=programme_of(request, slug))
    scan = get_object_or_404(scans.select_related("session"), session=session_id, pk=scan_id)
    response = FileResponse(
        scan.file.open("rb"),
        as_attachment=True,
        filename=scan.file_name,
        content_type=scan.media_type,
    )
    response["Cache-Control"] = "private, no-store"
    response["X-Content-Type-Options"] = "nosniff"
    return response
