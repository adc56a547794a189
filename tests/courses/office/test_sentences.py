"""Sentences exist in both languages, with the same values, in good French typography."""

import re
from string import Formatter

import pytest

from courses.office.check import all_checks
from courses.office.how import VERSIONS, how_to
from courses.office.labels import check_label, param_label
from courses.office.sentences import Place, Sentence, quoted, registered_sentences, say

CHECKS = list(all_checks().values())


def variants(template) -> tuple[str, ...]:
    return template if isinstance(template, tuple) else (template,)


def placeholders(template) -> set[str]:
    return {name for t in variants(template) for _, name, _, _ in Formatter().parse(t) if name}


@pytest.mark.parametrize("key", sorted(registered_sentences()))
def test_each_sentence_is_there_in_both_languages_with_the_same_values(key):
    languages = registered_sentences()[key]
    assert set(languages) == {"fr", "en"}
    assert placeholders(languages["fr"]) == placeholders(languages["en"])
    assert all(text.strip() for template in languages.values() for text in variants(template))
    for text in variants(languages["fr"]):
        assert not re.search(r"« | »| [;!?]|'| :(\s|$)", text), text
        assert "Oups" not in text
        assert "soumett" not in text.lower()


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_each_check_has_labels_and_explanations(check):
    for language in ("fr", "en"):
        assert check_label(check).name(language)
        for param in check.params:
            assert param_label(check, param).name(language)
        for field in ("why", "hint", *VERSIONS):
            assert how_to(check.id).text(field, language)


def test_plural_follows_the_language():
    assert say(Sentence("word.caption.found", {"n": 0}), "fr").startswith("Une")
    assert say(Sentence("word.caption.found", {"n": 0}), "en").startswith("0 ")
    assert say(Sentence("word.caption.found", {"n": 2}), "fr").startswith("2 ")


def test_numbers_lists_and_inner_sentences_are_said_in_the_language():
    values = {"n": 2, "texts": [quoted("a"), quoted("b"), quoted("c")]}
    assert "«\u00a0a\u00a0», «\u00a0b\u00a0» et «\u00a0c\u00a0»" in say(
        Sentence("word.text.left", values)
    )
    assert "“a”, “b” and “c”" in say(Sentence("word.text.left", values), "en")
    size = Sentence("word.format.size", {"found": 10.5, "wanted": 12})
    assert "10,5" in say(size)
    assert "10.5" in say(size, "en-GB")


def test_braces_in_a_learners_text_are_harmless():
    assert "{n}" in say(Place("paragraph", {"n": 1, "text": "{n} {0.__class__}"}))


def test_another_language_is_answered_in_french():
    assert say(Place("section", {"n": 1}), "de") == "section 1"
