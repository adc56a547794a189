"""What every Excel check shares: the workbook at hand, targets found or explained away."""

from collections.abc import Callable, Sequence
from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, check, failed
from courses.office.excel.book import Book
from courses.office.excel.cone import CannotRecalculate
from courses.office.excel.facts.cells import Cell
from courses.office.excel.references import Area, BadReference
from courses.office.excel.wording import functions_shown, place, value_shown
from courses.office.package import Package
from courses.office.params import Param, Params

ExcelCheck = Callable[[dict[str, Any], Book], Outcome]

CELL = Param("cell", "text", required=True, label="excel.cell")
OPTIONAL_RANGE = Param("range", "text", label="excel.range")
RANGE = Param("range", "text", required=True, label="excel.range")
# A check may look at whole columns, but never at more cells than a person can fill.
_MOST_CELLS = 20_000


class Concluded(Exception):
    """The check ends here with this outcome."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(outcome.sentence.key)
        self.outcome = outcome


def excel_check(check_id: str, params: Params) -> Callable[[ExcelCheck], ExcelCheck]:
    """Register a check that sees the workbook and may raise Concluded or CannotRecalculate."""

    def register(function: ExcelCheck) -> ExcelCheck:
        @check(check_id, params)
        def run(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
            try:
                return function(spec, tools.facts(Book, package))
            except Concluded as concluded:
                return concluded.outcome
            except CannotRecalculate as reason:
                return cannot_recalculate(reason)

        return function

    return register


def cannot_recalculate(reason: CannotRecalculate) -> Outcome:
    """The helpful sentence for a result that cannot be verified."""
    where = (place(reason.where),) if reason.where else ()
    key = f"excel.recalculation.{reason.reason}"
    detail = functions_shown([reason.detail])
    cell = reason.where.address if reason.where else ""
    return cannot_verify(key, where, detail=detail, cell=cell)


def locate(book: Book, text: str) -> Area:
    """The area of a spec, on a sheet that is there. Raises Concluded."""
    try:
        area = book.area(text)
    except BadReference:
        raise Concluded(cannot_verify("excel.bad_reference", reference=text)) from None
    if book.workbook.sheet(area.sheet) is None:
        names = [sheet.name for sheet in book.workbook.sheets if sheet.state == "visible"]
        raise Concluded(failed("excel.no_sheet", sheet=area.sheet, sheets=names))
    return area


def cells_of(book: Book, area: Area, filled_only: bool = False) -> list[Area]:
    """The cells of an area that a check goes through: whole columns end with the data."""
    last_row, last_column = book.workbook.used(area.sheet)
    if area.size > _MOST_CELLS:
        area = Area(
            area.sheet,
            area.top,
            area.left,
            max(min(area.bottom, last_row), area.top),
            max(min(area.right, last_column), area.left),
        )
    if area.size > _MOST_CELLS:
        raise Concluded(cannot_verify("excel.too_many_cells", (place(area),)))
    cells = list(area.cells())
    if not filled_only:
        return cells
    return [cell for cell in cells if is_filled(book.workbook.cell(cell))] or cells


def is_filled(cell: Cell) -> bool:
    return cell.formula is not None or (cell.value is not None and cell.value != "")


def formula_at(book: Book, area: Area) -> str:
    """The formula of a cell, filled from elsewhere included. Raises Concluded without one."""
    formula = book.workbook.formula(area)
    if formula is None:
        raise Concluded(without_formula(book, area))
    return formula


def without_formula(book: Book, area: Area) -> Outcome:
    """Why there is no formula in a cell where one is wanted."""
    cell, where = book.workbook.cell(area), (place(area),)
    if not is_filled(cell):
        return failed("excel.cell.empty", where, cell=area.address)
    if isinstance(cell.value, str) and cell.value.lstrip().startswith("="):
        return failed("excel.cell.formula_as_text", where, cell=area.address, text=cell.value)
    return failed("excel.cell.typed", where, cell=area.address, value=value_shown(cell.value))


def share(good: Sequence[Any] | int, total: Sequence[Any] | int) -> float:
    """The part of the items that are right, for partial credit."""
    counted = good if isinstance(good, int) else len(good)
    whole = total if isinstance(total, int) else len(total)
    return counted / whole if whole else 0.0
