"""What the coordinator or referent does for one binôme. Shows reasons, never a private word."""

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods

from lms.binomes.helping import nudge, pause, re_pair, talked
from lms.binomes.models import Binome, Programme
from lms.dashboards.programme_forms import DAY
from lms.dashboards.wellbeing import wellbeing_of
from lms.people.models import User


class PauseForm(forms.Form):
    until = forms.DateField(label=gettext_lazy("Pause until"), widget=DAY)

    def clean_until(self):
        until = self.cleaned_data["until"]
        if until <= timezone.localdate():
            raise forms.ValidationError(_("Choose a day to come."))
        return until


def programmes_cared_for(request: HttpRequest) -> tuple[User, QuerySet[Programme]]:
    """For the coordinators of the organisation and the programme's referent."""
    user = request.user
    if not isinstance(user, User):
        raise Http404
    return user, Programme.objects.run_by(user) | Programme.objects.filter(referent=user)


def cared_for(request: HttpRequest, slug: str, binome_id: int) -> tuple[User, Binome]:
    user, programmes = programmes_cared_for(request)
    binomes = Binome.objects.select_related("programme__referent", "mentor", "mentee").filter(
        programme__in=programmes, programme__slug=slug
    )
    return user, get_object_or_404(binomes, pk=binome_id)


@login_required
@require_http_methods(["GET", "POST"])
def binome_care(request: HttpRequest, slug: str, binome_id: int) -> HttpResponse:
    user, binome = cared_for(request, slug, binome_id)
    form = PauseForm(request.POST if request.POST.get("act") == "pause" else None)
    if (
        request.method == "POST"
        and binome.closed_at is None
        and _carry_out(request, user, form, binome)
    ):
        return redirect("binome_care", slug, binome.pk)
    context = {
        "programme": binome.programme,
        "binome": binome,
        "wellbeing": wellbeing_of([binome])[binome.pk],
        "acts": binome.care_acts.select_related("by"),
        "looks": binome.referent_checks.select_related("by"),
        "form": form,
        "runs": Programme.objects.run_by(user).filter(pk=binome.programme_id).exists(),
    }
    return render(request, "dashboards/care.html", context)


def _carry_out(request: HttpRequest, user: User, form: PauseForm, binome: Binome) -> bool:
    """True when something was done."""
    match request.POST.get("act"):
        case "nudge":
            nudge(binome, user)
            messages.success(request, _("A kind word is sent to both."))
        case "talk":
            talked(binome, user)
            messages.success(request, _("Kept: you have talked with each of them."))
        case "pause" if form.is_valid():
            pause(binome, user, form.cleaned_data["until"])
            messages.success(request, _("The binôme pauses; both are told."))
        case "re_pair":
            re_pair(binome, user)
            messages.success(request, _("Both are volunteers again. Make a new draft."))
        case _:
            return False
    return True
