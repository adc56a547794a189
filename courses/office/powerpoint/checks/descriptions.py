"""Alternative texts."""

import re
from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, check, failed, passed
from courses.office.package import Package
from courses.office.params import Params
from courses.office.powerpoint.checks.choosing import deck_of, min_param, no_slide, shape_place
from courses.office.powerpoint.facts.losses import is_lost
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.sentences import Sentence
from courses.office.texts import fold, shorten

NEEDS_DESCRIPTION = ("picture", "chart", "smartart", "media", "object")
FILE_NAME = re.compile(
    r"^[\w\- ().%&+~]*\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp|heic|mp4|wav|mp3)$", re.I
)
# "Image 3", "Picture 12", "Grafik 4": the name that the program gave.
GIVEN_NAME = re.compile(
    r"^(image|picture|photo|logo|graphi\w*|chart|grafik|bild|imagen|immagine|img|forme|shape|"
    r"diagramme?|objet|object|smartart|vidéo|video|content placeholder|espace réservé \w+( \w+)*)"
    r"[ _-]*\d*$",
    re.I,
)


@check("powerpoint.alt_text", Params(min_param(0)))
def alt_text(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Every picture, chart, SmartArt, film or object is described, or marked as decorative."""
    deck = deck_of(package, tools)
    if not deck.slides:
        return no_slide(deck, None)
    meaningful = [(s, shape) for s in deck.slides for shape in to_describe(s)]
    silent = [(s, shape) for s, shape in meaningful if not is_telling(shape.description)]
    described = len(meaningful) - len(silent)
    if not silent:
        if described < spec["min"]:
            return failed("powerpoint.alt_text.few", n=described, wanted=spec["min"])
        key = "powerpoint.alt_text.right" if described else "powerpoint.alt_text.nothing"
        return passed(key, n=described)
    places = [shape_place(slide, shape) for slide, shape in silent]
    written = next((shape.description for _, shape in silent if shape.description), "")
    if is_lost("decorative", deck.producer_family) and not written:
        what = Sentence("powerpoint.lost.decorative")
        return cannot_verify("powerpoint.lost", places, what=what)
    return failed(
        "powerpoint.alt_text.poor" if written else "powerpoint.alt_text.missing",
        places,
        described / len(meaningful),
        n=len(silent),
        total=len(meaningful),
        text=shorten(written),
    )


def to_describe(slide: Slide) -> list[Shape]:
    """Shapes that mean something to the eye only, and are not told by the group around them."""
    told = {s.id for s in slide.shapes if s.kind == "group" and speaks_for_members(s)}
    return [
        shape
        for shape in slide.shapes
        if shape.kind in NEEDS_DESCRIPTION
        and not (shape.kind == "picture" and shape.text)
        and not shape.hidden
        and not shape.decorative
        and not told.intersection(shape.groups)
    ]


def speaks_for_members(group: Shape) -> bool:
    return group.decorative or is_telling(group.description)


def is_telling(description: str) -> bool:
    """Whether a description says something: a file name or a given name does not."""
    text = fold(description)
    return (
        sum(letter.isalpha() for letter in text) >= 3
        and not FILE_NAME.match(text)
        and not GIVEN_NAME.match(text)
    )
