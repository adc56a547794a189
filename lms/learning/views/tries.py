"""One attempt of a learner as their trainer sees it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from courses.activities import kinds
from lms.learning.abilities import Itemised
from lms.learning.attempts import Attempt
from lms.learning.marking.judging import open_another_attempt
from lms.learning.notes import notes_of
from lms.learning.states import responses_of, state_of
from lms.learning.views.trainers import attempts_for, trainer_of


@login_required
@require_http_methods(["GET", "POST"])
def learner_attempt(request: HttpRequest, attempt_id: int) -> HttpResponse:
    user = trainer_of(request)
    attempt = get_object_or_404(
        attempts_for(user).select_related("person", "lesson", "course"), pk=attempt_id
    )
    if request.method == "POST":
        open_another_attempt(attempt, user)
        messages.success(request, _("One more attempt is open for this person."))
        return redirect("learner_attempt", attempt.pk)
    return render(request, "learning/marking/attempt.html", _context(attempt))


def _context(attempt: Attempt) -> dict:
    kind = kinds()[attempt.kind]
    responses = responses_of(attempt)
    state = state_of(attempt, None, responses=responses)
    others = Attempt.objects.filter(
        person=attempt.person_id, lesson=attempt.lesson_id, activity=attempt.activity
    )
    return {
        "attempt": attempt,
        "items": [
            (note, kind.item_view(state, item) if isinstance(kind, Itemised) else None)
            for item, note in notes_of(attempt, responses).items()
        ],
        "others": others.defer("authored").order_by("number"),
        "limit": kind.attempts_allowed(attempt.authored),
    }
