"""word.run_format: the effective format of the characters of a text."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence
from courses.office.texts import fold, shorten
from courses.office.word.facts.colors import COLOR_PATTERN, is_color
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import find_paragraphs
from courses.office.word.facts.formats import RunFormat, may_come_from_table_style, run_format
from courses.office.word.facts.paragraphs import Paragraph, Run

_SWITCHES = ("bold", "italic", "underline")
_RUN_ELEMENTS = {
    "bold": "w:b",
    "italic": "w:i",
    "underline": "w:u",
    "font": "w:rFonts",
    "size": "w:sz",
    "color": "w:color",
}


@check(
    "word.run_format",
    Params(
        Param("text", required=True),
        *(Param(name, "boolean") for name in _SWITCHES),
        Param("font"),
        Param("size", "number", minimum=1),
        Param("color", schema={"type": "string", "pattern": COLOR_PATTERN}),
        one_of=(*_SWITCHES, "font", "size", "color"),
    ),
)
def run_format_(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Every visible character of the text has the format, in one place where it stands."""
    document = tools.facts(Document, package)
    values: dict[str, Any] = {"text": shorten(spec["text"])}
    places = [(p, _runs_of(p, spec["text"])) for p in find_paragraphs(document, spec["text"])]
    if not places:
        return failed("word.text_not_found", **values)
    judged = [(_faults_of_runs(document, spec, p, runs), p) for p, runs in places]
    faults, paragraph = min(judged, key=lambda pair: len(pair[0]))
    if not faults:
        return passed("word.format.right", [paragraph.place], **values)
    if all(may_come_from_table_style(document, paragraph, _RUN_ELEMENTS[n]) for n in faults):
        return cannot_verify("word.format.table_style", [paragraph.place], **values)
    asked = sum(spec[name] is not None for name in _RUN_ELEMENTS)
    share = 1 - len(faults) / asked
    return failed(
        "word.format.other", [paragraph.place], share, **values, faults=list(faults.values())
    )


def _runs_of(paragraph: Paragraph, text: str) -> list[Run]:
    """The runs that carry `text` in the paragraph; all of its runs when it is not found as is."""
    start = paragraph.text.casefold().find(text.casefold())
    if start < 0 or len(paragraph.text.casefold()) != len(paragraph.text):
        start, end = 0, len(paragraph.text)
    else:
        end = start + len(text)
    return [r for r in paragraph.runs if r.start < end and r.end > start and r.text.strip()]


def _faults_of_runs(
    document: Document, spec: dict[str, Any], paragraph: Paragraph, runs: list[Run]
) -> dict[str, Sentence]:
    """By name of parameter, the sentence that says what is otherwise."""
    faults: dict[str, Sentence] = {}
    for run in runs:
        found = run_format(document, paragraph, run.element)
        for name, sentence in _run_faults(spec, found):
            faults.setdefault(name, sentence)
    return faults


def _run_faults(spec: dict[str, Any], found: RunFormat) -> Iterator[tuple[str, Sentence]]:
    for name in _SWITCHES:
        if spec[name] is not None and getattr(found, name) != spec[name]:
            yield name, Sentence(f"word.format.{'not' if spec[name] else 'still'}_{name}")
    if spec["font"] and found.font and fold(found.font) != fold(spec["font"]):
        values = {"found": found.font, "wanted": spec["font"]}
        yield "font", Sentence("word.format.font", values)
    if spec["size"] and abs(found.size - spec["size"]) > 0.26:
        yield "size", Sentence("word.format.size", {"found": found.size, "wanted": spec["size"]})
    if spec["color"] and not is_color(spec["color"], found.color):
        values = {"found": f"#{found.color}", "wanted": spec["color"]}
        yield "color", Sentence("word.format.color", values)
