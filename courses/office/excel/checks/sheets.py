"""The sheets: their names, hidden or not, protected or not; no error in any of them."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import cells_of, excel_check, locate, share
from courses.office.excel.checks.view import settings_of
from courses.office.excel.cone import CannotRecalculate
from courses.office.excel.facts.cells import ErrorValue
from courses.office.excel.references import Area, cell_area
from courses.office.excel.wording import place, places, sheet_place, value_shown
from courses.office.params import Param, Params
from courses.office.sentences import Sentence
from courses.office.texts import same


@excel_check(
    "excel.sheets",
    Params(Param("names", "texts"), Param("hidden", "texts"), one_of=("names", "hidden")),
)
def sheets(spec: dict[str, Any], book: Book) -> Outcome:
    """Sheets of these names are there; those of `hidden` are out of sight, the others are not."""
    hidden = spec["hidden"] or []
    names = [*(spec["names"] or []), *(n for n in hidden if n not in (spec["names"] or []))]
    problems = []
    for name in names:
        found = next((one for one in book.workbook.sheets if same(one.name, name)), None)
        should_hide = any(same(name, other) for other in hidden)
        if found is None:
            problems.append(Sentence("excel.sheets.missing", {"sheet": name}))
        elif should_hide != (found.state != "visible"):
            key = "excel.sheets.shown" if should_hide else "excel.sheets.out_of_sight"
            problems.append(Sentence(key, {"sheet": name}))
    if not problems:
        return passed("excel.sheets.right", [sheet_place(name) for name in names[:6]])
    present = [one.name for one in book.workbook.sheets if one.state == "visible"]
    return failed(
        "excel.sheets.wrong",
        (),
        share(len(names) - len(problems), names),
        problems=problems,
        found=present,
    )


@excel_check(
    "excel.protection",
    Params(Param("sheet", "text", label="excel.sheet"), Param("unlocked", "texts")),
)
def protection(spec: dict[str, Any], book: Book) -> Outcome:
    """The sheet is protected; cells to fill are unlocked, and only they."""
    name = spec["sheet"]
    sheet = locate(book, f"'{name}'!A1" if name else "A1").sheet
    where = (sheet_place(sheet),)
    if not settings_of(book, sheet).protected:
        return failed("excel.protection.none", where, sheet=sheet)
    areas = [_on_sheet(book, text, sheet) for text in spec["unlocked"] or ()]
    locked = [cell for area in areas for cell in cells_of(book, area) if _is_locked(book, cell)]
    if locked:
        return failed("excel.protection.locked", places(locked), n=len(locked))
    if areas:
        open_formulas = _open_formulas(book, sheet, areas)
        if open_formulas:
            return failed(
                "excel.protection.open_formulas", places(open_formulas), n=len(open_formulas)
            )
    return passed("excel.protection.right", where, sheet=sheet)


def _on_sheet(book: Book, text: str, sheet: str) -> Area:
    area = locate(book, text)
    return area if "!" in text else Area(sheet, area.top, area.left, area.bottom, area.right)


def _is_locked(book: Book, cell: Area) -> bool:
    return book.workbook.styles.of(book.workbook.cell(cell).style).locked


def _open_formulas(book: Book, sheet: str, areas: list[Area]) -> list[Area]:
    found = book.workbook.sheet(sheet)
    formulas = [
        cell_area(sheet, row, column)
        for (row, column), cell in (found.cells.items() if found else ())
        if cell.formula and not any(area.holds(row, column) for area in areas)
    ]
    return [cell for cell in formulas if not _is_locked(book, cell)]


@excel_check("excel.no_errors", Params())
def no_errors(spec: dict[str, Any], book: Book) -> Outcome:
    """No cell of any sheet shows an error. Formulas without a kept result are calculated."""
    cells = [
        cell_area(sheet.name, row, column)
        for sheet in book.workbook.sheets
        for (row, column), cell in sheet.cells.items()
        if cell.formula or isinstance(cell.value, ErrorValue)
    ]
    kept = [cell for cell in cells if isinstance(book.workbook.value(cell), ErrorValue)]
    try:
        values = book.recalculation.values(cells)
    except CannotRecalculate:
        if not kept:
            raise
        values = [book.workbook.value(cell) for cell in cells]
    wrong = [c for c, v in zip(cells, values, strict=True) if isinstance(v, ErrorValue)]
    if not wrong:
        return passed("excel.no_errors.none")
    shown = value_shown(values[cells.index(wrong[0])])
    return failed(
        "excel.no_errors.found", places(wrong), n=len(wrong), cell=place(wrong[0]), error=shown
    )
