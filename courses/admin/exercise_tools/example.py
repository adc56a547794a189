"""« À partir de l'exemple »: the checks that the model passes and the starter fails."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages

from courses.admin.exercise_tools.copies import SHOWN
from courses.admin.exercise_tools.opening import edit_url, latest, may_write, save_draft, trail
from courses.exercises.checks import stream_of
from courses.exercises.describing import describe
from courses.exercises.exercise import Exercise
from courses.exercises.storage import read_kept
from courses.office.sandbox import mark_safely, propose_safely
from courses.office.specs import Spec


@may_write
@require_http_methods(["GET", "POST"])
def example(request: HttpRequest, pk: int) -> HttpResponse:
    exercise = latest(pk)
    if not exercise.starter or not exercise.model_answer:
        messages.warning(request, _("Choose the starter file and the model answer first."))
        return redirect(edit_url(exercise))
    proposed = propose_safely(
        read_kept(exercise.starter.name or ""),
        read_kept(exercise.model_answer.name or ""),
        get_language() or "fr",
    )
    if proposed.get("refused"):
        messages.warning(request, proposed["refused"]["message"])
        return redirect(edit_url(exercise))
    proposed = steady(exercise, proposed)
    if request.method == "POST":
        chosen = request.POST.getlist("check")
        kept = [spec for spec in proposed["checks"] if spec["id"] in chosen]
        add_checks(exercise, kept)
        save_draft(exercise, request)
        messages.success(request, _kept(len(kept)))
        return redirect(edit_url(exercise))
    context = {**_face(exercise, proposed), **trail(_("By example"), "view", exercise)}
    return render(request, "courses/admin/exercise_example.html", context)


def steady(exercise: Exercise, proposed: dict[str, Any]) -> dict[str, Any]:
    """Only what the model answer of every learner passes, where values change between them."""
    if not exercise.variables:
        return proposed
    model = read_kept(exercise.model_answer.name or "")
    failed: set[str] = set()
    for seed in SHOWN:
        copy = exercise.copy(seed)
        marked = mark_safely(copy.file(model), copy.checks(proposed["checks"]))
        failed |= {r["id"] for r in marked["results"] if r["verdict"] != "pass"}
    if not failed:
        return proposed
    kept = [spec for spec in proposed["checks"] if spec["id"] not in failed]
    left_out = _("What would compare a value that changes from one learner to the next.")
    return {**proposed, "checks": kept, "beyond": [*proposed["beyond"], left_out]}


def add_checks(exercise: Exercise, specs: list[Spec]) -> None:
    """After those that are there, under names that are still free."""
    present = exercise.specs
    taken = {spec["id"] for spec in present}
    added = []
    for spec in specs:
        names = (spec["id"] if n == 1 else f"{spec['id']}-{n}" for n in range(1, len(specs) + 99))
        name = next(name for name in names if name not in taken)
        taken.add(name)
        added.append({**spec, "id": name})
    exercise.checks = stream_of([*present, *added])  # type: ignore[assignment]


def says_the_same(one: Spec, other: Spec) -> bool:
    apart = {"id", "points", "hint", "why"}
    return {k: v for k, v in one.items() if k not in apart} == {
        k: v for k, v in other.items() if k not in apart
    }


def _face(exercise: Exercise, proposed: dict[str, Any]) -> dict[str, Any]:
    language = get_language() or "fr"
    present = exercise.specs
    rows = []
    for spec in proposed["checks"]:
        label, given = describe(spec, language)
        there = any(says_the_same(spec, other) for other in present)
        rows.append({"id": spec["id"], "label": label, "given": given, "there": there})
    return {"rows": rows, "beyond": proposed["beyond"]}


def _kept(number: int) -> str:
    return ngettext(
        "%(number)d check is added to the draft.",
        "%(number)d checks are added to the draft.",
        number,
    ) % {"number": number}
