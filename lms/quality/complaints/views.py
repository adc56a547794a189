"""The complaints of a person: how to make one, those made, and what became of them."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.certificates.models import Issuer
from lms.quality.access import person_of
from lms.quality.complaints.forms import ComplainForm, WordsForm
from lms.quality.complaints.handling import AlreadyClosed, add_words, complain
from lms.quality.complaints.register import line, lines
from lms.quality.models import Complaint, ComplaintTerms, Exchange


@require_GET
def how_to_complain(request: HttpRequest) -> HttpResponse:
    """For everyone, also without an account: where to write, and how soon one is answered."""
    context = {"terms": ComplaintTerms.current(), "issuer": Issuer.current()}
    return render(request, "quality/complaints/how.html", context)


@login_required
@never_cache
@require_GET
def my_complaints(request: HttpRequest) -> HttpResponse:
    mine = Complaint.objects.filter(author=person_of(request))
    return render(request, "quality/complaints/mine.html", {"lines": lines(mine)})


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def make_complaint(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = ComplainForm(request.POST or None, person=person)
    if request.method == "POST" and form.is_valid():
        made = complain(form.save(commit=False), form.cleaned_data["words"], person)
        messages.success(request, _("Your complaint %(number)s is kept.") % {"number": made.number})
        return redirect("my_complaint", made.pk)
    context = {"form": form, "terms": ComplaintTerms.current()}
    return render(request, "quality/complaints/make.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def my_complaint(request: HttpRequest, complaint_id: int) -> HttpResponse:
    """What was said, without the notes of those who handle it; one can say more until the end."""
    person = person_of(request)
    found = get_object_or_404(Complaint.objects.filter(author=person), pk=complaint_id)
    form = WordsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_words(found, person, form.cleaned_data["words"])
            messages.success(request, _("Your words are kept with the complaint."))
        except AlreadyClosed:
            messages.info(request, _("This complaint is closed. You can make another one."))
        return redirect("my_complaint", found.pk)
    context = {
        "line": line(found),
        "exchanges": found.exchanges.exclude(kind__in=Exchange.INTERNAL).select_related("by"),
        "form": form,
    }
    return render(request, "quality/complaints/my_complaint.html", context)
