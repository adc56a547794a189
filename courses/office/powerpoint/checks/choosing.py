"""Which slides a check speaks of, and how what was found on them is told."""

from collections.abc import Callable, Iterable
from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, failed, passed
from courses.office.package import Package
from courses.office.params import Param
from courses.office.powerpoint.facts.deck import Deck, read_deck
from courses.office.powerpoint.facts.losses import is_lost
from courses.office.powerpoint.facts.shapes import Shape
from courses.office.powerpoint.facts.slides import Slide
from courses.office.sentences import Place, Sentence
from courses.office.texts import contains, same, shorten

# A number from 1, "all", or words of the title: slides move, titles stay.
SLIDE_SCHEMA = {
    "anyOf": [{"type": "integer", "minimum": 1}, {"type": "string", "minLength": 1}],
}


def slide_param(default: str | None = "all", required: bool = False) -> Param:
    return Param(
        "slide",
        "ordinal",
        required=required,
        default=default,
        schema=SLIDE_SCHEMA,
        label="powerpoint.slide",
    )


def min_param(default: int | None = 1) -> Param:
    return Param("min", "integer", default=default, minimum=0)


def deck_of(package: Package, tools: Tools) -> Deck:
    return tools.facts(read_deck, package)


def slides_of(deck: Deck, wanted: int | str | None, among: tuple[Slide, ...]) -> tuple[Slide, ...]:
    """The slides meant: `among` for "all", the one of that number, or of that title."""
    if wanted in (None, "all"):
        return among
    if isinstance(wanted, int):
        return tuple(slide for slide in deck.slides if slide.number == wanted)
    exact = [slide for slide in deck.slides if same(slide.title, str(wanted))]
    near = [slide for slide in deck.slides if contains(slide.title, str(wanted))]
    return tuple((exact or near)[:1])


def no_slide(deck: Deck, wanted: int | str | None) -> Outcome:
    """The finding when no slide is the one meant."""
    if isinstance(wanted, int):
        return failed("powerpoint.slide_missing", n=len(deck.slides), wanted=wanted)
    if wanted in (None, "all"):
        return failed("powerpoint.no_slides")
    return failed("powerpoint.slide_not_found", title=str(wanted))


def slide_place(slide: Slide) -> Place:
    if slide.title:
        return Place("slide", {"n": slide.number, "title": shorten(slide.title, 50)})
    return Place("untitled_slide", {"n": slide.number})


def shape_place(slide: Slide, shape: Shape) -> Place:
    return Place("shape", {"n": slide.number, "name": shape_label(shape)})


def shape_label(shape: Shape) -> str:
    """What a shape is called when one speaks of it."""
    return shorten(shape.name or shape.text or shape.kind, 40)


def judge_slides(
    key: str, slides: Iterable[Slide], is_right: Callable[[Slide], bool], **values: Any
) -> Outcome:
    """Credit for each slide that is right. Sentences: `key`.right and `key`.wrong."""
    slides = tuple(slides)
    wrong = [slide for slide in slides if not is_right(slide)]
    total = len(slides)
    if not wrong:
        return passed(f"{key}.right", n=total, **values)
    return failed(
        f"{key}.wrong",
        map(slide_place, wrong),
        (total - len(wrong)) / total,
        n=len(wrong),
        total=total,
        **values,
    )


def enough(
    key: str, found: Iterable[Place], wanted: int, count: int | None = None, **values: Any
) -> Outcome:
    """At least `wanted` things. Sentences: `key`.enough, `key`.few and `key`.none."""
    places = tuple(found)
    count = len(places) if count is None else count
    if count >= wanted:
        return passed(f"{key}.enough", places, n=count, **values)
    if count == 0:
        return failed(f"{key}.none", n=wanted, wanted=wanted, **values)
    return failed(f"{key}.few", places, count / wanted, n=count, wanted=wanted, **values)


def unless_lost(outcome: Outcome, what: str, deck: Deck) -> Outcome:
    """The same finding, but a failure cannot be held when the program that saved loses `what`."""
    if outcome.verdict == "fail" and is_lost(what, deck.producer_family):
        return cannot_verify("powerpoint.lost", what=Sentence(f"powerpoint.lost.{what}"))
    return outcome
