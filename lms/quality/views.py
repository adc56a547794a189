"""What waits in matters of quality, for trainers and administrators."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from lms.quality.access import handler_of
from lms.quality.complaints.register import lines
from lms.quality.models import Complaint, ImprovementAction
from lms.quality.surveys.result_views import answered_in

SHOWN = 5


@login_required
@never_cache
@require_GET
def quality(request: HttpRequest) -> HttpResponse:
    """The complaints owed first, the surveys that run, the actions under way."""
    user, today = handler_of(request), timezone.localdate()
    complaints = Complaint.objects.handled_by(user).open()
    actions = ImprovementAction.objects.handled_by(user).open().select_related("owner")
    context = {
        "complaints": lines(
            complaints.select_related("programme", "owner").by_what_is_owed()[:SHOWN], today
        ),
        "complaints_open": complaints.count(),
        "complaints_overdue": complaints.overdue(today).count(),
        "surveys": answered_in(user)
        .filter(invited__gt=0)
        .order_by("-last_invited", "name")[:SHOWN],
        "actions": [(one, one.is_late(today)) for one in actions[:SHOWN]],
        "actions_open": actions.count(),
    }
    return render(request, "quality/quality.html", context)
