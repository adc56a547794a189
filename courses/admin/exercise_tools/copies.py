"""« Voir trois exemplaires »: what three learners would find, and whether it can be done."""

from collections.abc import Mapping
from io import BytesIO
from typing import Any

from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET
from wagtail.admin import messages

from courses.admin.exercise_tools.opening import edit_url, latest, may_write, trail
from courses.exercises.exercise import Exercise
from courses.exercises.storage import private_storage, read_kept
from courses.office.refusal import Refused
from courses.office.sandbox import mark_safely
from courses.office.variation import EXAMPLE, Copy, Variable, places, words_of

SHOWN = (EXAMPLE, 2, 3)  # seeds; the first is what the test bench tries
FIRST_CELLS = 4


@may_write
@require_GET
def copies(request: HttpRequest, pk: int) -> HttpResponse:
    exercise = latest(pk)
    if not exercise.variables:
        messages.warning(request, _("Say first what changes from one learner to the next."))
        return redirect(edit_url(exercise))
    drawn = [exercise.copy(seed) for seed in SHOWN]
    try:
        context = {
            "rows": _rows(exercise, drawn),
            "copies": [
                {"number": number, "seed": seed, "missed": _missed(exercise, copy)}
                for number, (seed, copy) in enumerate(zip(SHOWN, drawn, strict=True), start=1)
            ],
            **trail(_("Three copies"), "copy", exercise),
        }
    except (Refused, FileNotFoundError):
        messages.warning(request, _("The starter file or the model answer cannot be read."))
        return redirect(edit_url(exercise))
    return render(request, "courses/admin/exercise_copies.html", context)


@may_write
@require_GET
def copy_file(request: HttpRequest, pk: int, seed: int, key: str) -> FileResponse:
    """The starter file or the model answer, as the learner of that seed would have it."""
    exercise = latest(pk)
    kept = {file["key"]: file for file in exercise.files() if file["key"] in ("depart", "modele")}
    if seed not in SHOWN or key not in kept or not private_storage().exists(kept[key]["file"]):
        raise Http404
    try:
        data = exercise.copy(seed).file(read_kept(kept[key]["file"]))
    except Refused:
        raise Http404 from None
    name = f"{SHOWN.index(seed) + 1}-{kept[key]['name']}"
    return FileResponse(BytesIO(data), as_attachment=True, filename=name)


def _rows(exercise: Exercise, drawn: list[Copy]) -> list[dict[str, Any]]:
    """One a variable: its values in each copy, and in how many places of each file it stands."""
    variables, example = exercise.variation, drawn[0].values
    found = places(read_kept(exercise.starter.name or ""), variables, example)
    model = exercise.model_answer
    in_model = places(read_kept(model.name or ""), variables, example) if model else {}
    return [
        {
            "name": one.name,
            "values": [_said(one, copy.values) for copy in drawn],
            "starter": found[one.name],
            "model": in_model.get(one.name),
        }
        for one in variables
    ]


def _said(variable: Variable, values: Mapping[str, Any]) -> str:
    drawn = values[variable.name]
    listed = drawn if isinstance(drawn, list) else [drawn]
    said = [words_of(variable, value) for value in listed]
    more = len(said) > FIRST_CELLS
    return " · ".join(said[:FIRST_CELLS]) + (" …" if more else "")


def _missed(exercise: Exercise, copy: Copy) -> list[str]:
    """The checks that the model answer of this copy does not pass: something is wrong there."""
    if not exercise.model_answer or not exercise.checks:
        return []
    data = copy.file(read_kept(exercise.model_answer.name or ""))
    marked = mark_safely(data, copy.checks(exercise.specs), get_language() or "fr")
    return [result["id"] for result in marked["results"] if result["verdict"] != "pass"]
