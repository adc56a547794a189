"""Pages open to everyone who holds a document, and the PDF for whose document it is."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_GET, require_http_methods

from lms.certificates.access import may_open
from lms.certificates.facts import facts, title_of
from lms.certificates.forms import FileForm
from lms.certificates.models import Document
from lms.certificates.numbers import read_code
from lms.certificates.tasks import ask_again
from lms.certificates.verification import verify_file
from lms.people.limits import within_limit


@require_http_methods(["GET", "POST"])
def verify(request: HttpRequest) -> HttpResponse:
    """Ask for a code or a file; lead to what it verifies. The file is read and not kept."""
    if typed := request.GET.get("code", "").strip():
        return redirect("verify_document", code=read_code(typed) or "-")
    form = FileForm(request.POST or None, request.FILES or None)
    context: dict[str, object] = {"form": form}
    if request.method == "POST":
        if not within_limit(request, "verify-file", times=20, seconds=60):
            return _too_many(request)
        if form.is_valid():
            context["answer"] = verify_file(form.cleaned_data["file"].read())
    return render(request, "certificates/verify.html", context)


@require_GET
def verify_document(request: HttpRequest, code: str) -> HttpResponse:
    if not within_limit(request, "verify", times=30, seconds=60):
        return _too_many(request)
    found = Document.objects.select_related("replacement", "replaces", "signed_with")
    document = found.filter(code=read_code(code)).first()
    if document is None:
        context = {"unknown": code, "form": FileForm()}
        return render(request, "certificates/verify.html", context, status=404)
    says = document.says
    context = {
        "document": document,
        "says": says,
        "title": title_of(says),
        "facts": facts(says),
    }
    return render(request, "certificates/verified.html", context)


@login_required
@require_GET
def pdf(request: HttpRequest, number: str) -> HttpResponse:
    """The PDF, for those whose document it is and for those who issue it; while the worker
    makes it, a page that says so and shows it as soon as it is there."""
    document = _own_or_issued(request, number)
    if document.file:
        return pdf_response(document)
    ask_again(document)
    return render(request, "certificates/preparing.html", {"document": document})


@login_required
@require_GET
def certificate_state(request: HttpRequest, number: str) -> HttpResponse:
    """The link to the PDF, or the sentence that it is being made: a piece of a page."""
    document = _own_or_issued(request, number)
    ask_again(document)
    return render(request, "certificates/_pdf_link.html", {"document": document})


def _own_or_issued(request: HttpRequest, number: str) -> Document:
    document = get_object_or_404(Document.objects.select_related("programme"), number=number)
    if not may_open(request.user, document):
        raise Http404
    return document


def pdf_response(document: Document) -> HttpResponse:
    """The file of a document that has one."""
    response = HttpResponse(document.pdf(), content_type="application/pdf")
    response["Content-Disposition"] = content_disposition_header(True, document.file_name)
    response["Cache-Control"] = "private, no-store"
    return response


def _too_many(request: HttpRequest) -> HttpResponse:
    context = {"too_many": True, "form": FileForm()}
    return render(request, "certificates/verify.html", context, status=429)
