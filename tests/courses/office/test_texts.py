"""Texts are compared as a reader would."""

import pytest

from courses.office.texts import contains, fold, same, shorten, tidy


@pytest.mark.parametrize(
    "other",
    [
        "l'été : 5 %",
        "L’été : 5 %",
        "l'été\u00a0: 5\u202f%",
        "  l'été\t:\n5  % ",
        "l'e\u0301te\u0301 : 5 %",
        "l'é\u00adté\u200b : 5 %",
    ],
)
def test_spacing_apostrophes_hyphens_and_case_do_not_matter(other):
    assert same("L'été : 5 %", other)


def test_accents_and_words_do_matter():
    assert not same("congés", "conges")
    assert not same("un deux", "undeux")


def test_case_is_kept_when_tidied():
    assert tidy(" L’Été ") == "L'Été"
    assert tidy("E\u0301te\u0301") == "Été"


def test_a_part_is_found():
    assert contains("Le Budget 2026", "budget")
    assert not contains("Le budget", "budgets")


def test_a_long_text_is_cut_at_a_word():
    assert shorten("un deux trois", 9) == "un deux…"
    assert shorten("x" * 20, 10) == "x" * 9 + "…"
    assert shorten("court", 10) == "court"


def test_folding_twice_changes_nothing():
    for text in ("İstanbul", "Straße", "ﬁn"):
        assert fold(fold(text)) == fold(text)
