"""A logo put once in the master, rather than on every slide."""

from collections import Counter
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import deck_of, no_slide, slide_place
from courses.office.powerpoint.facts.deck import Deck
from courses.office.powerpoint.facts.slides import Slide


@check("powerpoint.master_picture", Params(Param("only_in_master", "boolean", default=True)))
def master_picture(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """The picture shows through on most slides, from the master or from their layouts."""
    deck = deck_of(package, tools)
    if not deck.slides:
        return no_slide(deck, None)
    bare = [slide for slide in deck.slides if not inherited_images(slide)]
    if len(bare) * 2 >= len(deck.slides):
        return failed("powerpoint.master_picture.missing", map(slide_place, bare))
    if spec["only_in_master"]:
        pasted = with_pasted_logo(deck)
        if pasted:
            places = map(slide_place, pasted)
            return failed("powerpoint.master_picture.pasted", places, 0.5, n=len(pasted))
    return passed("powerpoint.master_picture.right")


def inherited_images(slide: Slide) -> set[str]:
    return {image for shape in slide.inherited for image in shape.images}


def own_images(slide: Slide) -> set[str]:
    return {image for shape in slide.shapes if not shape.hidden for image in shape.images}


def with_pasted_logo(deck: Deck) -> list[Slide]:
    """Slides that show the master's picture again, or one pasted on most slides."""
    everywhere = Counter(image for slide in deck.slides for image in own_images(slide))
    logos = {image for image, count in everywhere.items() if count * 2 > len(deck.slides)}
    logos |= {image for slide in deck.slides for image in inherited_images(slide)}
    return [slide for slide in deck.slides if own_images(slide) & logos]
