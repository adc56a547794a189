"""Good habits that hold for any workbook: real numbers, calculated totals, headers in view."""

import re
from collections.abc import Iterator
from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import OPTIONAL_RANGE, cells_of, excel_check, locate, share
from courses.office.excel.checks.view import settings_of
from courses.office.excel.comparing import same_value
from courses.office.excel.facts.cells import Cell
from courses.office.excel.facts.workbook import Sheet
from courses.office.excel.references import Area, cell_area
from courses.office.excel.typed_numbers import typed_number
from courses.office.excel.wording import places, sheet_place
from courses.office.params import Param, Params

_TOTAL = re.compile(
    r"\s*(sous[- ]?total|total|somme|moyenne|sum\b|average|subtotal|grand total)", re.I
)
_FEWEST_ABOVE = 3
# Codes with a leading zero, phone and card numbers are rightly texts.
_AMOUNT = re.compile(r"[€$£%]|\d[.,]\d")
_CODE = re.compile(r"\s*0\d|.*\d{10,}")


@excel_check("excel.no_text_numbers", Params(OPTIONAL_RANGE))
def no_text_numbers(spec: dict[str, Any], book: Book) -> Outcome:
    """No amount is kept as text: in the range, or wherever it is plain that a number is meant."""
    if spec["range"]:
        cells = cells_of(book, locate(book, spec["range"]))
        wrong = [cell for cell in cells if _is_text_number(book.workbook.cell(cell))]
        part = share(len(cells) - len(wrong), cells)
    else:
        wrong = [cell for sheet in book.workbook.sheets for cell in _text_numbers(sheet)]
        part = None
    if not wrong:
        return passed("excel.no_text_numbers.none")
    return failed("excel.no_text_numbers.found", places(wrong), part, n=len(wrong))


def _text_numbers(sheet: Sheet) -> Iterator[Area]:
    """Texts with a unit or decimals, or in a column that also holds real numbers.

    A column of codes, such as postcodes, is rightly text.
    """
    numeric = {column for (_, column), cell in sheet.cells.items() if _is_number(cell)}
    for (row, column), cell in sheet.cells.items():
        if not _is_text_number(cell):
            continue
        if column in numeric or _AMOUNT.search(str(cell.value)):
            yield cell_area(sheet.name, row, column)


def _is_text_number(cell: Cell) -> bool:
    text = cell.value
    if cell.formula or not isinstance(text, str) or _CODE.match(text):
        return False
    return typed_number(text) is not None


@excel_check("excel.no_typed_totals", Params())
def no_typed_totals(spec: dict[str, Any], book: Book) -> Outcome:
    """No total is typed under the numbers that it adds up, or beside the word "Total"."""
    wrong = [cell for sheet in book.workbook.sheets for cell in _typed_totals(sheet)]
    if not wrong:
        return passed("excel.no_typed_totals.none")
    return failed("excel.no_typed_totals.found", places(wrong), n=len(wrong), cell=wrong[0].address)


def _typed_totals(sheet: Sheet) -> Iterator[Area]:
    labelled = {
        row
        for (row, _), cell in sheet.cells.items()
        if isinstance(cell.value, str) and _TOTAL.match(cell.value)
    }
    for (row, column), cell in sheet.cells.items():
        if cell.formula or not _is_number(cell):
            continue
        above = _numbers_above(sheet, row, column)
        if len(above) < _FEWEST_ABOVE:
            continue
        adds_up = cell.value != 0 and same_value(cell.value, sum(above), 1e-9)
        if adds_up or row in labelled:
            yield cell_area(sheet.name, row, column)


def _numbers_above(sheet: Sheet, row: int, column: int) -> list[float]:
    """The unbroken run of numbers just above, one empty cell being allowed between."""
    numbers: list[float] = []
    at = row - 1
    if not _is_number(sheet.cell(at, column)):
        at -= 1
    while at > 0 and _is_number(sheet.cell(at, column)):
        value = sheet.cell(at, column).value
        numbers.append(value if isinstance(value, float) else 0.0)
        at -= 1
    return numbers


def _is_number(cell: Cell) -> bool:
    return isinstance(cell.value, float)


@excel_check("excel.headers_frozen", Params(Param("rows", "integer", default=40, minimum=2)))
def headers_frozen(spec: dict[str, Any], book: Book) -> Outcome:
    """Sheets of more than `rows` rows keep their header in view (a structured table does)."""
    long = [
        sheet
        for sheet in book.workbook.sheets
        if sheet.state == "visible" and _filled_rows(sheet) > spec["rows"]
    ]
    wrong = [sheet for sheet in long if not _keeps_header(book, sheet)]
    if not wrong:
        return passed("excel.headers_frozen.all", [sheet_place(one.name) for one in long])
    return failed(
        "excel.headers_frozen.missing",
        [sheet_place(one.name) for one in wrong],
        share(len(long) - len(wrong), long),
        sheets=[one.name for one in wrong],
        n=len(wrong),
    )


def _filled_rows(sheet: Sheet) -> int:
    return len({row for (row, _), cell in sheet.cells.items() if cell.value is not None})


def _keeps_header(book: Book, sheet: Sheet) -> bool:
    if settings_of(book, sheet.name).frozen[0] > 0:
        return True
    return any(table.area.sheet == sheet.name for table in book.workbook.tables)
