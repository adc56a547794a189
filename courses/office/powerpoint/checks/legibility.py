"""Can it be read from the back of the room: sizes, amount of text, contrast, place."""

from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    no_slide,
    shape_place,
    slide_place,
)
from courses.office.powerpoint.facts.deck import Deck
from courses.office.powerpoint.facts.legibility import TextContrast, read_contrasts
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.powerpoint.facts.text import word_count
from courses.office.texts import shorten

# A picture laid to the edge by hand often goes past it by less than this (cm).
SLACK = 0.15


@check("powerpoint.min_font", Params(Param("size", "number", required=True, minimum=1)))
def min_font(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Every visible text but date, footer and number, as shrunk to fit its frame."""
    deck = deck_of(package, tools)
    small = [
        (run.size, run.text, slide)
        for slide in deck.slides
        for shape in slide.content
        for paragraph in shape.paragraphs
        for run in paragraph.runs
        if run.text.strip() and run.size < spec["size"]
    ]
    if not small:
        return passed("powerpoint.min_font.right", size=float(spec["size"]))
    size, text, _ = min(small, key=lambda found: found[0])
    slides = sorted({slide.number: slide for *_, slide in small}.items())
    return failed(
        "powerpoint.min_font.wrong",
        [slide_place(slide) for _, slide in slides],
        text=shorten(text),
        found=float(size),
        size=float(spec["size"]),
    )


@check("powerpoint.max_words", Params(Param("words", "integer", default=40, minimum=1)))
def max_words(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Words projected on a slide: title, texts, tables, SmartArt."""
    deck = deck_of(package, tools)
    if not deck.slides:
        return no_slide(deck, None)
    counts = [(words_on(slide), slide) for slide in deck.slides]
    most, longest = max(counts, key=lambda count: count[0])
    wordy = [slide for count, slide in counts if count > spec["words"]]
    if not wordy:
        return passed("powerpoint.max_words.right", n=most, words=spec["words"])
    return failed(
        "powerpoint.max_words.wrong",
        map(slide_place, wordy),
        n=len(wordy),
        number=longest.number,
        found=most,
        words=spec["words"],
    )


def words_on(slide: Slide) -> int:
    return sum(word_count(shape.text) for shape in slide.content)


@check("powerpoint.inside_slide")
def inside_slide(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """No visible shape crosses the edge of the slide."""
    deck = deck_of(package, tools)
    outside = [
        (slide, shape)
        for slide in deck.slides
        for shape in slide.shapes
        if is_shown(shape) and is_outside(shape, deck)
    ]
    if not outside:
        return passed("powerpoint.inside_slide.right")
    places = [shape_place(slide, shape) for slide, shape in outside]
    return failed("powerpoint.inside_slide.wrong", places, n=len(outside))


def is_shown(shape: Shape) -> bool:
    """An empty placeholder does not appear in the show; a group is seen through its members."""
    empty = shape.placeholder is not None and shape.kind == "text" and not shape.text
    return not shape.hidden and not empty and shape.kind != "group"


def is_outside(shape: Shape, deck: Deck) -> bool:
    box = shape.box
    return box is not None and (
        box.left < -SLACK
        or box.top < -SLACK
        or box.right > deck.width + SLACK
        or box.bottom > deck.height + SLACK
    )


@check(
    "powerpoint.contrast",
    Params(
        Param("min", "number", default=4.5, minimum=1),
        Param("large_min", "number", minimum=1),
    ),
)
def contrast(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """WCAG contrast of texts; `large_min` holds for texts from 18 points (14 in bold)."""
    deck = deck_of(package, tools)
    slides = {slide.number: slide for slide in deck.slides}
    found = tools.facts(read_contrasts, package)

    def wanted(one: TextContrast) -> float:
        return float(spec["large_min"] if one.is_large and spec["large_min"] else spec["min"])

    weak = [one for one in found if one.highest < wanted(one)]
    if weak:
        worst = min(weak, key=lambda one: one.highest)
        return failed(
            "powerpoint.contrast.weak",
            [slide_place(slides[n]) for n in sorted({one.slide for one in weak})],
            text=shorten(worst.text),
            found=worst.highest,
            colour=worst.colour,
            backdrop=worst.backdrop,
            min=wanted(worst),
        )
    doubtful = [one for one in found if one.lowest < wanted(one)]
    if doubtful:
        places = [slide_place(slides[n]) for n in sorted({one.slide for one in doubtful})]
        return cannot_verify("powerpoint.contrast.doubtful", places, text=shorten(doubtful[0].text))
    return passed("powerpoint.contrast.right", min=float(spec["min"]))
