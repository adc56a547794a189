"""The theme that gives a presentation its colours and its fonts."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import deck_of, no_slide, slide_place, unless_lost
from courses.office.powerpoint.facts.slides import Slide
from courses.office.texts import contains, same


@check(
    "powerpoint.theme",
    Params(
        Param("name"),
        Param("not_default", "boolean", default=False),
        one_of=("name", "not_default"),
    ),
)
def theme(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    deck = deck_of(package, tools)
    if not deck.slides:
        return no_slide(deck, None)
    wrong = [slide for slide in deck.slides if not is_right(slide, spec)]
    found = theme_name((wrong or deck.slides)[0])
    if not wrong:
        return passed("powerpoint.theme.right", found=found)
    key = "powerpoint.theme.other" if spec["name"] else "powerpoint.theme.default"
    outcome = failed(key, map(slide_place, wrong), found=found, wanted=spec["name"] or "")
    return unless_lost(outcome, "theme", deck)


def is_right(slide: Slide, spec: dict[str, Any]) -> bool:
    if slide.theme is None:
        return False
    wanted = spec["name"]
    if wanted and not (same(slide.theme.name, wanted) or contains(slide.theme.name, wanted)):
        return False
    return not (spec["not_default"] and slide.theme.is_default)


def theme_name(slide: Slide) -> str:
    return slide.theme.name if slide.theme else ""
