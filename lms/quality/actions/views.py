"""Improvement actions, for those who work on quality."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.db.models import F
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lms.people.models import User
from lms.quality.access import handler_of
from lms.quality.actions.deciding import change, decide, finish, observe
from lms.quality.actions.forms import ActionForm, DoneForm, EffectForm
from lms.quality.actions.sheet import actions_sheet
from lms.quality.models import Complaint, ImprovementAction
from lms.quality.sheets import xlsx

PER_PAGE = 30
RELATED = "programme", "owner", "questionnaire", "complaint"


@login_required
@require_GET
def improvement_actions(request: HttpRequest) -> HttpResponse:
    """Those under way by their day, then those done, the last first."""
    found = ImprovementAction.objects.handled_by(handler_of(request)).select_related(*RELATED)
    ordered = found.order_by(F("done_on").desc(nulls_first=True), "due_on", "pk")
    page = Paginator(ordered, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, "today": timezone.localdate()}
    return render(request, "quality/actions/actions.html", context)


@login_required
@require_GET
def actions_xlsx(request: HttpRequest) -> HttpResponse:
    found = ImprovementAction.objects.handled_by(handler_of(request)).select_related(*RELATED)
    return xlsx(actions_sheet(found), _("Improvement actions"))


@login_required
@require_http_methods(["GET", "POST"])
def decide_action(request: HttpRequest) -> HttpResponse:
    """A new action; the address may name the survey or the complaint that it comes from."""
    user = handler_of(request)
    form = ActionForm(request.POST or None, person=user, initial=_origin(request, user))
    if request.method == "POST" and form.is_valid():
        made = decide(form.save(commit=False), user)
        messages.success(request, _("The action is kept."))
        return redirect("improvement_action", made.pk)
    return render(request, "quality/actions/decide.html", {"form": form})


def _origin(request: HttpRequest, user: User) -> dict[str, Any]:
    named = {
        name: int(request.GET[name])
        for name in ("programme", "questionnaire", "complaint")
        if request.GET.get(name, "").isdecimal()
    }
    if complaint := named.get("complaint"):
        known = Complaint.objects.handled_by(user).filter(pk=complaint).first()
        named["programme"] = (known.programme_id if known else None) or 0
    return {**named, "owner": user.pk}


@login_required
@require_http_methods(["GET", "POST"])
def improvement_action(request: HttpRequest, action_id: int) -> HttpResponse:
    """One action: its history, and what can be said of it."""
    user = handler_of(request)
    found = get_object_or_404(
        ImprovementAction.objects.handled_by(user).select_related(*RELATED), pk=action_id
    )
    chosen = request.POST.get("do", "")
    acts = _forms(request, found, user, chosen)
    if request.method == "POST" and chosen in acts and acts[chosen].is_valid():
        _carry_out(chosen, found, user, acts[chosen])
        messages.success(request, _("Kept."))
        return redirect("improvement_action", found.pk)
    context = {
        # The form has put what was typed into `found`: what is shown is what is kept.
        "action": ImprovementAction.objects.select_related(*RELATED).get(pk=found.pk),
        "late": found.is_late(),
        "steps": found.steps.select_related("by"),
        "readable": Complaint.objects.handled_by(user).filter(improvement_actions=found).exists(),
        "forms": acts,
        "chosen": chosen,
    }
    return render(request, "quality/actions/action.html", context)


def _forms(
    request: HttpRequest, found: ImprovementAction, user: User, chosen: str
) -> dict[str, Any]:
    def sent(name: str) -> Any:
        return request.POST if chosen == name else None

    return {
        "done": DoneForm(sent("done"), auto_id="done_%s"),
        "effect": EffectForm(sent("effect"), auto_id="effect_%s"),
        "change": ActionForm(sent("change"), auto_id="change_%s", person=user, instance=found),
    }


def _carry_out(chosen: str, found: ImprovementAction, user: User, form: forms.BaseForm) -> None:
    data = form.cleaned_data
    match form:
        case DoneForm():
            finish(found, user, data["on"], data["words"])
        case EffectForm():
            observe(found, user, data["effect"])
        case ActionForm():
            change(form.instance, user, form.former, form.changed_data)
