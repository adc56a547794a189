"""Titles of the slides."""

from collections import defaultdict
from typing import Any

from courses.office.check import Outcome, Tools, check, failed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    judge_slides,
    no_slide,
    slide_param,
    slide_place,
    slides_of,
)
from courses.office.powerpoint.facts.slides import Slide
from courses.office.texts import fold


@check("powerpoint.title", Params(slide_param(), Param("unique", "boolean", default=False)))
def title(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """A title counts when it stands in the title placeholder: that is what outlines read."""
    deck = deck_of(package, tools)
    slides = slides_of(deck, spec["slide"], deck.slides)
    if not slides:
        return no_slide(deck, spec["slide"])
    outcome = judge_slides("powerpoint.title", slides, lambda slide: bool(slide.title))
    if outcome.verdict == "fail" or not spec["unique"]:
        return outcome
    repeated = [group for group in by_title(deck.slides) if set(group) & set(slides)]
    wrong = [slide for group in repeated for slide in group]
    if not wrong:
        return outcome
    return failed(
        "powerpoint.title.repeated",
        map(slide_place, wrong),
        max(0.0, 1 - sum(len(group) - 1 for group in repeated) / len(slides)),
        title=wrong[0].title,
        numbers=[slide.number for slide in repeated[0]],
    )


def by_title(slides: tuple[Slide, ...]) -> list[list[Slide]]:
    """Slides that share a title, grouped."""
    groups: dict[str, list[Slide]] = defaultdict(list)
    for slide in slides:
        if slide.title:
            groups[fold(slide.title)].append(slide)
    return [group for group in groups.values() if len(group) > 1]
