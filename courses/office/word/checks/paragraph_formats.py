"""word.paragraph_format: the effective alignment, spaces and indents of a paragraph."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import find_paragraphs
from courses.office.word.facts.formats import ParagraphFormat, paragraph_format

_POINTS, _LINES, _CM = 0.6, 0.06, 0.1  # tolerances: Word rounds what people type
_INDENTS = ("left", "right", "first_line", "hanging")


@check(
    "word.paragraph_format",
    Params(
        Param("text", required=True),
        Param("alignment", "choice", choices=("left", "center", "right", "justify")),
        Param("space_before", "number", minimum=0),
        Param("space_after", "number", minimum=0),
        Param("line_spacing", "number", minimum=0),
        Param(
            "indent",
            schema={
                "anyOf": [
                    {"type": "number"},
                    {
                        "type": "object",
                        "properties": {name: {"type": "number"} for name in _INDENTS},
                        "additionalProperties": False,
                        "minProperties": 1,
                    },
                ]
            },
        ),
        one_of=("alignment", "space_before", "space_after", "line_spacing", "indent"),
    ),
)
def paragraph_format_(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`indent`: cm on the left, or any of left, right, first_line, hanging."""
    document = tools.facts(Document, package)
    values: dict[str, Any] = {"text": shorten(spec["text"])}
    paragraphs = find_paragraphs(document, spec["text"])
    if not paragraphs:
        return failed("word.text_not_found", **values)
    judged = [(list(_paragraph_faults(spec, paragraph_format(document, p))), p) for p in paragraphs]
    faults, paragraph = min(judged, key=lambda pair: len(pair[0]))
    if not faults:
        return passed("word.format.right", [paragraph.place], **values)
    asked = len(_indents(spec["indent"])) + sum(
        spec[name] is not None
        for name in ("alignment", "space_before", "space_after", "line_spacing")
    )
    share = 1 - len(faults) / asked
    return failed("word.format.other", [paragraph.place], share, **values, faults=faults)


def _paragraph_faults(spec: dict[str, Any], found: ParagraphFormat) -> Iterator[Sentence]:
    if spec["alignment"] not in (None, found.alignment):
        known = found.alignment in ("left", "center", "right", "justify")
        shown = Sentence(f"word.alignment.{found.alignment if known else 'other'}")
        wanted = Sentence(f"word.alignment.{spec['alignment']}")
        yield Sentence("word.format.alignment", {"found": shown, "wanted": wanted})
    for name in ("space_before", "space_after"):
        if spec[name] is not None and abs(getattr(found, name) - spec[name]) > _POINTS:
            values = {"found": round(getattr(found, name), 1), "wanted": spec[name]}
            yield Sentence(f"word.format.{name}", values)
    if spec["line_spacing"] is not None:
        if found.line_spacing is None:
            values = {"found": round(found.line_height or 0, 1), "wanted": spec["line_spacing"]}
            yield Sentence("word.format.line_height", values)
        elif abs(found.line_spacing - spec["line_spacing"]) > _LINES:
            values = {"found": round(found.line_spacing, 2), "wanted": spec["line_spacing"]}
            yield Sentence("word.format.line_spacing", values)
    for name, length in _indents(spec["indent"]).items():
        shown_length = -found.first_line if name == "hanging" else getattr(found, name)
        if abs(shown_length - length) > _CM:
            values = {"found": round(shown_length, 2), "wanted": length}
            yield Sentence(f"word.format.indent_{name}", values)


def _indents(indent: float | dict[str, float] | None) -> dict[str, float]:
    if indent is None:
        return {}
    return indent if isinstance(indent, dict) else {"left": indent}
