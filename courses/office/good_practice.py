"""The general list for a document of one's own: what is good for nearly every document."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from courses.office.check import load
from courses.office.sentences import french_typography


@dataclass(frozen=True, slots=True)
class Advice:
    """A check to run on any document, and its gentle title ("Vos images sont décrites")."""

    spec: Mapping[str, Any]
    fr: str
    en: str

    def title(self, language: str) -> str:
        return self.en if language.startswith("en") else french_typography(self.fr)


_advice: dict[str, tuple[Advice, ...]] = {}


def register_good_practice(kind: str, advice: Iterable[Advice]) -> None:
    """The list of a format; each spec has its own `id`."""
    _advice[kind] = tuple(advice)


def good_practice(kind: str) -> tuple[Advice, ...]:
    load(kind)
    return _advice[kind]
