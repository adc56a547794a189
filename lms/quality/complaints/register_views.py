"""The register of complaints, for those who handle them."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.people.models import User
from lms.quality.access import handler_of
from lms.quality.complaints import handling
from lms.quality.complaints.forms import (
    AcknowledgeForm,
    AnswerForm,
    CloseForm,
    GiveForm,
    NoteForm,
    RecordForm,
)
from lms.quality.complaints.register import line, lines
from lms.quality.complaints.sheet import register_sheet
from lms.quality.models import Complaint, ComplaintTerms
from lms.quality.sheets import xlsx

PER_PAGE = 30


@login_required
@never_cache
@require_GET
def complaints(request: HttpRequest) -> HttpResponse:
    """The open ones first, by the day on which something is owed; or those closed."""
    user, closed = handler_of(request), "closes" in request.GET
    found = Complaint.objects.handled_by(user).select_related("programme", "owner")
    found = (
        found.exclude(closed_at=None).order_by("-closed_at")
        if closed
        else found.open().by_what_is_owed()
    )
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "page": page,
        "lines": lines(page),
        "closed": closed,
        "more": "&closes" if closed else "",
    }
    return render(request, "quality/complaints/register.html", context)


@login_required
@never_cache
@require_GET
def complaints_xlsx(request: HttpRequest) -> HttpResponse:
    found = Complaint.objects.handled_by(handler_of(request))
    found = found.select_related("programme", "owner").order_by("received_on", "pk")
    return xlsx(register_sheet(lines(found)), _("Register of complaints"))


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def record_complaint(request: HttpRequest) -> HttpResponse:
    """Keep a complaint that came by mail, telephone, post or face to face."""
    user = handler_of(request)
    form = RecordForm(request.POST or None, person=user)
    if request.method == "POST" and form.is_valid():
        made = form.save(commit=False)
        # Whoever keeps it must find it again, whatever it is about.
        made.owner = user
        handling.record(made, form.cleaned_data["words"], user)
        messages.success(request, _("Complaint %(number)s is kept.") % {"number": made.number})
        return redirect("complaint", made.pk)
    context = {"form": form, "terms": ComplaintTerms.current()}
    return render(request, "quality/complaints/record.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def complaint(request: HttpRequest, complaint_id: int) -> HttpResponse:
    """Everything said and done, and what can be done now."""
    user = handler_of(request)
    found = get_object_or_404(
        Complaint.objects.handled_by(user).select_related("programme", "owner", "author"),
        pk=complaint_id,
    )
    chosen = request.POST.get("do", "")
    acts = _forms(request, found, chosen)
    if request.method == "POST" and chosen in acts and acts[chosen].is_valid():
        try:
            _carry_out(chosen, found, user, acts[chosen].cleaned_data)
            messages.success(request, _done(chosen))
        except handling.AlreadyClosed:
            messages.info(request, _("This complaint is closed already."))
        return redirect("complaint", found.pk)
    context = {
        "line": line(found),
        "exchanges": found.exchanges.select_related("by"),
        "actions": found.improvement_actions.all(),
        "chosen": chosen,
        "forms": acts,
    }
    return render(request, "quality/complaints/complaint.html", context)


def _forms(request: HttpRequest, found: Complaint, chosen: str) -> dict[str, forms.Form]:
    """Each form takes the POST only if its own button was pressed."""

    def sent(name: str) -> Any:
        return request.POST if chosen == name else None

    return {
        "answer": AnswerForm(sent("answer"), auto_id="answer_%s"),
        "acknowledge": AcknowledgeForm(sent("acknowledge"), auto_id="acknowledge_%s"),
        "note": NoteForm(sent("note"), auto_id="note_%s"),
        "give": GiveForm(sent("give"), auto_id="give_%s", complaint=found),
        "close": CloseForm(sent("close"), auto_id="close_%s"),
    }


def _carry_out(chosen: str, found: Complaint, user: User, data: dict[str, Any]) -> None:
    match chosen:
        case "answer":
            handling.answer(found, user, data["words"])
        case "acknowledge":
            handling.acknowledge(found, user, data["words"])
        case "note":
            handling.note(found, user, data["words"])
        case "give":
            handling.give_to(found, user, data["owner"])
        case "close":
            handling.close(found, user, data["outcome"], data["words"])


def _done(chosen: str) -> str:
    return {
        "answer": _("Your answer is sent and kept."),
        "acknowledge": _("The person is told that the complaint is read."),
        "note": _("The note is kept."),
        "give": _("Kept: this person handles it now."),
        "close": _("The complaint is closed, and the person is told."),
    }[chosen]
