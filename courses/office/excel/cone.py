"""The cells that some cells depend on, directly or not, ready for the engine."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from courses.office.excel.facts.cells import Value
from courses.office.excel.facts.workbook import Sheet, Workbook
from courses.office.excel.formulas.plain import Plain, plain
from courses.office.excel.references import Area, cell_area

# What one evaluation may read; beyond, a sheet takes seconds at each trial.
_MOST_CELLS_READ = 10_000_000
_MOST_FORMULAS = 100_000
_LARGEST_ARRAY = 20_000


class CannotRecalculate(Exception):
    """Why a result cannot be verified.

    `reason`: "external", "volatile", "unsupported", "too_long", "too_heavy", "date_1904",
    "stale", "untrusted" or "engine"; `where` is the cell concerned, `detail` the function or name.
    """

    def __init__(self, reason: str, where: Area | None = None, detail: str = "") -> None:
        super().__init__(reason)
        self.reason, self.where, self.detail = reason, where, detail


@dataclass
class Cone:
    """`formulas` and `arrays` by cell (arrays: by their area), `values` of the other cells."""

    values: dict[Area, Value] = field(default_factory=dict)
    formulas: dict[Area, str] = field(default_factory=dict)
    arrays: dict[Area, str] = field(default_factory=dict)
    read: int = 0

    @property
    def calculated(self) -> Iterator[Area]:
        """The top left cell of each formula."""
        yield from self.formulas
        for area in self.arrays:
            yield cell_area(area.sheet, area.top, area.left)


class ConeBuilder:
    """Collects cones of one workbook; the same cell is read once.

    `known` keeps the formulas already written plainly, for the next cone.
    """

    def __init__(self, workbook: Workbook, known: dict[Area, Plain]) -> None:
        self._workbook = workbook
        self._known = known
        self._sources = _spill_sources(workbook)
        self._seen_areas: set[Area] = set()
        self._seen_cells: set[tuple[str, int, int]] = set()
        self.cone = Cone()

    def add(self, areas: Iterable[Area]) -> None:
        """Add the areas and all that they depend on. Raises CannotRecalculate."""
        waiting = list(areas)
        while waiting:
            area = waiting.pop()
            if area in self._seen_areas:
                continue
            self._seen_areas.add(area)
            sheet = self._workbook.sheet(area.sheet)
            if sheet is None:
                continue
            for row, column in _filled(sheet, area, self._sources):
                waiting.extend(self._cell(sheet, row, column))

    def _cell(self, sheet: Sheet, row: int, column: int) -> tuple[Area, ...]:
        row, column = self._sources.get((sheet.name, row, column), (row, column))
        key = (sheet.name, row, column)
        if key in self._seen_cells:
            return ()
        self._seen_cells.add(key)
        at, cell = cell_area(sheet.name, row, column), sheet.cell(row, column)
        if cell.formula is None:
            self.cone.values[at] = cell.value
            return ()
        found = self._known.get(at) or plain(cell.formula, at, self._workbook)
        self._known[at] = found
        self.account(found, at)
        if cell.spread and not cell.dynamic and not cell.spread.is_cell:
            if cell.spread.size > _LARGEST_ARRAY:
                raise CannotRecalculate("too_heavy", at)
            self.cone.arrays[cell.spread] = found.text
        else:
            self.cone.formulas[at] = found.text
        return found.areas

    def account(self, found: Plain, at: Area) -> None:
        """Refuse what the engine cannot be trusted with, and what would take too long."""
        if found.problem:
            raise CannotRecalculate(found.problem, at, found.detail)
        self.cone.read += sum(area.size for area in found.areas)
        if self.cone.read > _MOST_CELLS_READ or len(self.cone.formulas) > _MOST_FORMULAS:
            raise CannotRecalculate("too_heavy", at)


def _filled(
    sheet: Sheet, area: Area, sources: dict[tuple[str, int, int], tuple[int, int]]
) -> Iterator[tuple[int, int]]:
    if area.size <= len(sheet.cells):
        for row, column in area.positions():
            if (row, column) in sheet.cells or (sheet.name, row, column) in sources:
                yield row, column
        return
    for row, column in sheet.cells:
        if area.holds(row, column):
            yield row, column


def _spill_sources(workbook: Workbook) -> dict[tuple[str, int, int], tuple[int, int]]:
    """For each cell filled from another one's array formula, that other cell."""
    sources = {}
    for sheet in workbook.sheets:
        for (row, column), cell in sheet.cells.items():
            if cell.spread is None or cell.spread.is_cell or cell.spread.size > _LARGEST_ARRAY:
                continue
            for position in cell.spread.positions():
                if position != (row, column):
                    sources[sheet.name, *position] = (row, column)
    return sources
