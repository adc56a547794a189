from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods

from lms.learning.adjustments import Adjustment, adjust
from lms.learning.marking.forms import AdjustmentForm
from lms.learning.trained import people_trained_by
from lms.learning.views.trainers import PER_PAGE, tabs, trainer_of


@login_required
@require_GET
def adjustments(request: HttpRequest) -> HttpResponse:
    user = trainer_of(request)
    people = people_trained_by(user).select_related("adjustment")
    page = Paginator(people, PER_PAGE).get_page(request.GET.get("page"))
    context = {"page": page, **tabs(user, "adjustments")}
    return render(request, "learning/marking/adjustments.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def adjust_time(request: HttpRequest, person_id: int) -> HttpResponse:
    user = trainer_of(request)
    person = get_object_or_404(people_trained_by(user), pk=person_id)
    agreed = Adjustment.objects.select_related("set_by").filter(person=person).first()
    form = AdjustmentForm(request.POST or None, instance=agreed)
    if request.method == "POST" and form.is_valid():
        adjust(person, user, form.cleaned_data["extra_time"], form.cleaned_data["no_limit"])
        messages.success(
            request, _("The adjustment for %(who)s is kept.") % {"who": person.get_full_name()}
        )
        return redirect("adjustments")
    return render(
        request,
        "learning/marking/adjustment.html",
        {"person": person, "form": form, "agreed": agreed},
    )
