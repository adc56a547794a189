"""A fault that comes back often is marked wherever the picture shows it."""

from tests.courses.office.picture.drawn import drawn
from tests.courses.office.word.builders import p, word

NO_EMPTY = {"id": "lignes", "check": "word.no_empty_paragraphs"}


def test_no_empty_paragraph_that_is_shown_is_left_without_its_number():
    svg = drawn(
        word(*(one for n in range(18) for one in (p(f"Texte {n}"), p())), p("Fin")), NO_EMPTY
    )
    assert svg.count("¶ paragraphe vide") == svg.count('data-finding="1"') > 12


def test_a_text_that_is_cut_says_so():
    svg = drawn(word(p("Une phrase longue " * 10), p(), p("Fin")), NO_EMPTY)
    assert "…" in svg
    assert "Fin…" not in svg
