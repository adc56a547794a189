"""Calculating cells again, behind a gate of trust.

The unchanged workbook is calculated first. Where the cells do not come out as the program that
saved the file had them, the engine is not trusted with this file: CannotRecalculate, never "wrong".
"""

from collections.abc import Mapping, Sequence

from courses.office.excel.comparing import same_value
from courses.office.excel.cone import CannotRecalculate, ConeBuilder
from courses.office.excel.engine import Engine, EngineStopped
from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.formulas.french import known_to_excel
from courses.office.excel.formulas.plain import Plain, plain
from courses.office.excel.formulas.tokens import functions
from courses.office.excel.references import Area, cell_area

_NOT_COMPUTED = frozenset(("#NAME?", "#ERROR!", "#N/IMPL!"))


class Recalculation:
    """The engine for one workbook."""

    def __init__(self, workbook: Workbook) -> None:
        self.workbook = workbook
        self._values: dict[Area, Value] = {}
        self._plain: dict[Area, Plain] = {}

    def value(self, area: Area) -> Value:
        """What a cell shows: the kept result, or a calculated one. Raises CannotRecalculate."""
        return self.values([area])[0]

    def values(self, areas: Sequence[Area]) -> list[Value]:
        """What the cells show, in order; those without a kept result are calculated together."""
        missing = [area for area in areas if area not in self._values and not self._is_known(area)]
        if missing:
            self._values.update(zip(missing, self.bench(missing).found(), strict=True))
        return [
            self._values[area] if area in self._values else self.workbook.value(area)
            for area in areas
        ]

    def bench(self, targets: Sequence[Area], references: Sequence[str] = ()) -> "Bench":
        """A model of the targets, and of one reference formula for each. CannotRecalculate."""
        return Bench(self.workbook, targets, references, self._plain)

    def _is_known(self, area: Area) -> bool:
        cell = self.workbook.cell(area)
        return cell.formula is None or (cell.cached and not self.workbook.recalculates_on_load)


class Bench:
    """The targets and their reference formulas side by side in one model.

    A reference is read as if it stood in its target's cell.
    """

    def __init__(
        self,
        workbook: Workbook,
        targets: Sequence[Area],
        references: Sequence[str],
        known: dict[Area, Plain],
    ) -> None:
        if workbook.date_1904:
            raise CannotRecalculate("date_1904")
        self._workbook = workbook
        self._targets = tuple(targets)
        scratch = _free_name(workbook)
        self._scratch = [cell_area(scratch, i, 1) for i in range(1, len(references) + 1)]
        builder = ConeBuilder(workbook, known)
        builder.add(self._targets)
        trusted = tuple(builder.cone.calculated)
        expected: dict[Area, str] = {}
        for target, reference, place in zip(targets, references, self._scratch, strict=False):
            found = plain(reference, target, workbook)
            builder.account(found, target)
            builder.add(found.areas)
            expected[place] = found.text
        self._cone = builder.cone
        self._engine = self._filled(scratch, expected)
        self._gate(trusted)

    def change(self, inputs: Mapping[Area, Value]) -> None:
        """Put other values in cells and calculate. Raises CannotRecalculate."""
        try:
            self._engine.fill(dict(inputs))
            self._engine.evaluate()
        except EngineStopped as stopped:
            raise CannotRecalculate("engine") from stopped

    @property
    def size(self) -> int:
        """How many formulas one calculation goes through."""
        return len(self._cone.formulas) + len(self._cone.arrays)

    def found(self) -> list[Value]:
        """What the targets show now."""
        return self._values(self._targets)

    def expected(self) -> list[Value]:
        """What the references show now."""
        return self._values(self._scratch)

    def _values(self, areas: Sequence[Area]) -> list[Value]:
        try:
            return self._engine.values(areas)
        except EngineStopped as stopped:
            raise CannotRecalculate("engine") from stopped

    def _filled(self, scratch: str, expected: dict[Area, str]) -> Engine:
        names = tuple(sheet.name for sheet in self._workbook.sheets)
        cone = self._cone
        try:
            engine = Engine((*names, scratch))
            engine.fill(cone.values, cone.formulas | expected, cone.arrays)
            for sheet in self._workbook.sheets:
                engine.hide_rows(sheet.name, sheet.hidden_rows)
            engine.evaluate()
        except EngineStopped as stopped:
            raise CannotRecalculate("engine") from stopped
        return engine

    def _gate(self, areas: Sequence[Area]) -> None:
        for area, computed in zip(areas, self._values(areas), strict=True):
            cell = self._workbook.cell(area)
            kept = cell.cached and not self._workbook.recalculates_on_load
            if kept and not same_value(computed, cell.value):
                unknown = _unsupported(cell.formula or "", computed)
                if self._workbook.manual_calculation and not unknown:
                    raise CannotRecalculate("stale", area)
                raise CannotRecalculate("unsupported" if unknown else "untrusted", area, unknown)
            if not kept and (unknown := _unsupported(cell.formula or "", computed)):
                raise CannotRecalculate("unsupported", area, unknown)


def _unsupported(formula: str, computed: Value) -> str:
    """The function that Excel knows and the engine does not, when that explains the error."""
    if not isinstance(computed, ErrorValue) or computed.code not in _NOT_COMPUTED:
        return ""
    engine = Engine(("Sheet1",))
    known = (name for name in functions(formula) if known_to_excel(name))
    return next((name for name in known if not engine.knows(name)), "")


def _free_name(workbook: Workbook) -> str:
    taken = {sheet.name.casefold() for sheet in workbook.sheets}
    return next(
        name for i in range(len(taken) + 1) if (name := f"Reference{i}").casefold() not in taken
    )
