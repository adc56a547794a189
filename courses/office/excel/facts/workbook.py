"""The workbook: its sheets with their cells, its names, its tables, how it calculates."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from courses.office.excel.facts.cells import Cell, Value, read_cells, rich_text
from courses.office.excel.facts.styles import Styles, read_styles
from courses.office.excel.facts.tables import Table, read_tables
from courses.office.excel.facts.xml import MAIN, RELATION_ID, child, children, flag, local, whole
from courses.office.excel.references import Area, cell_area
from courses.office.package import Package


@dataclass(frozen=True)
class DefinedName:
    """A name given to a formula; `sheet` is the only sheet that knows it, None for all."""

    name: str
    formula: str
    sheet: str | None
    hidden: bool


@dataclass(frozen=True)
class Sheet:
    """A worksheet, or a chart sheet (then without cells)."""

    name: str
    part: str
    state: str
    cells: Mapping[tuple[int, int], Cell]
    hidden_rows: frozenset[int]
    column_styles: tuple[tuple[int, int, int], ...]
    is_chart: bool = False

    def cell(self, row: int, column: int) -> Cell:
        return self.cells.get((row, column)) or Cell(None, style=self._column_style(column))

    def _column_style(self, column: int) -> int:
        for first, last, style in self.column_styles:
            if first <= column <= last:
                return style
        return 0

    @cached_property
    def used(self) -> tuple[int, int]:
        """(last row, last column) that hold something."""
        filled = [at for at, cell in self.cells.items() if cell.value is not None or cell.formula]
        return (
            max((row for row, _ in filled), default=0),
            max((column for _, column in filled), default=0),
        )


@dataclass(frozen=True)
class Workbook:
    sheets: tuple[Sheet, ...]
    names: tuple[DefinedName, ...]
    tables: tuple[Table, ...]
    styles: Styles
    date_1904: bool
    manual_calculation: bool
    recalculates_on_load: bool
    structure_protected: bool

    def sheet(self, name: str) -> Sheet | None:
        wanted = name.casefold()
        return next((sheet for sheet in self.sheets if sheet.name.casefold() == wanted), None)

    @property
    def first_sheet(self) -> str:
        """Name of the first worksheet, "" in a workbook without any."""
        return next((sheet.name for sheet in self.sheets if not sheet.is_chart), "")

    def cell(self, area: Area) -> Cell:
        """The top left cell of an area; an empty one when the sheet is missing."""
        sheet = self.sheet(area.sheet)
        return sheet.cell(area.top, area.left) if sheet else Cell(None)

    def value(self, area: Area) -> Value:
        return self.cell(area).value

    def used(self, sheet: str) -> tuple[int, int]:
        found = self.sheet(sheet)
        return found.used if found else (0, 0)

    def formula(self, area: Area) -> str | None:
        """The formula that fills a cell, also when it spills from another cell."""
        cell = self.cell(area)
        if cell.formula:
            return cell.formula
        source = self.spill_source(area)
        return self.cell(source).formula if source else None

    def spill_source(self, area: Area) -> Area | None:
        """The cell whose array formula fills this one."""
        sheet = self.sheet(area.sheet)
        for (row, column), cell in sheet.cells.items() if sheet else ():
            if cell.spread and cell.spread.holds(area.top, area.left):
                return cell_area(sheet.name, row, column) if sheet else None
        return None

    def named(self, name: str, sheet: str) -> DefinedName | None:
        """The name that a formula of `sheet` means: a local name hides a global one."""
        wanted = name.casefold()
        found = [n for n in self.names if n.name.casefold() == wanted]
        local = [n for n in found if n.sheet and n.sheet.casefold() == sheet.casefold()]
        return next(iter(local), None) or next((n for n in found if n.sheet is None), None)

    def table(self, name: str) -> Table | None:
        wanted = name.casefold()
        return next((table for table in self.tables if table.name.casefold() == wanted), None)


def read_workbook(package: Package) -> Workbook:
    """Read everything that formulas can see."""
    root = package.xml(package.main)
    targets = {rel.id: rel for rel in package.rels(package.main)}
    strings = shared_strings(package)
    sheets, tables = [], []
    for entry in _entries(root):
        rel = targets.get(entry.get(RELATION_ID, ""))
        if rel is None or rel.external or rel.target not in package.parts:
            continue
        name = entry.get("name", "")
        sheets.append(_sheet(package, rel.target, name, entry.get("state", "visible"), strings))
        tables.extend(read_tables(package, rel.target, name))
    properties, calculation = child(root, "workbookPr"), child(root, "calcPr")
    protection = child(root, "workbookProtection")
    return Workbook(
        sheets=tuple(sheets),
        names=_names(root, [entry.get("name", "") for entry in _entries(root)]),
        tables=tuple(tables),
        styles=read_styles(package),
        date_1904=properties is not None and flag(properties, "date1904"),
        manual_calculation=calculation is not None and calculation.get("calcMode") == "manual",
        recalculates_on_load=calculation is not None and flag(calculation, "fullCalcOnLoad"),
        structure_protected=protection is not None and flag(protection, "lockStructure"),
    )


def _entries(root: Any) -> list[Any]:
    sheets = child(root, "sheets")
    return [] if sheets is None else list(children(sheets, "sheet"))


def _sheet(package: Package, part: str, name: str, state: str, strings: tuple[str, ...]) -> Sheet:
    root = package.xml(part)
    data = child(root, "sheetData")
    cells, hidden = ({}, frozenset()) if data is None else read_cells(data, name, strings)
    columns = child(root, "cols")
    styles = tuple(
        (whole(c.get("min"), 1), whole(c.get("max"), 1), whole(c.get("style")))
        for c in (() if columns is None else children(columns, "col"))
    )
    return Sheet(name, part, state, cells, hidden, styles, is_chart=local(root) == "chartsheet")


def shared_strings(package: Package) -> tuple[str, ...]:
    """The texts that cells name by their rank."""
    for rel in package.rels(package.main):
        if rel.type == "sharedStrings" and rel.target in package.parts:
            items = package.xml(rel.target).iterchildren(f"{MAIN}si")
            return tuple(rich_text(item) for item in items)
    return ()


def _names(root: Any, sheets: list[str]) -> tuple[DefinedName, ...]:
    found = child(root, "definedNames")
    names = []
    for element in () if found is None else children(found, "definedName"):
        scope = element.get("localSheetId")
        index = whole(scope, -1)
        sheet = sheets[index] if scope is not None and 0 <= index < len(sheets) else None
        names.append(
            DefinedName(
                element.get("name", ""),
                (element.text or "").strip(),
                sheet,
                flag(element, "hidden"),
            )
        )
    return tuple(names)
