"""The objectives of a binôme: both ways, adjusted with a why, proven by evidence."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from lms.binomes.models import Objective
from lms.binomes.objective_history import history_of
from lms.binomes.objectives import adjust, snapshot
from lms.binomes.room_forms import AdjustForm, ObjectiveForm
from lms.binomes.views.rooms import room


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def objectives(request: HttpRequest, binome_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    new = Objective(binome=binome, created_by=user, of=binome.role_of(user) or "mentee")
    form = ObjectiveForm(request.POST or None, instance=new)
    if request.method == "POST" and form.is_valid():
        form.save()
        messages.success(request, _("The objective is added."))
        return redirect("objectives", binome_id=binome.pk)
    kept = binome.objectives.select_related("created_by").prefetch_related(
        "changes__by", "evidence__by", "evidence__withdrawn_by"
    )
    rows = []
    for one in kept:
        one.binome = binome
        rows.append((one, history_of(one)))
    context = {"binome": binome, "rows": rows, "form": form}
    return render(request, "binomes/objectives.html", context)


@login_required
@never_cache
@require_http_methods(["GET", "POST"])
def adjust_objective(request: HttpRequest, binome_id: int, objective_id: int) -> HttpResponse:
    user, binome = room(request, binome_id, is_open=True)
    objective = get_object_or_404(binome.objectives, pk=objective_id)
    before = snapshot(objective)
    form = AdjustForm(request.POST or None, instance=objective)
    if request.method == "POST" and form.is_valid():
        if adjust(form.instance, before, user, form.cleaned_data["why"]):
            messages.success(request, _("The objective is adjusted; what it was is kept."))
        else:
            messages.info(request, _("Nothing has changed."))
        return redirect("objectives", binome_id=binome.pk)
    context = {"binome": binome, "objective": objective, "form": form}
    return render(request, "binomes/adjust_objective.html", context)
