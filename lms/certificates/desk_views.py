"""The papers of a programme, for its trainers and the administrators."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from lms.binomes.models import Programme
from lms.certificates.access import programmes_of
from lms.certificates.batch_running import run_batch
from lms.certificates.belonging import people_in
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.desk import common_lines, folders
from lms.certificates.facts import facts
from lms.certificates.forms import BatchForm, ReasonForm
from lms.certificates.issuing import AlreadyReplaced, correct, issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Batch, Document
from lms.certificates.signing.keyring import document_signer, signs_for_trial
from lms.certificates.sources import Subject, sources
from lms.certificates.tasks import make_pdf
from lms.people.models import User

PER_PAGE = 20


def issuer_of(request: HttpRequest) -> User:
    user = request.user
    if not isinstance(user, User) or not (user.is_trainer or user.is_superuser):
        raise PermissionDenied
    return user


def programme_of(request: HttpRequest, slug: str) -> Programme:
    return get_object_or_404(
        programmes_of(issuer_of(request)).select_related("organisation"), slug=slug
    )


@login_required
@require_GET
def papers(request: HttpRequest, slug: str) -> HttpResponse:
    programme = programme_of(request, slug)
    search = request.GET.get("q", "").strip()
    page = Paginator(_people(programme, search), PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "programme": programme,
        "page": page,
        "search": search,
        "folders": folders(programme, list(page.object_list)),
        "common": common_lines(programme) if page.number == 1 and not search else [],
        "batches": programme.batches.all()[:5],
        "form": BatchForm(),
        "unsigned": document_signer() is None,
        "trial": signs_for_trial(),
    }
    return render(request, "certificates/desk/papers.html", context)


@login_required
@require_POST
def issue_one(request: HttpRequest, slug: str) -> HttpResponse:
    """Issue the document named by `kind` and `key`; whoever asks twice gets the same one."""
    programme = programme_of(request, slug)
    subject = _subject(programme, request.POST.get("kind", ""), request.POST.get("key", ""))
    try:
        document, new = issue(subject, Letterhead())
    except MissingEvidence as error:
        messages.error(request, str(error))
        return redirect("papers", slug=slug)
    if new:
        make_pdf.enqueue(document.pk)
    return redirect("paper", number=document.number)


def _subject(programme: Programme, kind: str, key: str) -> Subject:
    source = sources().get(kind)
    if source is None:
        raise Http404
    found = next((s for s in source.subjects(programme, None) if s.key and s.key == key), None)
    if found is None:
        raise Http404
    return found


@login_required
@require_POST
def begin_batch(request: HttpRequest, slug: str) -> HttpResponse:
    programme = programme_of(request, slug)
    form = BatchForm(request.POST)
    if not form.is_valid():
        messages.error(request, _("Choose at least one kind of document."))
        return redirect("papers", slug=slug)
    batch = Batch.objects.create(
        programme=programme, kinds=form.cleaned_data["kinds"], asked_by=issuer_of(request)
    )
    run_batch.enqueue(batch.pk)
    return redirect("batch", slug=slug, batch_id=batch.pk)


@login_required
@require_http_methods(["GET", "POST"])
def batch(request: HttpRequest, slug: str, batch_id: int) -> HttpResponse:
    """How far a batch is; POST starts one again whose worker was stopped."""
    found = get_object_or_404(Batch, programme=programme_of(request, slug), pk=batch_id)
    if request.method == "POST":
        if found.stalled:
            found.moved(0, found.total)
            run_batch.enqueue(found.pk)
        return redirect("batch", slug=slug, batch_id=batch_id)
    name = "certificates/desk/_batch.html" if request.htmx else "certificates/desk/batch.html"  # type: ignore[attr-defined]
    return render(request, name, {"batch": found, "programme": found.programme})


@login_required
@require_GET
def batch_archive(request: HttpRequest, slug: str, batch_id: int) -> FileResponse:
    found = get_object_or_404(Batch, programme=programme_of(request, slug), pk=batch_id)
    if not found.file:
        raise Http404
    response = FileResponse(found.file.open("rb"), as_attachment=True, filename=f"{slug}.zip")
    response["Cache-Control"] = "private, no-store"
    return response


@login_required
@require_GET
def paper(request: HttpRequest, number: str) -> HttpResponse:
    """One document: what it says, its versions, and what can be done with it."""
    return _show(request, _document(request, number))


@login_required
@require_POST
def correct_paper(request: HttpRequest, number: str) -> HttpResponse:
    document, form = _document(request, number), ReasonForm(request.POST)
    if not form.is_valid():
        return _show(request, document, correction=form)
    try:
        made = correct(document, issuer_of(request), form.cleaned_data["reason"])
    except MissingEvidence as error:
        messages.error(request, str(error))
        return redirect("paper", number=number)
    except AlreadyReplaced:
        messages.warning(request, _("This document has already been corrected."))
        return redirect("paper", number=number)
    messages.success(
        request,
        _("Document no. %(new)s replaces no. %(former)s.")
        % {"new": made.number, "former": document.number},
    )
    return redirect("paper", number=made.number)


@login_required
@require_POST
def revoke_paper(request: HttpRequest, number: str) -> HttpResponse:
    document, form = _document(request, number), ReasonForm(request.POST)
    if not form.is_valid():
        return _show(request, document, revocation=form)
    if document.revoked_at is None:
        document.revoke(issuer_of(request), form.cleaned_data["reason"])
    messages.success(request, _("Document %(number)s is revoked.") % {"number": number})
    return redirect("paper", number=number)


def _show(request: HttpRequest, document: Document, **forms: ReasonForm) -> HttpResponse:
    says = document.says
    context: dict[str, Any] = {
        "document": document,
        "says": says,
        "facts": facts(says),
        "correction": forms.get("correction") or ReasonForm(auto_id="correct_%s"),
        "revocation": forms.get("revocation") or ReasonForm(auto_id="revoke_%s"),
    }
    return render(request, "certificates/desk/paper.html", context)


def _document(request: HttpRequest, number: str) -> Document:
    user = issuer_of(request)
    found = Document.objects.all()
    if not user.is_superuser:
        found = found.filter(programme__in=programmes_of(user))
    related = "programme", "person", "replaces", "replacement", "signed_with", "revoked_by"
    return get_object_or_404(found.select_related(*related), number=number)


def _people(programme: Programme, search: str) -> QuerySet[User]:
    people = people_in(programme)
    for word in search.split():
        people = people.filter(Q(first_name__icontains=word) | Q(last_name__icontains=word))
    return people.order_by("last_name", "first_name", "pk")
