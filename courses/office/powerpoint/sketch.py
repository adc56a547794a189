"""The slides on which something was found, for the picture: their shapes where they lie."""

from collections.abc import Sequence
from typing import Any

from courses.office.check import Tools
from courses.office.package import Package
from courses.office.powerpoint.checks.choosing import deck_of, shape_label
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.sentences import Place
from courses.office.sketch import Sketch, sketcher
from courses.office.texts import shorten

MOST_SLIDES = 6
MOST_SHAPES = 25
_ON_SLIDES = ("slide", "untitled_slide", "shape", "named_section")


@sketcher("powerpoint")
def sketch_powerpoint(
    package: Package, tools: Tools, places: Sequence[Place], language: str
) -> Sketch:
    """`{"width", "height", "slides": [{"n", "shapes": [{"name", "kind", "box", …}]}]}`.

    Lengths in cm; a box is left, top, width, height.
    """
    deck = deck_of(package, tools)
    meant = dict.fromkeys(place.values["n"] for place in places if place.kind in _ON_SLIDES)
    numbers = sorted(list(meant)[:MOST_SLIDES])
    slides = [_slide(slide, places) for slide in deck.slides if slide.number in numbers]
    if not slides or deck.width <= 0 or deck.height <= 0:
        return {}
    return {"width": round(deck.width, 2), "height": round(deck.height, 2), "slides": slides}


def _slide(slide: Slide, places: Sequence[Place]) -> dict[str, Any]:
    """The shapes that are meant come before others when there are too many."""
    named = {
        p.values["name"] for p in places if p.kind == "shape" and p.values["n"] == slide.number
    }
    seen = [s for s in slide.shapes if s.box is not None and s.kind != "group" and not s.hidden]
    kept = sorted(seen, key=lambda shape: shape_label(shape) not in named)[:MOST_SHAPES]
    return {
        "n": slide.number,
        "shapes": [_shape(shape) for shape in seen if shape in kept],
    }


def _shape(shape: Shape) -> dict[str, Any]:
    box = shape.box
    assert box is not None
    sizes = [run.size for paragraph in shape.paragraphs for run in paragraph.runs]
    lines = [shorten(line, 60) for line in shape.text.splitlines() if line.strip()]
    return {
        "name": shape_label(shape),
        "kind": shape.kind,
        "title": shape.is_title,
        "box": [
            round(length, 2)
            for length in (box.left, box.top, box.right - box.left, box.bottom - box.top)
        ],
        "lines": lines[:8],
        "size": max(sizes, default=18.0),
    }
