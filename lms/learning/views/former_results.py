from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from lms.learning.former_results import former_results_of
from lms.learning.trained import people_trained_by
from lms.learning.views.trainers import trainer_of
from lms.people.models import User

TEMPLATE = "learning/former_results.html"


@login_required
@require_GET
def former_results(request: HttpRequest) -> HttpResponse:
    """One's own results in the tool used before."""
    if not isinstance(request.user, User):
        raise Http404
    return render(request, TEMPLATE, {"found": former_results_of(request.user)})


@login_required
@require_GET
def former_results_of_learner(request: HttpRequest, person_id: int) -> HttpResponse:
    """Those of a learner, for their trainer."""
    person = get_object_or_404(people_trained_by(trainer_of(request)), pk=person_id)
    return render(request, TEMPLATE, {"found": former_results_of(person), "person": person})
