"""What trainers say of the objectives, person by person, before the attestation is issued."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from lms.binomes.models import Programme
from lms.certificates.belonging import completions_in
from lms.certificates.desk_views import issuer_of, programme_of
from lms.certificates.objectives.confirming import confirm_proposals, states_of
from lms.certificates.objectives.forms import AssessmentForm
from lms.certificates.objectives.gathering import proposals_for
from lms.certificates.objectives.records import ObjectiveAssessment, assess, latest
from lms.learning.models import CourseCompletion

PER_PAGE = 20


@login_required
@require_http_methods(["GET", "POST"])
def assessments(request: HttpRequest, slug: str) -> HttpResponse:
    """Who has completed a course and waits for a trainer's word; POST confirms what is ticked."""
    programme = programme_of(request, slug)
    if request.method == "POST":
        return _confirm(request, programme)
    waiting = request.GET.get("tous") != "1"
    found = _completions(programme, waiting)
    page = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    context: dict[str, Any] = {
        "programme": programme,
        "page": page,
        "waiting": waiting,
        "states": states_of(list(page.object_list)),
    }
    return render(request, "certificates/objectives/assessments.html", context)


def _completions(programme: Programme, waiting: bool) -> QuerySet[CourseCompletion]:
    found = completions_in(programme).order_by("person__last_name", "person__first_name", "pk")
    if not waiting:
        return found
    said = ObjectiveAssessment.objects.filter(completion=OuterRef("pk"))
    return found.filter(~Exists(said))


def _confirm(request: HttpRequest, programme: Programme) -> HttpResponse:
    ticked = [pk for pk in request.POST.getlist("completion") if pk.isdigit()]
    chosen = list(completions_in(programme).filter(pk__in=ticked))
    if not chosen:
        messages.error(request, _("Tick at least one person."))
        return redirect("assessments", slug=programme.slug)
    confirmed = confirm_proposals(chosen, issuer_of(request))
    if confirmed:
        said = ngettext(
            "%(number)d person: the results proposed are confirmed.",
            "%(number)d people: the results proposed are confirmed.",
            confirmed,
        )
        messages.success(request, said % {"number": confirmed})
    if confirmed < len(chosen):
        text = _("Some objectives have no result to rest on: open the person and write a word.")
        messages.warning(request, text)
    return redirect("assessments", slug=programme.slug)


@login_required
@require_http_methods(["GET", "POST"])
def assess_objectives(request: HttpRequest, slug: str, completion_id: int) -> HttpResponse:
    programme = programme_of(request, slug)
    completion = get_object_or_404(completions_in(programme), pk=completion_id)
    form = AssessmentForm(
        request.POST or None,
        proposals=proposals_for([completion])[completion.pk],
        said=latest([completion.pk]).get(completion.pk, {}),
    )
    if request.method == "POST" and form.is_valid():
        assess(completion, form.answers(), issuer_of(request))
        messages.success(
            request, _("The results of %(person)s are confirmed.") % {"person": completion.person}
        )
        return redirect("assessments", slug=slug)
    history = completion.objective_assessments.select_related("assessed_by").order_by("-pk")
    context = {
        "programme": programme,
        "completion": completion,
        "form": form,
        "history": history if form.said else (),
    }
    return render(request, "certificates/objectives/assess.html", context)
