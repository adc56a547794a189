"""Transitions and animations, in the right dose."""

from collections import Counter
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import deck_of, enough, min_param, slide_place

CLASSES = ("entrance", "emphasis", "exit", "motion", "media")


@check("powerpoint.transition", Params(min_param(), Param("max_kinds", "integer", minimum=0)))
def transition(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`min` counts slides, `max_kinds` the different effects in the whole presentation."""
    moving = [slide for slide in deck_of(package, tools).slides if slide.transition]
    if not moving and spec["min"] == 0:
        return passed("powerpoint.transition.still")
    outcome = enough("powerpoint.transition", map(slide_place, moving), spec["min"])
    kinds = Counter(slide.transition for slide in moving)
    if outcome.verdict == "fail" or spec["max_kinds"] is None or len(kinds) <= spec["max_kinds"]:
        return outcome
    usual = {kind for kind, _ in kinds.most_common(spec["max_kinds"])}
    others = [slide for slide in moving if slide.transition not in usual]
    return failed(
        "powerpoint.transition.kinds",
        map(slide_place, others),
        n=len(kinds),
        max=spec["max_kinds"],
    )


@check(
    "powerpoint.animation",
    Params(
        min_param(None),
        Param("max", "integer", minimum=0),
        Param("classes", "choices", choices=CLASSES),
        one_of=("min", "max", "classes"),
    ),
)
def animation(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Counts the effects of `classes` (all when not told), as the animation pane lists them."""
    classes = spec["classes"] or ()
    counted = [
        slide
        for slide in deck_of(package, tools).slides
        for effect in slide.animations
        if not classes or effect.effect_class in classes
    ]
    places = [slide_place(slide) for slide in {slide.number: slide for slide in counted}.values()]
    total = len(counted)
    if spec["max"] is not None and total > spec["max"]:
        return failed("powerpoint.animation.many", places, n=total, max=spec["max"])
    wanted = spec["min"]
    if wanted is None:
        wanted = 1 if spec["max"] is None else 0
    if total == 0 and wanted == 0:
        return passed("powerpoint.animation.still")
    return enough("powerpoint.animation", places, wanted, count=total)
