"""The test bench page: what each known file gives now, and what the trainer expects of it."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from courses.admin.exercise_tools.opening import edit_url, latest, may_write, save_draft, trail
from courses.exercises.bench import VERDICTS, Tried, try_all, unexpected
from courses.exercises.describing import describe
from courses.exercises.exercise import Exercise


@may_write
@require_http_methods(["GET", "POST"])
def bench(request: HttpRequest, pk: int) -> HttpResponse:
    exercise = latest(pk)
    if request.method == "POST":
        if "publish" in request.POST:
            return _publish(request, exercise)
        _expect(exercise, request)
        save_draft(exercise, request)
        messages.success(request, _("What you expect is kept."))
        return redirect("exercise_bench", pk)
    tried = try_all(exercise, get_language() or "fr")
    context = {
        "files": [_shown(number, one, exercise) for number, one in enumerate(tried)],
        "unexpected": unexpected(tried),
        "asks": "publish" in request.GET,
        "may_publish": request.user.has_perm("courses.publish_exercise"),
        **trail(_("Test bench"), "tasks", exercise),
    }
    return render(request, "courses/admin/exercise_bench.html", context)


def _publish(request: HttpRequest, exercise: Exercise) -> HttpResponse:
    """The trainer has seen what comes out otherwise, and publishes all the same.

    A draft that has a date is published at that date.
    """
    revision = exercise.latest_revision or exercise.save_revision(user=request.user)
    revision.publish(user=request.user)
    said = _("“%(title)s” is published.")
    if exercise.go_live_at and exercise.go_live_at > timezone.now():
        said = _("“%(title)s” will be published at the date that you chose.")
    messages.success(request, said % {"title": exercise.title})
    return redirect(edit_url(exercise))


def _expect(exercise: Exercise, request: HttpRequest) -> None:
    files = list(exercise.bench.all())
    for number, file in enumerate(files):
        chosen = {spec["id"]: request.POST.get(f"{number}-{spec['id']}") for spec in exercise.specs}
        file.expected = {check: v for check, v in chosen.items() if v in VERDICTS}
    exercise.bench = files


def _shown(number: int, tried: Tried, exercise: Exercise) -> dict[str, Any]:
    """`number` counts the files of the bench alone: the model stands before them."""
    language = get_language() or "fr"
    rank = number - (1 if exercise.model_answer else 0)
    rows = [
        {
            "id": spec["id"],
            "label": describe(spec, language)[0],
            "verdict": tried.verdicts.get(spec["id"], ""),
            "expected": tried.expected.get(spec["id"], ""),
            "unmet": spec["id"] in tried.unmet,
            "field": f"{rank}-{spec['id']}",
        }
        for spec in exercise.specs
    ]
    return {"tried": tried, "rows": rows}
