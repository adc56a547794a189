"""word.page_setup: margins, orientation, columns and size of the pages."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Place, Sentence
from courses.office.word.facts.document import Document
from courses.office.word.facts.sections import SIDES, Section

_LENGTH_TOLERANCE = 0.1  # cm: Word rounds what people type
_SIZES = {  # width and height in cm, upright
    "a3": (29.7, 42.0),
    "a4": (21.0, 29.7),
    "a5": (14.8, 21.0),
    "letter": (21.59, 27.94),
    "legal": (21.59, 35.56),
}
_LENGTH = {"type": "number", "minimum": 0}
_SECTION = {"anyOf": [{"type": "integer", "minimum": 1}, {"enum": ["all", "any"]}]}


@check(
    "word.page_setup",
    Params(
        Param("section", schema=_SECTION, default="all"),
        Param("margin", "number", minimum=0),
        Param(
            "margins",
            schema={
                "type": "object",
                "properties": dict.fromkeys(SIDES, _LENGTH),
                "additionalProperties": False,
                "minProperties": 1,
            },
        ),
        Param("orientation", "choice", choices=("portrait", "landscape")),
        Param("columns", "integer", minimum=1),
        Param("size", "choice", choices=("A3", "A4", "A5", "Letter", "Legal")),
        one_of=("margin", "margins", "orientation", "columns", "size"),
    ),
)
def page_setup(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`section`: a number, "all", or "any" when it is enough that one section is so."""
    sections = tools.facts(Document, package).sections
    if isinstance(spec["section"], int):
        if spec["section"] > len(sections):
            return failed("word.page_setup.no_section", n=len(sections), section=spec["section"])
        sections = sections[spec["section"] - 1 : spec["section"]]
    found = [(section, list(_setup_faults(spec, section))) for section in sections]
    wrong = [(section, faults) for section, faults in found if faults]
    if not wrong or (spec["section"] == "any" and len(wrong) < len(found)):
        return passed("word.page_setup.right")
    faults = min((faults for _, faults in wrong), key=len)
    where = [Place("section", {"n": each.n}) for each, _ in wrong]
    share = 1 - len(wrong) / len(found) if spec["section"] == "all" else 0.0
    return failed("word.page_setup.other", where, share, faults=faults)


def _setup_faults(spec: dict[str, Any], section: Section) -> Iterator[Sentence]:
    wanted = dict.fromkeys(SIDES, spec["margin"]) if spec["margin"] is not None else {}
    wanted |= spec["margins"] or {}
    for side, length in wanted.items():
        found = section.margins[side]
        if abs(found - length) > _LENGTH_TOLERANCE:
            values = {"side": Sentence(f"word.side.{side}"), "found": round(found, 2)}
            yield Sentence("word.page_setup.margin", {**values, "wanted": length})
    if spec["orientation"] not in (None, section.orientation):
        yield Sentence(f"word.page_setup.is_{section.orientation}")
    if spec["columns"] not in (None, section.columns):
        values = {"n": section.columns, "wanted": spec["columns"]}
        yield Sentence("word.page_setup.columns", values)
    if spec["size"]:
        sides = sorted((section.width, section.height))
        pairs = zip(sides, _SIZES[spec["size"].lower()], strict=True)
        if any(abs(found - length) > 2 * _LENGTH_TOLERANCE for found, length in pairs):
            values = {"width": round(section.width, 1), "height": round(section.height, 1)}
            yield Sentence("word.page_setup.size", {**values, "wanted": spec["size"]})
