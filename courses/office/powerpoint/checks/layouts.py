"""Layouts: the one of a slide, and how many are used."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    enough,
    min_param,
    no_slide,
    slide_param,
    slide_place,
    slides_of,
    unless_lost,
)
from courses.office.powerpoint.facts.layouts import Layout
from courses.office.sentences import Sentence
from courses.office.texts import same

KINDS = (
    "title",
    "title_and_content",
    "section",
    "two_content",
    "comparison",
    "title_only",
    "blank",
    "picture",
)


def fits(layout: Layout | None, spec: dict[str, Any]) -> bool:
    if layout is None:
        return False
    if spec["name"] and not same(layout.name, spec["name"]):
        return False
    return not spec["kind"] or layout.kind == spec["kind"]


def wanted_layout(spec: dict[str, Any]) -> Sentence | str:
    return spec["name"] or Sentence(f"powerpoint.layout_kind.{spec['kind']}")


@check(
    "powerpoint.layout",
    Params(
        slide_param(default=None),
        Param("kind", "choice", choices=KINDS),
        Param("name"),
        one_of=("kind", "name"),
    ),
)
def layout(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Without a slide, one slide at least has the layout."""
    deck = deck_of(package, tools)
    slides = slides_of(deck, spec["slide"], deck.slides)
    if not slides:
        return no_slide(deck, spec["slide"])
    right = [slide for slide in slides if fits(slide.layout, spec)]
    wanted = wanted_layout(spec)
    if right and (spec["slide"] is None or len(right) == len(slides)):
        return passed("powerpoint.layout.right", map(slide_place, right), wanted=wanted)
    if spec["slide"] is None:
        outcome = failed("powerpoint.layout.nowhere", wanted=wanted)
    else:
        wrong = [slide for slide in slides if slide not in right]
        name = wrong[0].layout.name if wrong[0].layout else ""
        outcome = failed(
            "powerpoint.layout.wrong",
            map(slide_place, wrong),
            len(right) / len(slides),
            found=name or Sentence("powerpoint.layout.unnamed"),
            wanted=wanted,
        )
    return unless_lost(outcome, "layouts", deck)


@check("powerpoint.layouts_used", Params(min_param(3)))
def layouts_used(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    deck = deck_of(package, tools)
    if not deck.slides:
        return no_slide(deck, None)
    first_use = {s.layout.part: s for s in reversed(deck.slides) if s.layout is not None}
    names = sorted({slide.layout.name for slide in first_use.values() if slide.layout})
    places = map(slide_place, sorted(first_use.values(), key=lambda slide: slide.number))
    outcome = enough("powerpoint.layouts_used", places, spec["min"], names=names)
    return unless_lost(outcome, "layouts", deck)
