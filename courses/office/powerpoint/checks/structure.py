"""The order and the number of slides, sections and custom shows."""

from itertools import pairwise
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    enough,
    min_param,
    slide_place,
    unless_lost,
)
from courses.office.powerpoint.facts.slides import Slide
from courses.office.sentences import Place
from courses.office.texts import contains, same


@check("powerpoint.slide_order", Params(Param("titles", "texts", required=True)))
def slide_order(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Other slides may stand between; words of the title are enough."""
    deck = deck_of(package, tools)
    titles = spec["titles"]
    if follow_each_other(deck.slides, titles):
        return passed("powerpoint.slide_order.right", n=len(titles))
    found = [(title, find_slide(deck.slides, title)) for title in titles]
    missing = [title for title, slide in found if slide is None]
    if missing:
        return failed("powerpoint.slide_order.missing", titles=missing, n=len(missing))
    present = [(title, slide) for title, slide in found if slide is not None]
    (before, first), (after, second) = next(
        pair for pair in pairwise(present) if pair[0][1].number >= pair[1][1].number
    )
    places = [slide_place(first), slide_place(second)]
    return failed("powerpoint.slide_order.wrong", places, before=before, after=after)


def follow_each_other(slides: tuple[Slide, ...], titles: list[str]) -> bool:
    """Whether each title is found after the one before it."""
    rest = iter(slides)
    return all(any(contains(slide.heading, title) for slide in rest) for title in titles)


def find_slide(slides: tuple[Slide, ...], title: str) -> Slide | None:
    """The slide with that title, or else with those words in its title."""
    exact = (slide for slide in slides if same(slide.heading, title))
    near = (slide for slide in slides if contains(slide.heading, title))
    return next(exact, None) or next(near, None)


@check(
    "powerpoint.slides",
    Params(min_param(None), Param("max", "integer", minimum=0), one_of=("min", "max")),
)
def slides(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    count = len(deck_of(package, tools).slides)
    if spec["min"] is not None and count < spec["min"]:
        return failed("powerpoint.slides.few", n=count, min=spec["min"])
    if spec["max"] is not None and count > spec["max"]:
        return failed("powerpoint.slides.many", n=count, max=spec["max"])
    return passed("powerpoint.slides.right", n=count)


@check("powerpoint.sections", Params(min_param()))
def sections(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """An empty section structures nothing."""
    deck = deck_of(package, tools)
    filled = [section for section in deck.sections if section.slides]
    places = [Place("named_section", {"name": s.name, "n": s.slides[0]}) for s in filled]
    return unless_lost(enough("powerpoint.sections", places, spec["min"]), "sections", deck)


@check("powerpoint.custom_show", Params(min_param()))
def custom_show(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    deck = deck_of(package, tools)
    filled = [show for show in deck.custom_shows if show.slides]
    places = [Place("custom_show", {"name": s.name, "n": len(s.slides)}) for s in filled]
    return unless_lost(enough("powerpoint.custom_show", places, spec["min"]), "custom_shows", deck)
