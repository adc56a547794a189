from pptx.util import Cm

from tests.courses.office.picture.drawn import drawn, frames, numbers, words
from tests.courses.office.powerpoint.builders import Deck, picture, text_box

TITLES = {"id": "titres", "check": "powerpoint.title"}
ALT = {"id": "alt", "check": "powerpoint.alt_text"}
INSIDE = {"id": "bord", "check": "powerpoint.inside_slide"}


def test_a_slide_without_title_is_drawn_with_its_texts():
    deck = Deck()
    deck.slide("Équipe", "Rôles")
    deck.slide("", "Dates et lieux")
    svg = drawn(deck.data, TITLES)
    assert "Diapositive 2" in words(svg)
    assert "Dates et lieux" in words(svg)
    assert "Rôles" not in words(svg)  # nothing was found on that slide
    assert numbers(svg, "redo") == [1]
    assert frames(svg) == ["redo"]


def test_a_shape_is_marked_where_it_lies():
    deck = Deck()
    slide = deck.slide("Équipe")
    picture(slide.shapes).name = "Photo"
    svg = drawn(deck.data, ALT)
    assert numbers(svg) == [1]
    scale = 520 / 25.4
    assert f'x="{3 * scale:.1f}" y="{10 * scale:.1f}"' in svg


def test_a_shape_off_the_slide_is_still_marked_on_it():
    deck = Deck()
    box = text_box(deck.slide("Équipe"), "Dehors")
    box.left = Cm(40)
    svg = drawn(deck.data, INSIDE)
    assert frames(svg) == ["redo"]
    assert numbers(svg) == [1]


def test_two_findings_on_one_slide_keep_their_numbers():
    deck = Deck()
    slide = deck.slide("", layout="blank")
    picture(slide.shapes)
    svg = drawn(deck.data, TITLES, ALT)
    assert numbers(svg) == [1, 2]
    assert "Slide 1" in words(drawn(deck.data, TITLES, language="en"))
