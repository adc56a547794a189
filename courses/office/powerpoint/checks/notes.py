"""Speaker notes."""

from typing import Any

from courses.office.check import Outcome, Tools, check
from courses.office.package import Package
from courses.office.params import Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    judge_slides,
    no_slide,
    slide_param,
    slides_of,
)
from courses.office.powerpoint.facts.text import word_count


@check("powerpoint.notes", Params(slide_param()))
def notes(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    deck = deck_of(package, tools)
    slides = slides_of(deck, spec["slide"], deck.slides)
    if not slides:
        return no_slide(deck, spec["slide"])
    return judge_slides("powerpoint.notes", slides, lambda slide: word_count(slide.notes) > 0)
