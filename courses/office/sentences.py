"""Sentences that a learner reads, kept as key and values until the language is known.

Each format registers its own catalogue (`word/sentences.py` …). A template is a
`str.format` text, or a pair (singular, plural) chosen by the value named `n`.
French templates may be typed with plain spaces: the typography is put right here.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

LANGUAGES = ("fr", "en")
Template = str | tuple[str, str]
Catalogue = Mapping[str, Mapping[str, Template]]

_templates: dict[str, dict[str, Template]] = {}


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of the catalogue. `values` are str, int, float, lists of them, or sentences."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was found: `kind` is a key of the catalogue without its "place." prefix."""

    kind: str
    values: Mapping[str, Any] = field(default_factory=dict)


def register_sentences(catalogue: Catalogue) -> None:
    """Add `{key: {"fr": template, "en": template}}`; a key belongs to one catalogue only."""
    for key, languages in catalogue.items():
        if key in _templates and _templates[key] != _with_typography(languages):
            raise ValueError(f"sentence registered twice: {key}")
        _templates[key] = _with_typography(languages)


def registered_sentences() -> dict[str, dict[str, Template]]:
    return dict(_templates)


def say(sentence: Sentence | Place, language: str = "fr") -> str:
    """The sentence or place in `language` ("fr" or "en", French for anything else)."""
    language = language[:2] if language[:2] in LANGUAGES else "fr"
    key = sentence.key if isinstance(sentence, Sentence) else f"place.{sentence.kind}"
    template = _templates[key][language]
    values = {name: _value(value, language) for name, value in sentence.values.items()}
    if isinstance(template, tuple):
        template = template[_is_plural(sentence.values.get("n", 1), language)]
    return template.format_map(values)


def quoted(text: str) -> Sentence:
    """A text between the quotation marks of the language."""
    return Sentence("quoted", {"text": text})


def _is_plural(number: float, language: str) -> bool:
    return abs(number) >= 2 if language == "fr" else number != 1


def _value(value: Any, language: str) -> str:
    if isinstance(value, Sentence | Place):
        return say(value, language)
    if isinstance(value, bool):
        return {"fr": ("non", "oui"), "en": ("no", "yes")}[language][value]
    if isinstance(value, float):
        text = f"{value:.2f}".rstrip("0").rstrip(".")
        return text.replace(".", ",") if language == "fr" else text
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _enumeration([_value(item, language) for item in value], language)
    return str(value)


def _enumeration(items: list[str], language: str) -> str:
    if len(items) < 2:
        return "".join(items)
    word = " et " if language == "fr" else " and "
    return ", ".join(items[:-1]) + word + items[-1]


def french_typography(text: str) -> str:
    """Non-breaking spaces where French wants them: « x », before : and before ; ! ?"""
    text = text.replace("« ", "«\u00a0").replace(" »", "\u00a0»").replace("'", "’")
    text = re.sub(r" ([;!?])", "\u202f\\1", text)
    return re.sub(r" :(?=\s|$)", "\u00a0:", text)


def _with_typography(languages: Mapping[str, Template]) -> dict[str, Template]:
    french = languages["fr"]
    if isinstance(french, tuple):
        french = (french_typography(french[0]), french_typography(french[1]))
    else:
        french = french_typography(french)
    return {**languages, "fr": french}


register_sentences({"quoted": {"fr": "« {text} »", "en": "“{text}”"}})
