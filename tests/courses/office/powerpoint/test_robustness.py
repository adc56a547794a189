"""Whatever a file lacks or repeats, a check ends with a verdict of its own."""

import json
import re
from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from courses.office.check import Tools, all_checks
from courses.office.package import Package
from courses.office.powerpoint.facts.deck import read_deck
from courses.office.refusal import Refused
from tests.courses.office.powerpoint.builders import (
    Deck,
    chart,
    effects,
    master_picture,
    package,
    picture,
    rewrite,
    strict,
    text_box,
    transition,
)

PARAMS = {
    "layout": {"slide": "all", "kind": "title"},
    "slide_order": {"titles": ["Bilan", "La suite"]},
    "slides": {"min": 1},
    "animation": {"min": 1},
    "theme": {"not_default": True},
    "min_font": {"size": 18},
    "reading_order": {"slide": 2, "texts": ["La suite"]},
    "property": {"name": "language", "present": True},
}


def rich() -> bytes:
    deck = Deck()
    first, second = deck.slide("Bilan", "Cent", layout="title"), deck.slide("La suite", "Deux")
    picture(first.shapes, "Une carte")
    group = second.shapes.add_group_shape()
    picture(group.shapes)
    text_box(second, "Zone libre", left=18)
    second.shapes.add_table(2, 2, 0, 0, 3_600_000, 720_000).table.cell(0, 0).text = "Ville"
    chart(second)
    transition(first)
    effects(second, ("entr", 2, ""))
    second.notes_slide.notes_text_frame.text = "À dire"
    master_picture(deck)
    return deck.data


RICH = rich()


def run_all(data: Package) -> dict[str, str]:
    """Verdicts of all checks, run without the net that catches their defects."""
    tools = Tools(data)
    return {
        name: check.run(
            check.params.fill(PARAMS.get(name.removeprefix("powerpoint."), {})), data, tools
        ).verdict
        for name, check in all_checks("powerpoint").items()
    }


def test_the_strict_variant_gets_the_same_verdicts():
    assert run_all(package(strict(RICH))) == run_all(package(RICH))


def test_the_facts_of_a_presentation_can_be_shown_as_json():
    facts = json.loads(json.dumps(asdict(read_deck(package(RICH)))))
    assert [slide["number"] for slide in facts["slides"]] == [1, 2]
    picture_facts = next(s for s in facts["slides"][0]["shapes"] if s["kind"] == "picture")
    assert picture_facts["description"] == "Une carte"
    assert picture_facts["box"]["left"] == pytest.approx(3)


def test_a_presentation_without_any_slide_gets_verdicts():
    assert set(run_all(package(Deck().data)).values()) <= {"pass", "fail"}


@pytest.mark.parametrize(
    "lost", ["slideLayouts/", "slideMasters/", "theme/", "media/", "charts/", "docProps/"]
)
def test_lost_parts_never_stop_a_check(lost):
    broken = rewrite(RICH, lambda name, content: None if lost in name else content)
    run_all(package(broken))


SPOILED = (
    "ppt/presentation.xml",
    "ppt/slides/slide1.xml",
    "ppt/slides/slide2.xml",
    "ppt/slideLayouts/slideLayout2.xml",
    "ppt/slideMasters/slideMaster1.xml",
    "ppt/theme/theme1.xml",
)
ATTRIBUTE = re.compile(rb' (\w+)="([^"]*)"')


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_attributes_with_any_value_never_stop_a_check(data):
    part = data.draw(st.sampled_from(SPOILED))
    seed = data.draw(st.randoms(use_true_random=False))
    values = [b"", b"-1", b"abc", b"99999999999", b"1.5", b"NaN"]

    def spoil(match: re.Match[bytes]) -> bytes:
        if match[1].startswith(b"xmlns") or seed.random() > 0.15:
            return match[0]
        return b' %s="%s"' % (match[1], seed.choice(values))

    def change(name: str, content: bytes) -> bytes:
        if name != part:
            return content
        start = content.index(b"?>")
        return content[:start] + ATTRIBUTE.sub(spoil, content[start:])

    try:
        run_all(package(rewrite(RICH, change)))
    except Refused:
        return
