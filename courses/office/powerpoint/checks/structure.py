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
    found = [find_slide(deck.slides, title) for title in titles]
    missing = [title for title, slide in zip(titles, found, strict=True) if slide is None]
    present = [slide for slide in found if slide is not None]
    if missing:
        return failed("powerpoint.slide_order.missing", titles=missing, n=len(missing))
    pairs = pairwise(present)
    wrong = [pair for pair in pairs if pair[0].number >= pair[1].number]
    if not wrong:
        return passed("powerpoint.slide_order.right", n=len(titles))
    before, after = wrong[0]
    return failed(
        "powerpoint.slide_order.wrong",
        [slide_place(before), slide_place(after)],
        before=titles[found.index(before)],
        after=titles[found.index(after)],
    )


def find_slide(slides: tuple[Slide, ...], title: str) -> Slide | None:
    """By its title; for want of that, by a paragraph that says the same and nothing else."""
    tests = (
        lambda slide: same(slide.title, title),
        lambda slide: contains(slide.title, title),
        lambda slide: any(same(p.text, title) for s in slide.content for p in s.paragraphs),
    )
    for test in tests:
        found = next((slide for slide in slides if test(slide)), None)
        if found is not None:
            return found
    return None


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
