"""Handing a file in, and getting files back: each only for those whom it concerns."""

from io import BytesIO
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_POST

from courses.activities.base import Refusal
from courses.activities.office.result import group_of, label_of
from courses.exercises.storage import private_storage, read_kept
from courses.office.picture import Mark
from courses.office.sandbox import summarise_safely
from lms.learning.abilities import TakesFile
from lms.learning.access import sees_all
from lms.learning.attempts import Response
from lms.learning.runtime import NoSuchActivity, Place
from lms.learning.submissions.handing_in import hand_in, what_is_asked
from lms.learning.submissions.submission import Submission
from lms.learning.submissions.upload import takes_a_file, uploaded
from lms.learning.trained import trained_by
from lms.learning.views.activities import open_activity
from lms.learning.views.media import private
from lms.learning.views.trainers import trainer_of
from lms.people.models import User


@takes_a_file
@login_required
@require_POST
def hand_in_file(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str
) -> HttpResponse:
    here = open_activity(request, course, module, lesson, activity)
    wants_json = request.headers.get("Accept") == "application/json"
    try:
        hand_in(here, uploaded(request))
    except NoSuchActivity:
        raise Http404 from None
    except Refusal as refusal:
        if wants_json:
            return JsonResponse({"message": str(refusal)}, status=409)
        messages.warning(request, str(refusal))
        return redirect(_back(request, course, module, lesson, here))
    result = reverse("activity", args=[course, module, lesson, here.activity.id])
    return JsonResponse({"url": result}) if wants_json else redirect(result)


def _back(request: HttpRequest, course: str, module: str, lesson: str, here: Place) -> str:
    """To the page where the file was chosen."""
    if here.invitation or request.POST.get("from") == "result":
        return reverse("activity", args=[course, module, lesson, here.activity.id])
    lesson_url = reverse("lesson", args=[course, module, lesson])
    return f"{lesson_url}#activity-{here.activity.id}"


@login_required
@require_GET
def exercise_file(
    request: HttpRequest, course: str, module: str, lesson: str, activity: str, key: str
) -> FileResponse:
    """The starter and what goes with it; the model answer for trainers alone."""
    here = open_activity(request, course, module, lesson, activity)
    if not isinstance(here.kind, TakesFile):
        raise Http404
    if key == "modele" and not (isinstance(request.user, User) and sees_all(request.user)):
        raise Http404
    try:
        asked = what_is_asked(here)
    except NoSuchActivity:
        raise Http404 from None
    found = next((file for file in asked.get("files", []) if file["key"] == key), None)
    if found is None:
        raise Http404
    if not private_storage().exists(found["file"]):
        raise Http404
    own = here.kind.file(asked, key, read_kept(found["file"]))
    return private(FileResponse(BytesIO(own), as_attachment=True, filename=found["name"]))


@login_required
@require_GET
def submitted_file(request: HttpRequest, submission_id: UUID) -> FileResponse:
    """For the learner who handed it in, and the trainers of their programme."""
    user: Any = request.user
    found = get_object_or_404(Submission.objects.select_related("attempt"), pk=submission_id)
    if found.attempt.person_id != user.pk and not _trains(user, found):
        raise Http404
    return attachment(found.file.name or "", found.name)


@login_required
@require_GET
def submission(request: HttpRequest, submission_id: UUID) -> HttpResponse:
    """What was read in the file, beside what was found: for the trainer who has to decide."""
    user = trainer_of(request)
    submissions = Submission.objects.select_related(
        "attempt__person", "attempt__lesson", "attempt__course"
    )
    found = get_object_or_404(submissions, pk=submission_id)
    if not _trains(user, found):
        raise Http404
    language = get_language() or "fr"
    responses = list(found.attempt.responses.order_by("pk"))
    context = {
        "submission": found,
        "attempt": found.attempt,
        "facts": summarise_safely(found.read(), language),
        "responses": [
            (label_of(response.detail.get("check", ""), language), response)
            for response in responses
        ],
        "marks": [_mark(number, response) for number, response in enumerate(responses, 1)],
        "resemblances": _with_people(user, found),
    }
    return render(request, "office/submission.html", context)


def _mark(number: int, response: Response) -> Mark:
    finding = response.finding
    if finding is None:
        return Mark(number, "unseen")
    return Mark(number, group_of(finding), finding.detail.get("places", []))


def _with_people(user: User, found: Submission) -> list[dict[str, Any]]:
    """A person is named only to a trainer who may see their work."""
    others = {
        str(other.pk): other
        for other in Submission.objects.filter(
            trained_by(user, "attempt"),
            pk__in=[r["submission"] for r in found.resemblances if "submission" in r],
        ).select_related("attempt__person")
    }
    return [{**r, "other": others.get(r.get("submission", ""))} for r in found.resemblances]


def _trains(user: User, found: Submission) -> bool:
    return Submission.objects.filter(trained_by(user, "attempt"), pk=found.pk).exists()


def attachment(place: str, name: str) -> FileResponse:
    """Never shown in the page, never guessed to be something else, never kept by others."""
    if not private_storage().exists(place):
        raise Http404
    response = FileResponse(private_storage().open(place), as_attachment=True, filename=name)
    return private(response)
