from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from lms.certificates.models import Document
from lms.certificates.numbers import read_code
from lms.people.limits import within_limit


@require_GET
def verify(request: HttpRequest) -> HttpResponse:
    """Ask for a code; lead to what it verifies."""
    if typed := request.GET.get("code", "").strip():
        return redirect("verify_document", code=read_code(typed) or "-")
    return render(request, "certificates/verify.html")


@require_GET
def verify_document(request: HttpRequest, code: str) -> HttpResponse:
    if not within_limit(request, "verify", times=30, seconds=60):
        return render(request, "certificates/verify.html", {"too_many": True}, status=429)
    document = Document.objects.filter(code=read_code(code)).first()
    if document is None:
        return render(request, "certificates/verify.html", {"unknown": code}, status=404)
    return render(
        request, "certificates/verified.html", {"document": document, "says": document.says}
    )


@login_required
@require_GET
def pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The PDF, for the person whose document it is."""
    document = get_object_or_404(Document, number=number)
    if document.person_id != request.user.pk:
        raise Http404
    response = HttpResponse(document.pdf(), content_type="application/pdf")
    name = _("Certificate %(number)s.pdf") % {"number": document.number}
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Cache-Control"] = "private, no-store"
    return response
