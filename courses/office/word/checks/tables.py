"""word.table: a real table, with the header row repeated, of a given size and style."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.sentences import Place, Sentence
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.tables import Table, read_tables
from courses.office.word.style_names import shown_name, stored_name


@check(
    "word.table",
    Params(
        Param("min_rows", "integer", default=1, minimum=1),
        Param("columns", "integer", minimum=1),
        Param("header_row", "boolean", default=False),
        Param("style"),
    ),
)
def table(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """One table that meets all that is asked; else the nearest one is spoken of."""
    document = tools.facts(Document, package)
    tables = read_tables(document)
    if not tables:
        return failed("word.table.missing")
    judged = [(list(_faults(document, spec, each)), each) for each in tables]
    faults, nearest = min(judged, key=lambda pair: len(pair[0]))
    where = [_place(nearest)]
    if not faults:
        return passed("word.table.right", where)
    asked = sum(bool(spec[name]) for name in ("min_rows", "columns", "header_row", "style"))
    return failed("word.table.other", where, 1 - len(faults) / asked, faults=faults)


def _faults(document: Document, spec: dict[str, Any], found: Table) -> Iterator[Sentence]:
    if found.rows < spec["min_rows"]:
        values = {"n": found.rows, "wanted": spec["min_rows"]}
        yield Sentence("word.table.rows", values)
    if spec["columns"] not in (None, found.columns):
        values = {"n": found.columns, "wanted": spec["columns"]}
        yield Sentence("word.table.columns", values)
    if spec["header_row"] and not found.header_row:
        yield Sentence("word.table.header_row")
    if spec["style"]:
        wanted = stored_name(spec["style"])
        if not document.styles.is_or_derives(found.style, wanted, "table"):
            yield Sentence("word.table.style", {"style": shown_name(wanted)})


def _place(found: Table) -> Place:
    if found.first:
        return Place("word_table", {"n": found.n, "text": shorten(found.first, 40)})
    return Place("table", {"n": found.n})
