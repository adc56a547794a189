"""Why a check matters and how to do it, by version of the office suite.

Each format registers its texts from `how.py`: one HowTo per check.
Paths through the ribbon are written « Références › Table des matières ».
"""

from collections.abc import Mapping
from dataclasses import dataclass

from courses.office.check import load
from courses.office.sentences import french_typography

Bilingual = Mapping[str, str]  # {"fr": …, "en": …}

# The tab to open first for each family of producers.
VERSION_OF_FAMILY = {
    "microsoft365": "microsoft365",
    "mac": "microsoft365",
    "microsoft2016": "microsoft2016",
    "microsoft2010": "microsoft2016",
    "libreoffice": "libreoffice",
    "google": "microsoft365",
    "unknown": "microsoft365",
}
VERSIONS = ("microsoft365", "microsoft2016", "libreoffice")


@dataclass(frozen=True, slots=True)
class HowTo:
    """`why`: one or two sentences. `microsoft2016` covers 2016 to 2019. `hint`: no solution."""

    why: Bilingual
    microsoft365: Bilingual
    microsoft2016: Bilingual
    libreoffice: Bilingual
    hint: Bilingual

    def text(self, field: str, language: str) -> str:
        """One field ("why", "hint" or a version) in the language."""
        texts: Bilingual = getattr(self, field)
        return texts["en"] if language.startswith("en") else french_typography(texts["fr"])


_how: dict[str, HowTo] = {}


def register_how(texts: Mapping[str, HowTo]) -> None:
    """Add `{check id: HowTo}`."""
    _how.update(texts)


def how_to(check_id: str) -> HowTo:
    """KeyError when the check has none, which the tests exclude."""
    load(check_id.partition(".")[0])
    return _how[check_id]
