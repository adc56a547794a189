"""Evidence of an objective: given, opened, taken back."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.forms import BaseForm
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from lms.binomes.evidence import give_file, withdraw
from lms.binomes.evidence_forms import ActivityForm, FileForm, WithdrawForm, WordForm
from lms.binomes.models import Binome, Evidence, Objective
from lms.binomes.views.rooms import room
from lms.dashboards.evidence import may_open_file, passed_by
from lms.learning.submissions.upload import takes_a_file
from lms.learning.submissions.views import attachment
from lms.people.models import User


def objective_in(binome: Binome, objective_id: int) -> Objective:
    objective = get_object_or_404(binome.objectives, pk=objective_id)
    objective.binome = binome
    return objective


@takes_a_file
@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def add_evidence(request: HttpRequest, binome_id: int, objective_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    objective = objective_in(binome, objective_id)
    forms = forms_for(request, objective, user)
    sent = forms.get(request.POST.get("kind", ""))
    if request.method == "POST" and sent is not None and sent.is_valid():
        _keep(sent, objective, user)
        messages.success(request, _("The evidence is kept."))
        return redirect("objectives", binome_id=binome.pk)
    partner = binome.partner_of(user)
    context = {"binome": binome, "objective": objective, "forms": forms, "partner": partner}
    return render(request, "binomes/add_evidence.html", context)


def forms_for(request: HttpRequest, objective: Objective, user: User) -> dict[str, BaseForm]:
    """By kind, what this person may give: a word comes from the other only."""
    kind = request.POST.get("kind") if request.method == "POST" else None

    def said(of: str) -> Any:
        return request.POST if kind == of else None

    stopped = any(getattr(handler, "too_large", False) for handler in request.upload_handlers)
    forms: dict[str, BaseForm] = {
        "work": FileForm(
            said("work"), request.FILES if kind == "work" else None, prefix="f", too_large=stopped
        )
    }
    if passed := passed_by(objective.person, objective.binome):
        forms["exercise"] = ActivityForm(said("exercise"), passed=passed)
    if user.pk != objective.person.pk:
        forms["word"] = WordForm(said("word"))
    return forms


def _keep(form: BaseForm, objective: Objective, user: User) -> None:
    if isinstance(form, FileForm):
        sent = form.cleaned_data
        give_file(objective, user, sent["file"].name, form.data_sent, sent["words"])
    elif isinstance(form, ActivityForm | WordForm):
        form.instance.objective, form.instance.by = objective, user
        form.save()


@login_required
@require_GET
def evidence_file(request: HttpRequest, evidence_id: int) -> FileResponse:
    """For the two of the binôme, the trainers of their programme and the administrators."""
    related = "objective__binome"
    evidence = get_object_or_404(
        Evidence.objects.standing().exclude(file="").select_related(related), pk=evidence_id
    )
    if not may_open_file(request.user, evidence):
        raise Http404
    return attachment(evidence.file.name or "", evidence.name)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def withdraw_evidence(request: HttpRequest, binome_id: int, evidence_id: int) -> HttpResponse:
    """Open after the closing too: one's file stays one's own."""
    user, binome = room(request, binome_id)
    given = Evidence.objects.standing().filter(objective__binome=binome)
    evidence = get_object_or_404(given.select_related("objective"), pk=evidence_id)
    evidence.objective.binome = binome
    if not evidence.may_be_withdrawn_by(user):
        raise Http404
    form = WithdrawForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        withdraw(evidence, user, form.cleaned_data["why"])
        messages.success(request, _("It is taken back. Only that it was there is kept."))
        name = "binome" if binome.closed_at else "objectives"
        return redirect(name, binome_id=binome.pk)
    context = {"binome": binome, "evidence": evidence, "form": form}
    return render(request, "binomes/withdraw_evidence.html", context)
