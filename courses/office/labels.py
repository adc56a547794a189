"""Plain-language names of the checks and their parameters, for authors (the CMS form, the docs)."""

from collections.abc import Mapping
from dataclasses import dataclass

from courses.office.check import Check, load
from courses.office.params import Param
from courses.office.sentences import french_typography


@dataclass(frozen=True, slots=True)
class Label:
    """A short name and an optional line of help, in French and in English."""

    fr: str
    en: str
    help_fr: str = ""
    help_en: str = ""

    def name(self, language: str) -> str:
        return self.en if language.startswith("en") else french_typography(self.fr)

    def help(self, language: str) -> str:
        return self.help_en if language.startswith("en") else french_typography(self.help_fr)


_labels: dict[str, Label] = {}


def register_labels(labels: Mapping[str, Label]) -> None:
    """Add labels. Keys, the most precise first:

    "word.caption" for a check; "word.caption.min" for its parameter, "word.*.text" for a
    parameter of many checks of a format, "min" for all formats; "word.list.kind.bullet" or
    "kind.bullet" for a choice.
    """
    _labels.update(labels)


def check_label(check: Check) -> Label:
    load(check.kind)
    return _labels[check.id]


def param_label(check: Check, param: Param) -> Label:
    """Its own label, or the one that the parameter names, or the shared one."""
    load(check.kind)
    for key in (
        param.label,
        f"{check.id}.{param.name}",
        f"{check.kind}.*.{param.name}",
        param.name,
    ):
        if key in _labels:
            return _labels[key]
    raise KeyError(f"{check.id}.{param.name} has no label")


def choice_label(check: Check, param: Param, choice: str) -> Label:
    """The label of one of a parameter's choices; the choice itself when none is registered."""
    load(check.kind)
    for key in (f"{check.id}.{param.name}.{choice}", f"{param.name}.{choice}"):
        if key in _labels:
            return _labels[key]
    return Label(choice, choice)


register_labels(
    {
        "min": Label("Nombre minimal", "Minimum number"),
        "max": Label("Nombre maximal", "Maximum number"),
        "id": Label(
            "Nom court",
            "Short name",
            "Sans espace ; il relie les essais successifs d'une même vérification.",
            "No spaces; it links successive attempts at the same check.",
        ),
        "points": Label("Points", "Points"),
        "hint": Label(
            "Indice",
            "Hint",
            "Une phrase qui met sur la voie sans donner la solution.",
            "A sentence that helps without giving the solution.",
        ),
        "why": Label(
            "Pourquoi c'est utile",
            "Why it is useful",
            "Remplace l'explication générale de cette vérification.",
            "Replaces the general explanation of this check.",
        ),
    }
)
