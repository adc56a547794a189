"""A formula where one is wanted, and the functions that it calls."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import (
    CELL,
    cells_of,
    excel_check,
    formula_at,
    locate,
    share,
    without_formula,
)
from courses.office.excel.formulas.french import english_name
from courses.office.excel.formulas.tokens import functions
from courses.office.excel.wording import formula_shown, functions_shown, place, places
from courses.office.params import Param, Params


@excel_check("excel.formula", Params(CELL))
def formula(spec: dict[str, Any], book: Book) -> Outcome:
    """Each cell of `cell` holds a formula, typed there or spilled from a neighbour."""
    area = locate(book, spec["cell"])
    cells = cells_of(book, area)
    missing = [cell for cell in cells if book.workbook.formula(cell) is None]
    if not missing:
        shown = formula_shown(book.workbook.formula(cells[0]) or "")
        return passed("excel.formula.present", (place(area),), formula=shown, cell=area.address)
    if len(cells) == 1:
        return without_formula(book, area)
    return failed(
        "excel.formula.some_missing",
        places(missing),
        share(len(cells) - len(missing), cells),
        n=len(missing),
        total=len(cells),
    )


@excel_check("excel.uses_function", Params(CELL, Param("any_of", "texts", required=True)))
def uses_function(spec: dict[str, Any], book: Book) -> Outcome:
    """The formula calls one of the functions, named in English or in French."""
    area = locate(book, spec["cell"])
    wanted = [english_name(name) for name in spec["any_of"]]
    cells = cells_of(book, area)
    if len(cells) == 1:
        formula_at(book, area)
    without = [
        cell
        for cell in cells
        if not set(functions(book.workbook.formula(cell) or "")) & set(wanted)
    ]
    shown = functions_shown(wanted)
    if not without:
        used = [name for name in functions(book.workbook.formula(cells[0]) or "") if name in wanted]
        function = functions_shown(used[:1])
        return passed("excel.uses_function.used", (place(area),), function=function)
    found = formula_shown(book.workbook.formula(without[0]) or "=")
    key = "excel.uses_function.other" if len(cells) == 1 else "excel.uses_function.some_other"
    return failed(
        key,
        places(without),
        share(len(cells) - len(without), cells),
        cell=without[0].address,
        formula=found,
        functions=shown,
        n=len(without),
    )
