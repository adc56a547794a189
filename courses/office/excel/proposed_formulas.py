"""Checks proposed for the formulas that a model answer has and its starter lacks."""

from collections.abc import Iterator
from typing import Any

from courses.office.excel.book import Book
from courses.office.excel.cone import CannotRecalculate
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.formulas.shifting import is_absolute, shift
from courses.office.excel.formulas.tokens import functions, reference_area, tokens
from courses.office.excel.references import Area, cell_area
from courses.office.excel.wording import formula_shown, joined, place
from courses.office.sentences import Sentence

Spec = dict[str, Any]
_MOST_INPUT_CELLS = 5_000
# Worth asking for by name; one of the first two in the model suggests the whole group.
_GROUPS = (
    ("COUNTIFS", "COUNTIF"),
    ("SUMIFS", "SUMIF"),
    ("AVERAGEIFS", "AVERAGEIF"),
    ("IFERROR", "IFNA"),
    ("VLOOKUP", "XLOOKUP", "INDEX", "LOOKUP"),
    ("IF", "IFS", "SWITCH"),
    ("FILTER",),
    ("UNIQUE",),
    ("SORT", "SORTBY"),
)


def propose_formulas(starter: Book, model: Book) -> tuple[list[Spec], list[Sentence]]:
    """Specs for each new formula, or run of formulas filled down; what cannot be calculated."""
    specs: list[Spec] = []
    beyond: list[Sentence] = []
    for run in _runs(_new_formulas(starter, model), model):
        formula = model.workbook.formula(run) or "="
        first = cell_area(run.sheet, run.top, run.left)
        inputs = _inputs(model, run)
        if inputs and _calculates(model, run):
            kind, name = ("result", "cell") if run.is_cell else ("filled_down", "range")
            specs.append(
                {
                    "check": f"excel.{kind}",
                    name: str(run),
                    "inputs": [str(area) for area in inputs],
                    "reference": formula,
                }
            )
        else:
            specs.append({"check": "excel.formula", "cell": str(run)})
            beyond.append(
                Sentence(
                    "excel.beyond.formula",
                    {"cell": place(run), "formula": formula_shown(formula)},
                )
            )
        specs.extend(_about_writing(run, first, formula))
    return specs, beyond


def _new_formulas(starter: Book, model: Book) -> list[Area]:
    """Cells whose formula the starter has not."""
    return [
        cell_area(sheet.name, row, column)
        for sheet in model.workbook.sheets
        for (row, column), cell in sheet.cells.items()
        if cell.formula
        and cell.formula != starter.workbook.formula(cell_area(sheet.name, row, column))
    ]


def _runs(cells: list[Area], model: Book) -> Iterator[Area]:
    """Neighbours of a column that hold the same formula, filled down."""
    run: Area | None = None
    for cell in sorted(cells, key=lambda c: (c.sheet, c.left, c.top)):
        if run and _continues(run, cell, model):
            run = Area(run.sheet, run.top, run.left, cell.bottom, run.right)
            continue
        if run:
            yield run
        run = cell
    if run:
        yield run


def _continues(run: Area, cell: Area, model: Book) -> bool:
    if (run.sheet, run.left, run.bottom + 1) != (cell.sheet, cell.left, cell.top):
        return False
    first = model.workbook.formula(run) or "="
    return shift(first, cell.top - run.top, 0) == model.workbook.formula(cell)


def _inputs(model: Book, run: Area) -> list[Area]:
    """The typed cells that the formulas of a run depend on in the end, joined into ranges."""
    leaves: set[Area] = set()
    seen: set[Area] = set()
    waiting = list(run.cells())
    while waiting:
        cell = waiting.pop()
        if cell in seen:
            continue
        seen.add(cell)
        formula = model.workbook.formula(cell)
        if formula is None:
            if _is_data(model, cell):
                leaves.add(cell)
            continue
        for area in precedents(formula, cell, model.workbook):
            if area.size + len(seen) > _MOST_INPUT_CELLS:
                return []
            waiting.extend(area.cells())
    return joined(list(leaves))


def _is_data(model: Book, cell: Area) -> bool:
    """Numbers and dates vary; texts too, where the formula compares them (drawn from theirs)."""
    value = model.workbook.value(cell)
    return value is not None and value != ""


def _calculates(model: Book, run: Area) -> bool:
    try:
        model.recalculation.bench([run if run.is_cell else next(run.cells())])
    except CannotRecalculate:
        return False
    return True


def _about_writing(run: Area, first: Area, formula: str) -> Iterator[Spec]:
    """What the trainer may want to see in the formula itself."""
    used = set(functions(formula))
    for group in _GROUPS:
        if used & set(group[:2]):
            yield {"check": "excel.uses_function", "cell": str(run), "any_of": list(group)}
    if run.is_cell:
        return
    for token in tokens(formula):
        area = reference_area(token, first.sheet) if token.kind == "reference" else None
        if area is not None and is_absolute(token.address)[0]:
            yield {"check": "excel.absolute_reference", "cell": str(run), "to": str(area)}
