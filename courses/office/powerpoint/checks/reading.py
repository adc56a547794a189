"""The order in which a screen reader says what is on a slide."""

from itertools import pairwise
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    no_slide,
    slide_param,
    slide_place,
    slides_of,
)
from courses.office.powerpoint.facts.slides import Slide
from courses.office.texts import fold


@check(
    "powerpoint.reading_order",
    Params(slide_param(default=None, required=True), Param("texts", "texts", required=True)),
)
def reading_order(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`texts`: words of texts or of descriptions of pictures, in the order wanted."""
    deck = deck_of(package, tools)
    slides = slides_of(deck, spec["slide"], deck.slides[:1])
    if not slides:
        return no_slide(deck, spec["slide"])
    slide = slides[0]
    said = fold("\n".join(read_aloud(slide)))
    found = [(text, said.find(fold(text))) for text in spec["texts"]]
    missing = [text for text, position in found if position < 0]
    place = [slide_place(slide)]
    if missing:
        return failed("powerpoint.reading_order.missing", place, texts=missing, n=len(missing))
    for (before, first), (after, second) in pairwise(found):
        if first >= second:
            return failed("powerpoint.reading_order.wrong", place, before=before, after=after)
    return passed("powerpoint.reading_order.right", place)


def read_aloud(slide: Slide) -> list[str]:
    """What each shape says, from the back to the front: the reading order of PowerPoint."""
    shown = (shape for shape in slide.shapes if not shape.hidden and not shape.decorative)
    return [text for shape in shown for text in (shape.description, shape.text) if text]
