"""Sessions of a programme: planned by the trainer, signed on the screen by everyone."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lms.certificates.attendances import Attendance, sign
from lms.certificates.contents.make import make
from lms.certificates.desk_views import issuer_of, programme_of
from lms.certificates.issuing import draft
from lms.certificates.letterheads import Letterhead
from lms.certificates.presence import with_paper
from lms.certificates.session_forms import SessionForm, SignatureForm
from lms.certificates.sessions import TrainingSession
from lms.certificates.sources.attendance import blank_of


@login_required
@require_http_methods(["GET", "POST"])
def sessions(request: HttpRequest, slug: str) -> HttpResponse:
    """The sessions of a programme, and the form that plans another one."""
    programme = programme_of(request, slug)
    form = SessionForm(request.POST or None, programme=programme, user=issuer_of(request))
    if request.method == "POST" and form.is_valid():
        made = form.save()
        messages.success(request, _("The session is planned."))
        return redirect("session", slug=slug, session_id=made.pk)
    planned = TrainingSession.objects.filter(programme=programme)
    context = {"programme": programme, "form": form, "sessions": planned}
    return render(request, "certificates/sessions/sessions.html", context)


def _session(request: HttpRequest, slug: str, session_id: int) -> TrainingSession:
    found = TrainingSession.objects.select_related("programme__organisation", "trainer")
    return get_object_or_404(found, programme=programme_of(request, slug), pk=session_id)


@login_required
@require_GET
def session(request: HttpRequest, slug: str, session_id: int) -> HttpResponse:
    """Who has signed, who has not; the paper sheet that was scanned, and those before it."""
    found = _session(request, slug, session_id)
    attendances = with_paper(found.attendances.select_related("person").defer("signature"))
    scans = list(found.scans.select_related("recorded_by").prefetch_related("signed__person"))
    context = {
        "session": found,
        "programme": found.programme,
        "attendances": attendances,
        "scan": next((scan for scan in scans if scan.replaced_at is None), None),
        "former_scans": [scan for scan in scans if scan.replaced_at],
    }
    return render(request, "certificates/sessions/session.html", context)


@login_required
@require_POST
def mark_absent(request: HttpRequest, slug: str, session_id: int) -> HttpResponse:
    """Say that a person was absent, or take it back; a signature is never touched."""
    found = _session(request, slug, session_id)
    unsigned = with_paper(found.attendances.filter(signed_at=None)).filter(on_paper=False)
    unsigned = unsigned.exclude(person=found.trainer)
    attendance = get_object_or_404(unsigned, pk=request.POST.get("attendance", "0"))
    attendance.absent = not attendance.absent
    attendance.save(update_fields=["absent"])
    return redirect("session", slug=slug, session_id=session_id)


@login_required
@require_GET
def blank_sheet(request: HttpRequest, slug: str, session_id: int) -> HttpResponse:
    """The sheet to print and sign by hand: it has no number, since it is not issued."""
    found = _session(request, slug, session_id)
    subject = blank_of(found)
    content = draft(subject, Letterhead(), number=_("to be signed"), verify_url="", code="")
    response = HttpResponse(make(content), content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="emargement.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


@login_required
@require_GET
def to_sign(request: HttpRequest) -> HttpResponse:
    """The sessions of the person, first those that wait for a signature."""
    mine = _mine(request).order_by("-session__starts_at")
    return render(request, "certificates/sessions/to_sign.html", {"attendances": mine})


@login_required
@require_http_methods(["GET", "POST"])
def sign_session(request: HttpRequest, session_id: int) -> HttpResponse:
    mine = get_object_or_404(_mine(request), session=session_id)
    form = SignatureForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            sign(mine.session, mine.person, form.cleaned_data["drawing"])
            messages.success(request, _("You have signed. Thank you."))
        except Attendance.DoesNotExist:
            messages.warning(request, _("This session cannot be signed now."))
        return redirect("sessions_to_sign")
    return render(request, "certificates/sessions/sign.html", {"attendance": mine, "form": form})


def _mine(request: HttpRequest) -> QuerySet[Attendance]:
    related = "session__programme", "session__trainer", "person"
    return with_paper(Attendance.objects.filter(person=request.user.pk).select_related(*related))
