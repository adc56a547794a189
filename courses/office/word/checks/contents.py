"""Tables of contents and of figures, captions."""

import re
from collections.abc import Container
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Sentence, quoted
from courses.office.texts import fold, shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.fields import Field
from courses.office.word.facts.finding import in_contents
from courses.office.word.style_names import stored_name

_ALL_LEVELS = range(1, 10)
_LONGEST_NUMBER = 20
_SAME_LABELS = ({"table", "tableau"}, {"figure", "illustration", "abbildung"})
_MIN = Param("min", "integer", default=1, minimum=1)


@check("word.table_of_contents", Params(Param("up_to_date", "boolean", default=False)))
def table_of_contents(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    tables = [field for field in document.fields if is_contents(field)]
    if not tables:
        typed = [p for p in document.paragraphs if in_contents(document, p) and not p.blank]
        if typed:
            return failed("word.table_of_contents.typed", [typed[0].place])
        return failed("word.table_of_contents.missing")
    table = tables[0]
    first = document.paragraph_of.get(table.paragraphs[0]) if table.paragraphs else None
    where = [first.place] if first else []
    if spec["up_to_date"]:
        missing, extra = _differences(document, table)
        if missing:
            return failed(
                "word.table_of_contents.lacks", where, headings=_quoted(missing), n=len(missing)
            )
        if extra:
            return failed("word.table_of_contents.extra", where, lines=_quoted(extra), n=len(extra))
    return passed("word.table_of_contents.found", where)


def is_contents(field: Field) -> bool:
    """A TOC field that is no table of figures."""
    return field.name == "TOC" and not {"c", "a"} & set(field.switches)


def is_figures(field: Field) -> bool:
    return field.name == "TOC" and bool({"c", "a"} & set(field.switches))


def _differences(document: Document, table: Field) -> tuple[list[str], list[str]]:
    """Headings that the table lacks, and lines that are no heading any more."""
    lines = [line for line in map(_entry, table.lines) if line.strip()]
    levels = _levels(table)
    own = set(table.paragraphs)
    headings = {
        folded: paragraph.text.strip()
        for paragraph, folded in document.folded
        if document.styles.heading_level(paragraph.style) in levels and paragraph.element not in own
    }
    entries = {line: _heading_of(line, headings) for line in lines}
    found = set(entries.values())
    missing = [text for folded, text in headings.items() if folded not in found]
    custom = {"t", "u", "f"} & set(table.switches)  # it may also list what is no heading
    extra = [] if custom else [line for line, heading in entries.items() if heading is None]
    return missing, extra


def _levels(table: Field) -> range:
    switches = table.switches
    if "o" not in switches:
        return _ALL_LEVELS if not {"t", "u"} & set(switches) else range(0)
    bounds = re.match(r"(\d)\s*-\s*(\d)", switches["o"])
    return range(int(bounds[1]), int(bounds[2]) + 1) if bounds else _ALL_LEVELS


def _entry(line: str) -> str:
    """The heading in a line of the table: without its page number, after the last tab."""
    head, tab, tail = line.rpartition("\t")
    return head if tab and re.fullmatch(r"\s*[\divxlc]*\s*", tail, re.I) else line


def _heading_of(line: str, headings: Container[str]) -> str | None:
    """The heading that a line names, after the number that the heading's list puts before it."""
    folded = fold(line)
    for start in range(min(len(folded), _LONGEST_NUMBER)):
        if not folded[:start].strip()[-1:].isalpha() and folded[start:] in headings:
            return folded[start:]
    return None


@check("word.table_of_figures", Params(Param("label"), _MIN))
def table_of_figures(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    tables = [
        field
        for field in document.fields
        if is_figures(field) and _has_label(spec["label"], _label_of_table(field))
    ]
    if len(tables) >= spec["min"]:
        return passed("word.table_of_figures.found", n=len(tables))
    if any(is_contents(field) for field in document.fields):
        return failed("word.table_of_figures.contents_only")
    return failed("word.table_of_figures.missing")


def _label_of_table(field: Field) -> str:
    return field.switches.get("c") or field.switches.get("a") or ""


@check("word.caption", Params(Param("label"), _MIN))
def caption(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    sequences = [
        field
        for field in document.fields
        if field.name == "SEQ" and _has_label(spec["label"], field.argument)
    ]
    found = [p for f in sequences for e in f.paragraphs[:1] if (p := document.paragraph_of.get(e))]
    where = [paragraph.place for paragraph in found]
    wanted = spec["min"]
    if len(sequences) >= wanted:
        return passed("word.caption.found", where, n=len(sequences))
    typed = [
        p
        for p in document.paragraphs
        if not p.blank
        and document.styles.is_or_derives(p.style, stored_name("caption"))
        and p not in found
    ]
    share = len(sequences) / wanted
    if typed:
        text = shorten(typed[0].text)
        return failed("word.caption.typed", [p.place for p in typed], share, text=text)
    return failed("word.caption.few", where, share, n=len(sequences), min=wanted)


def _has_label(wanted: str | None, found: str) -> bool:
    if wanted is None:
        return True
    one, other = fold(wanted), fold(found.replace("_", " "))
    return one == other or any({one, other} <= group for group in _SAME_LABELS)


def _quoted(texts: list[str]) -> list[Sentence]:
    return [quoted(shorten(each, 40)) for each in texts[:4]]
