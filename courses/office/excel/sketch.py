"""The cells around what was found in a workbook, for its picture."""

from collections.abc import Iterable, Sequence
from typing import Any

from courses.office.check import Tools
from courses.office.excel.book import Book
from courses.office.excel.facts.cells import Cell
from courses.office.excel.facts.workbook import Sheet, Workbook
from courses.office.excel.references import Area, BadReference, parse_area
from courses.office.excel.shown_values import shown
from courses.office.excel.wording import formula_shown
from courses.office.package import Package
from courses.office.sentences import Place, say
from courses.office.sketch import Sketch, sketcher

MOST_SHEETS = 3
MOST_ROWS, MOST_COLUMNS = 24, 8
_FIRST_OF_AREA, _LAST_OF_AREA = 8, 2
_MOST_LETTERS = 24


@sketcher("excel")
def sketch_excel(package: Package, tools: Tools, places: Sequence[Place], language: str) -> Sketch:
    """`{"sheets": [{"name", "columns", "rows", "cells": [[row, column, text, is_formula,

    is_number]]}]}`; rows and columns are those shown, numbered from 1.
    """
    workbook = tools.facts(Book, package).workbook
    by_sheet: dict[str, list[Area]] = {}
    for place in places:
        if "sheet" in place.values:
            by_sheet.setdefault(place.values["sheet"], []).extend(_area(place))
    found = [(workbook.sheet(name), areas) for name, areas in by_sheet.items()]
    sheets = [
        _sheet(workbook, sheet, areas, language) for sheet, areas in found[:MOST_SHEETS] if sheet
    ]
    return {"sheets": sheets} if sheets else {}


def _area(place: Place) -> list[Area]:
    address = place.values.get("cell") or place.values.get("range")
    try:
        return [parse_area(address, place.values["sheet"])] if address else []
    except BadReference:
        return []


def _sheet(
    workbook: Workbook, sheet: Sheet, areas: Sequence[Area], language: str
) -> dict[str, Any]:
    last_row, last_column = sheet.used
    if areas:
        rows = _around([(a.top, a.bottom) for a in areas], last_row, MOST_ROWS)
        columns = _around([(a.left, a.right) for a in areas], last_column, MOST_COLUMNS)
    else:
        rows = list(range(1, min(max(last_row, 1), 12) + 1))
        columns = list(range(1, min(max(last_column, 1), MOST_COLUMNS) + 1))
    cells = [
        [row, column, *_cell(workbook, sheet.cells[row, column], language)]
        for row in rows
        for column in columns
        if (row, column) in sheet.cells
    ]
    return {
        "name": sheet.name,
        "rows": rows,
        "columns": columns,
        "cells": [cell for cell in cells if cell[2]],
    }


def _around(spans: Iterable[tuple[int, int]], used: int, most: int) -> list[int]:
    """The ends of each span with a neighbour on both sides, and the first line, which names."""
    kept = {1}
    for first, last in spans:
        last = min(last, max(used, first))  # whole columns end where the data end
        line = list(range(first, last + 1)) if last - first < most else []
        line = line or [*range(first, first + _FIRST_OF_AREA), *range(last - 1, last + 1)]
        if len(line) > _FIRST_OF_AREA + _LAST_OF_AREA:
            line = [*line[:_FIRST_OF_AREA], *line[-_LAST_OF_AREA:]]
        wanted = {n for n in (first - 1, *line, last + 1) if 1 <= n <= max(used + 1, last)}
        if len(kept | wanted) > most:
            wanted = set(sorted(wanted - kept)[: most - len(kept)])
        kept |= wanted
    return sorted(kept)


def _cell(workbook: Workbook, cell: Cell, language: str) -> tuple[str, bool, bool]:
    """The text as the sheet shows it, whether it is calculated, whether it is a number."""
    code = workbook.styles.of(cell.style).number_format
    text = shown(cell.value, code, language)
    if not text and cell.formula:
        text = say(formula_shown(cell.formula), language)
        return _cut(text), True, False
    is_number = isinstance(cell.value, float) and not isinstance(cell.value, bool)
    return _cut(text), cell.formula is not None, is_number


def _cut(text: str) -> str:
    return text if len(text) <= _MOST_LETTERS else text[: _MOST_LETTERS - 1] + "…"
