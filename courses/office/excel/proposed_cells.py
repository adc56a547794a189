"""Checks proposed for typed cells and number formats that a model changes."""

from collections.abc import Iterator
from typing import Any

from courses.office.excel.book import Book
from courses.office.excel.facts.number_formats import NumberFormat, read_number_format
from courses.office.excel.references import Area, cell_area
from courses.office.excel.wording import joined

Spec = dict[str, Any]
_PROPOSED = ("currency", "percent", "date", "time", "number")


def propose_cells(starter: Book, model: Book) -> Iterator[Spec]:
    """Texts turned into numbers or dates, new formats, new order of rows."""
    yield from _converted(starter, model)
    yield from _formats(starter, model)
    yield from _sorted(starter, model)


def _converted(starter: Book, model: Book) -> Iterator[Spec]:
    cells: dict[str, list[Area]] = {"number": [], "date": []}
    for cell in _filled(model):
        before, after = starter.workbook.value(cell), model.workbook.value(cell)
        if isinstance(before, str) and isinstance(after, float):
            kind = "date" if _format(model, cell).kind == "date" else "number"
            cells[kind].append(cell)
    for kind, found in cells.items():
        for area in joined(found):
            yield {"check": "excel.value", "cell": str(area), "type": kind}


def _formats(starter: Book, model: Book) -> Iterator[Spec]:
    groups: dict[NumberFormat, list[Area]] = {}
    for cell in _filled(model):
        after = _format(model, cell)
        if after.kind in _PROPOSED and after != _format(starter, cell):
            groups.setdefault(after, []).append(cell)
    for wanted, found in groups.items():
        for area in joined(found):
            spec: Spec = {
                "check": "excel.number_format",
                "range": str(area),
                "kind": wanted.kind,
            }
            if wanted.currency and wanted.currency != "?":
                spec["currency"] = wanted.currency
            if wanted.decimals is not None and wanted.kind != "date":
                spec["decimals"] = wanted.decimals
            yield spec


def _sorted(starter: Book, model: Book) -> Iterator[Spec]:
    """Columns that hold the same typed values as before, in another order."""
    for sheet in model.workbook.sheets:
        last_row, last_column = sheet.used
        before = starter.workbook.sheet(sheet.name)
        if before is None or last_row < 4:
            continue
        for column in range(1, last_column + 1):
            cells = [cell_area(sheet.name, row, column) for row in range(1, last_row + 1)]
            old = [starter.workbook.value(cell) for cell in cells]
            new = [model.workbook.value(cell) for cell in cells]
            moved = [row for row, (o, n) in enumerate(zip(old, new, strict=True), 1) if o != n]
            if len(moved) < 2 or sorted(map(str, old)) != sorted(map(str, new)):
                continue
            area = Area(sheet.name, 2, column, last_row, column)
            for order in ("ascending", "descending"):
                yield {"check": "excel.sorted", "range": str(area), "order": order}


def _filled(book: Book) -> Iterator[Area]:
    for sheet in book.workbook.sheets:
        for (row, column), cell in sheet.cells.items():
            if cell.formula or cell.value not in (None, ""):
                yield cell_area(sheet.name, row, column)


def _format(book: Book, cell: Area) -> NumberFormat:
    style = book.workbook.styles.of(book.workbook.cell(cell).style)
    return read_number_format(style.number_format)
