"""A reference that stays where it is when the formula is filled."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import CELL, cells_of, excel_check, formula_at, locate, share
from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.formulas.shifting import is_absolute
from courses.office.excel.formulas.tokens import reference_area, tokens
from courses.office.excel.references import Area
from courses.office.excel.wording import formula_shown, place, places
from courses.office.params import Param, Params


@excel_check("excel.absolute_reference", Params(CELL, Param("to", "text", required=True)))
def absolute_reference(spec: dict[str, Any], book: Book) -> Outcome:
    """Each formula of `cell` refers to `to` with $, or by a name or a table's column."""
    area, to = locate(book, spec["cell"]), locate(book, spec["to"])
    cells = cells_of(book, area)
    formula_at(book, cells[0])
    relative, elsewhere = [], []
    for cell in cells:
        formula = book.workbook.formula(cell)
        if formula is None or not any(
            a.meets(to) for a in precedents(formula, cell, book.workbook)
        ):
            elsewhere.append(cell)
        elif not _is_fixed(formula, cell, to, book.workbook):
            relative.append(cell)
    wrong = elsewhere or relative
    if not wrong:
        return passed("excel.absolute_reference.fixed", (place(area),), to=to.address)
    return failed(
        "excel.absolute_reference.elsewhere" if elsewhere else "excel.absolute_reference.relative",
        places(wrong),
        share(len(cells) - len(elsewhere) - len(relative), cells),
        cell=wrong[0].address,
        formula=formula_shown(book.workbook.formula(wrong[0]) or "="),
        to=to.address,
        fixed=_with_dollars(to),
    )


def _with_dollars(area: Area) -> str:
    corners = area.address.split(":")
    fixed = []
    for corner in corners:
        letters = corner.rstrip("0123456789")
        fixed.append(f"${letters}${corner[len(letters) :]}".rstrip("$"))
    return ":".join(fixed)


def _is_fixed(formula: str, at: Area, to: Area, workbook: Workbook) -> bool:
    mentions = [
        token
        for token in tokens(formula)
        if token.kind == "reference"
        and (area := reference_area(token, at.sheet)) is not None
        and area.meets(to)
    ]
    if not mentions:
        return True  # by a name or a table: these never move
    needs_row, needs_column = _directions(at, workbook)
    fixed = [is_absolute(token.address) for token in mentions]
    return any((row or not needs_row) and (column or not needs_column) for row, column in fixed)


def _directions(at: Area, workbook: Workbook) -> tuple[bool, bool]:
    """Whether (the row, the column) must stay: filled downwards only, B$1 is enough."""
    down = any(_has_formula(workbook, at, step, 0) for step in (-1, 1))
    across = any(_has_formula(workbook, at, 0, step) for step in (-1, 1))
    return down or not across, across or not down


def _has_formula(workbook: Workbook, at: Area, rows: int, columns: int) -> bool:
    row, column = at.top + rows, at.left + columns
    if row < 1 or column < 1:
        return False
    return workbook.cell(Area(at.sheet, row, column, row, column)).formula is not None
