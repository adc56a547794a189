"""Sorted rows and filters."""

import unicodedata
from itertools import pairwise
from typing import Any

from courses.office.check import Outcome, cannot_verify, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import OPTIONAL_RANGE, RANGE, cells_of, excel_check, locate
from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.references import Area, cell_area, column_letters, column_number
from courses.office.excel.wording import place, value_shown
from courses.office.params import Param, Params
from courses.office.texts import fold, same

_DEFAULT_ORDER = "ascending"


@excel_check(
    "excel.sorted",
    Params(
        RANGE,
        Param("by", "texts"),
        Param("order", "choice", choices=("ascending", "descending"), default=_DEFAULT_ORDER),
    ),
)
def is_sorted(spec: dict[str, Any], book: Book) -> Outcome:
    """The rows of the range follow each other by the columns `by` (letters or headers)."""
    area = locate(book, spec["range"])
    columns, headed = [], False
    for name in spec["by"] or [column_letters(area.left)]:
        column = _column(book, area, name)
        if column is None:
            return cannot_verify("excel.sorted.no_column", (place(area),), column=name)
        columns.append(column)
        headed = headed or _is_header(book, area, area.top, column, name)
    body = Area(area.sheet, area.top + headed, area.left, area.bottom, area.right)
    rows = _rows(book, body, columns)
    if len(rows) < 2:
        return failed("excel.sorted.nothing", (place(area),), range=area.address)
    for (_, before), (row, after) in pairwise(rows):
        if _out_of_order(before, after, spec["order"]):
            at = cell_area(area.sheet, row, columns[0])
            return failed(
                f"excel.sorted.not_{spec['order']}",
                (place(at),),
                cell=at.address,
                before=value_shown(before[0]),
                after=value_shown(after[0]),
            )
    return passed("excel.sorted.right", (place(area),), range=area.address)


def _column(book: Book, area: Area, name: str) -> int | None:
    """By header, in the first row of the range or just above it; else by its letters."""
    for row in (area.top, area.top - 1):
        for column in range(area.left, area.right + 1) if row else ():
            if _is_header(book, area, row, column, name):
                return column
    if name.isascii() and name.isalpha() and len(name) <= 3:
        column = column_number(name)
        return column if area.left <= column <= area.right else None
    return None


def _is_header(book: Book, area: Area, row: int, column: int, name: str) -> bool:
    value = book.workbook.value(cell_area(area.sheet, row, column))
    return isinstance(value, str) and same(value, name)


def _rows(book: Book, area: Area, columns: list[int]) -> list[tuple[int, list[Value]]]:
    """(row, keys) of the rows that are not empty, without a header row inside the range."""
    sheet = area.sheet
    cells = cells_of(book, Area(sheet, area.top, columns[0], area.bottom, columns[0]))
    numbers = [cell.top for cell in cells]
    keys = [
        book.recalculation.values([cell_area(sheet, row, column) for row in numbers])
        for column in columns
    ]
    rows = [(row, [key[i] for key in keys]) for i, row in enumerate(numbers)]
    rows = [(row, key) for row, key in rows if key[0] not in (None, "")]
    following = [type(key[0]) for _, key in rows[1:]]
    if following and isinstance(rows[0][1][0], str) and str not in following:
        return rows[1:]
    return rows


def _out_of_order(before: list[Value], after: list[Value], order: str) -> bool:
    for one, other in zip(map(_key, before), map(_key, after), strict=True):
        if one != other:
            return one > other if order == _DEFAULT_ORDER else one < other
    return False


def _key(value: Value) -> tuple[int, float, str]:
    """Numbers, then texts without accents or case, then booleans, errors and empty cells."""
    if isinstance(value, bool):
        return 2, float(value), ""
    if isinstance(value, str):
        letters = unicodedata.normalize("NFKD", fold(value))
        return 1, 0.0, "".join(c for c in letters if not unicodedata.combining(c))
    if value is None or isinstance(value, ErrorValue):
        return 3, 0.0, ""
    return 0, value, ""


@excel_check("excel.filter", Params(OPTIONAL_RANGE))
def has_filter(spec: dict[str, Any], book: Book) -> Outcome:
    """An automatic filter, of the sheet or of a table, over the range when it is given."""
    filters = [area for one in book.settings for area in one.filtered]
    if spec["range"] is None:
        if filters:
            return passed("excel.filter.found", (place(filters[0]),), range=filters[0].address)
        return failed("excel.filter.none")
    area = locate(book, spec["range"])
    on_sheet = [one for one in filters if one.sheet == area.sheet]
    right = [one for one in on_sheet if _covers_columns(one, area)]
    if right:
        return passed("excel.filter.found", (place(right[0]),), range=right[0].address)
    if on_sheet:
        return failed(
            "excel.filter.elsewhere",
            (place(on_sheet[0]),),
            found=on_sheet[0].address,
            range=area.address,
        )
    return failed("excel.filter.none", (place(area),))


def _covers_columns(one: Area, area: Area) -> bool:
    return one.meets(area) and one.left <= area.left and one.right >= area.right
