"""Tables of the body."""

from dataclasses import dataclass

from lxml import etree

from courses.office.namespaces import q
from courses.office.texts import tidy
from courses.office.word.facts.document import Document
from courses.office.word.facts.values import integer, is_on, value


@dataclass(frozen=True, slots=True)
class Table:
    """`n` counts from 1; `style` is the style's id or None; `first` the text of its first cell."""

    n: int
    rows: int
    columns: int
    header_row: bool
    style: str | None
    first: str


def read_tables(document: Document) -> tuple[Table, ...]:
    elements = document.body.iter(q("w:tbl"))
    return tuple(_table(n, element) for n, element in enumerate(elements, start=1))


def _table(n: int, element: etree._Element) -> Table:
    rows = [
        row
        for row in element.iter(q("w:tr"))
        if next(row.iterancestors(q("w:tbl"))) is element  # not those of a table within
    ]
    first = next(element.iter(q("w:tc")), None)
    words = [] if first is None else [e.text or "" for e in first.iter(q("w:t"))]
    return Table(
        n=n,
        rows=len(rows),
        columns=max((_cells(row) for row in rows), default=0),
        header_row=bool(rows) and _is_header(rows[0]),
        style=value(element.find(q("w:tblPr")), "w:tblStyle"),
        first=tidy("".join(words)),
    )


def _cells(row: etree._Element) -> int:
    count = 0
    for cell in row.iter(q("w:tc")):
        if next(cell.iterancestors(q("w:tr"))) is row:
            count += max(integer(value(cell.find(q("w:tcPr")), "w:gridSpan"), 1), 1)
    return count


def _is_header(row: etree._Element) -> bool:
    properties = row.find(q("w:trPr"))
    return properties is not None and is_on(properties.find(q("w:tblHeader")))
