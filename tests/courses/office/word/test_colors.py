"""Colours are called by the names that people give them."""

import pytest

from courses.office.word.facts.colors import color_names, is_color


@pytest.mark.parametrize(
    ("rgb", "name"),
    [
        ("000000", "black"),
        ("FFFFFF", "white"),
        ("7F7F7F", "gray"),
        ("FF0000", "red"),
        ("C00000", "red"),
        ("ED7D31", "orange"),
        ("FFFF00", "yellow"),
        ("70AD47", "green"),
        ("00B050", "green"),
        ("0070C0", "blue"),
        ("4472C4", "blue"),
        ("7030A0", "purple"),
        ("FF66CC", "pink"),
        ("FFC0C0", "pink"),
        ("7B3F00", "brown"),
    ],
)
def test_the_colours_of_the_palette_have_their_name(rgb, name):
    assert name in color_names(rgb)


@pytest.mark.parametrize(
    ("rgb", "name"), [("ED7D31", "brown"), ("FF0000", "pink"), ("0070C0", "red")]
)
def test_a_name_is_not_given_to_another_colour(rgb, name):
    assert name not in color_names(rgb)


def test_a_code_asks_for_exactly_this_colour():
    assert is_color("#c00000", "C00000")
    assert not is_color("C00000", "FF0000")
    assert is_color("Rouge", "FF0000")


def test_what_is_no_colour_has_no_name():
    assert color_names("zzz") == set()
    assert color_names("") == set()
