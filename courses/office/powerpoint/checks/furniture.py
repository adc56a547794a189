"""What stands at the foot of every slide: number and footer."""

from collections.abc import Callable
from typing import Any

from courses.office.check import Outcome, Tools, check
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    judge_slides,
    no_slide,
    slide_param,
    slides_of,
)
from courses.office.powerpoint.facts.deck import Deck
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.texts import contains


@check("powerpoint.slide_number", Params(slide_param()))
def slide_number(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """A number typed by hand does not follow the slide: only the field counts."""
    return judge(spec, deck_of(package, tools), "powerpoint.slide_number", is_numbered)


def is_numbered(slide: Slide) -> bool:
    return any(
        run.field == "slidenum"
        for shape in (*slide.shapes, *slide.inherited)
        if not shape.hidden
        for paragraph in shape.paragraphs
        for run in paragraph.runs
    )


@check("powerpoint.footer", Params(slide_param(), Param("text")))
def footer(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """The footer's placeholder, or a text that the master or the layout puts on the slide."""
    wanted = spec["text"]

    def has_footer(slide: Slide) -> bool:
        written = [shape.text for shape in footers(slide) if shape.text]
        return any(not wanted or contains(text, wanted) for text in written)

    key = "powerpoint.footer.with_text" if wanted else "powerpoint.footer"
    return judge(spec, deck_of(package, tools), key, has_footer, text=wanted or "")


def footers(slide: Slide) -> list[Shape]:
    own = [s for s in slide.shapes if s.placeholder is not None and s.placeholder.type == "ftr"]
    return [shape for shape in (*own, *slide.inherited) if not shape.hidden]


def judge(
    spec: dict[str, Any], deck: Deck, key: str, is_right: Callable[[Slide], bool], **values: Any
) -> Outcome:
    """Every slide but title slides, unless the spec names one."""
    slides = slides_of(deck, spec["slide"], deck.slides_after_title or deck.slides)
    if not slides:
        return no_slide(deck, spec["slide"])
    return judge_slides(key, slides, is_right, **values)
