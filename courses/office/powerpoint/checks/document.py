"""The file itself: its properties and its kind."""

from collections import Counter
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.powerpoint.checks.choosing import deck_of
from courses.office.powerpoint.facts.deck import Deck
from courses.office.sentences import Sentence
from courses.office.texts import fold, same

PROPERTIES = {"title": "title", "author": "creator", "language": "language", "subject": "subject"}


@check(
    "powerpoint.property",
    Params(
        Param("name", "choice", required=True, choices=tuple(PROPERTIES)),
        Param("equals"),
        Param("present", "boolean"),
        Param("absent", "boolean"),
        one_of=("equals", "present", "absent"),
    ),
)
def document_property(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    name = spec["name"]
    found = package.core.get(PROPERTIES[name], "")
    if name == "language":
        found = main_language(deck_of(package, tools)) or found
    named = Sentence(f"powerpoint.property_name.{name}")
    if spec["absent"]:
        key = "powerpoint.property.left" if found else "powerpoint.property.gone"
        return (failed if found else passed)(key, name=named, found=found)
    if not found:
        return failed("powerpoint.property.missing", name=named)
    if spec["equals"] and not matches(name, found, spec["equals"]):
        return failed("powerpoint.property.other", name=named, found=found, wanted=spec["equals"])
    return passed("powerpoint.property.right", name=named, found=found)


def matches(name: str, found: str, wanted: str) -> bool:
    """ "fr" also means "fr-FR", "fr-CA" …"""
    if name == "language" and "-" not in wanted:
        return fold(found).partition("-")[0] == fold(wanted)
    return same(found, wanted)


def main_language(deck: Deck) -> str:
    """The language in which most letters of the slides are proofed."""
    letters: Counter[str] = Counter()
    for slide in deck.slides:
        for shape in slide.content:
            for paragraph in shape.paragraphs:
                for run in paragraph.runs:
                    letters[run.language] += len(run.text.strip())
    del letters[""]
    return letters.most_common(1)[0][0] if letters.total() else ""


@check(
    "powerpoint.template",
    Params(Param("kind", "choice", default="template", choices=("template", "show"))),
)
def template(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    kind = deck_of(package, tools).file_kind
    if kind == spec["kind"]:
        return passed(f"powerpoint.template.right.{kind}")
    return failed(f"powerpoint.template.wrong.{spec['kind']}")
