"""What the tokens promise: legible in the light and in the dark."""

import re
from pathlib import Path

import pytest

TOKENS = Path(__file__).parents[3] / "lms" / "static" / "css" / "tokens.css"
GROUNDS = ("paper", "card", "well")
WORDS = ("ink", "ink-soft", "mentor", "mentee", "action", "done", "watch", "error")
TINTED = ("mentor", "mentee", "done", "watch", "error")


def blocks() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    """The colours of the light theme, of the system's dark one and of the chosen dark one."""
    light, system, chosen = (
        dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", block))
        for block in re.findall(r":root[^{]*\{([^}]*)\}", TOKENS.read_text())
    )
    return light, system, chosen


def luminance(colour: str) -> float:
    channels = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_the_guidelines_say():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


def test_both_ways_into_the_dark_lead_to_the_same_colours():
    light, system, chosen = blocks()

    assert system == chosen
    assert system.keys() == light.keys()


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("word", WORDS)
def test_words_are_legible_on_every_ground(theme, ground, word):
    tokens = blocks()[theme]

    assert contrast(tokens[word], tokens[ground]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("tone", TINTED)
def test_words_are_legible_on_their_own_tint(theme, tone):
    tokens = blocks()[theme]
    tint = tokens[f"{tone}-tint"]

    assert contrast(tokens[tone], tint) >= 4.5
    assert contrast(tokens["ink"], tint) >= 7


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
def test_what_is_filled_carries_legible_words(theme):
    tokens = blocks()[theme]

    assert contrast(tokens["on-action"], tokens["action"]) >= 4.5
    assert contrast(tokens["on-action"], tokens["action-strong"]) >= 4.5
    assert contrast(tokens["on-strand"], tokens["mentor"]) >= 4.5
    assert contrast(tokens["on-strand"], tokens["mentee"]) >= 4.5
    assert contrast("#ffffff", tokens["overlap"]) >= 4.5


@pytest.mark.parametrize("theme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_border_of_a_control_can_be_seen(theme, ground):
    tokens = blocks()[theme]

    assert contrast(tokens["line"], tokens[ground]) >= 3
