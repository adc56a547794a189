"""Results that stay right when the data change, however the formula is written."""

from collections.abc import Mapping, Sequence
from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import (
    CELL,
    RANGE,
    cells_of,
    excel_check,
    formula_at,
    locate,
    share,
    without_formula,
)
from courses.office.excel.comparing import CIRCULAR
from courses.office.excel.drawing import DRAW_KINDS
from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.metamorphic import Comparison, compare
from courses.office.excel.references import Area
from courses.office.excel.wording import (
    formula_shown,
    joined,
    place,
    places,
    value_shown,
)
from courses.office.params import Param, Params
from courses.office.sentences import Sentence

_MOST_QUOTED = 3
_BOUND = {"type": ["number", "string"]}
_SHARED = (
    Param("inputs", "texts", required=True, label="excel.inputs"),
    Param("reference", "text", required=True, label="excel.reference"),
    Param(
        "trials",
        "integer",
        default=5,
        schema={"type": "integer", "minimum": 1, "maximum": 50},
        label="excel.trials",
    ),
    Param(
        "draw",
        "mapping",
        label="excel.draw",
        schema={
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "kind": {"enum": list(DRAW_KINDS)},
                "min": _BOUND,
                "max": _BOUND,
                "decimals": {"type": "integer", "minimum": 0, "maximum": 10},
                "values": {"type": "array", "minItems": 1},
                "blanks": {"type": "boolean"},
            },
        },
    ),
    Param("tolerance", "number", default=1e-7, minimum=0, label="excel.tolerance"),
)


@excel_check("excel.result", Params(CELL, *_SHARED))
def result(spec: dict[str, Any], book: Book) -> Outcome:
    """The cell gives what `reference` gives, whatever stands in `inputs`."""
    target = cells_of(book, locate(book, spec["cell"]))[0]
    formula = formula_at(book, target)
    if any(area.meets(target) for area in precedents(formula, target, book.workbook)):
        return failed(
            "excel.result.circular",
            (place(target),),
            cell=target.address,
            formula=formula_shown(formula),
        )
    [comparison] = _compared(spec, book, [target])
    if comparison.agrees:
        return passed(
            "excel.result.right",
            (place(target),),
            cell=target.address,
            formula=formula_shown(formula),
            n=comparison.counted,
        )
    return _explained(comparison, formula)


@excel_check("excel.filled_down", Params(RANGE, *_SHARED))
def filled_down(spec: dict[str, Any], book: Book) -> Outcome:
    """Each cell of the range gives what the reference, moved along with it, gives."""
    area = locate(book, spec["range"])
    cells = cells_of(book, area)
    missing = [cell for cell in cells if book.workbook.formula(cell) is None]
    if len(missing) == len(cells):
        return without_formula(book, cells[0])
    comparisons = _compared(spec, book, cells)
    wrong = [c for c in comparisons if not c.agrees and c.target not in missing]
    right = len(cells) - len(missing) - len(wrong)
    if missing:
        return failed(
            "excel.filled_down.missing",
            places(missing),
            share(right, cells),
            n=len(missing),
            total=len(cells),
        )
    if wrong:
        return _some_wrong(book, wrong, share(right, cells), len(cells))
    shown = formula_shown(book.workbook.formula(cells[0]) or "=")
    return passed("excel.filled_down.right", (place(area),), formula=shown, n=len(cells))


def _compared(spec: dict[str, Any], book: Book, cells: Sequence[Area]) -> list[Comparison]:
    return compare(
        book.recalculation,
        cells,
        [locate(book, text) for text in spec["inputs"]],
        spec["reference"],
        spec["trials"],
        spec["draw"],
        spec["tolerance"],
    )


def _some_wrong(book: Book, wrong: list[Comparison], part: float, total: int) -> Outcome:
    first = wrong[0]
    _, found, expected = first.differing[0]
    return failed(
        "excel.filled_down.wrong",
        places([comparison.target for comparison in wrong]),
        part,
        n=len(wrong),
        total=total,
        cell=first.target.address,
        formula=formula_shown(book.workbook.formula(first.target) or "="),
        found=value_shown(found),
        expected=value_shown(expected),
    )


def _explained(comparison: Comparison, formula: str) -> Outcome:
    target, where = comparison.target, (place(comparison.target),)
    data, found, expected = comparison.differing[0]
    shown: dict[str, Any] = {"cell": target.address, "formula": formula_shown(formula)}
    if isinstance(found, ErrorValue) and found.code == CIRCULAR:
        return failed("excel.result.circular", where, **shown)
    if isinstance(found, ErrorValue):
        return failed("excel.result.error", where, **shown, found=value_shown(found))
    if comparison.frozen:
        return failed("excel.result.frozen", where, **shown, found=value_shown(found))
    if comparison.ignored:
        names = [area.address for area in joined(comparison.ignored)]
        return failed(
            "excel.result.ignored", (*where, *places(comparison.ignored)), **shown, ignored=names
        )
    return failed(
        "excel.result.differs",
        where,
        **shown,
        data=_quoted(data, target.sheet),
        found=value_shown(found),
        expected=value_shown(expected),
    )


def _quoted(data: Mapping[Area, Value], sheet: str) -> list[Any]:
    """ "C3 = 12" or "Tarifs!C3 = 12", the first few."""
    quoted = []
    for area, value in list(data.items())[:_MOST_QUOTED]:
        name = area.address if area.sheet == sheet else str(area)
        shown = "…" if value is None else value_shown(value)
        quoted.append(Sentence("excel.result.datum", {"cell": name, "value": shown}))
    return quoted
