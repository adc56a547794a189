"""Does a formula give the right result when the data change?

The reference formula stands beside the learner's in the same model; the inputs are drawn anew at
each trial, and the two results are compared. However the formula is written, only results count.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from courses.office.excel.comparing import same_value
from courses.office.excel.cone import CannotRecalculate
from courses.office.excel.drawing import Draw, trials
from courses.office.excel.facts.cells import ErrorValue, Value
from courses.office.excel.formulas.french import as_stored
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.formulas.shifting import shift
from courses.office.excel.planning import plan
from courses.office.excel.recalculation import Bench, Recalculation
from courses.office.excel.references import Area

# A trial where the reference itself ends in an error tells nothing: others are drawn.
_DRAWS_PER_TRIAL = 4
# Explaining a wrong result must not cost more than finding it.
_MOST_PROBED = 60
_MOST_CALCULATED = 50_000


@dataclass
class Comparison:
    """What the trials showed for one cell.

    `counted` trials told something, `differing` holds (inputs, found, expected) of those that
    came out otherwise; `frozen` when the result never changed though it should have.
    """

    target: Area
    counted: int = 0
    differing: list[tuple[Mapping[Area, Value], Value, Value]] = field(default_factory=list)
    found: list[Value] = field(default_factory=list)
    expected: list[Value] = field(default_factory=list)
    ignored: tuple[Area, ...] = ()

    @property
    def agrees(self) -> bool:
        return self.counted > 0 and not self.differing

    @property
    def frozen(self) -> bool:
        return _varies(self.expected) and not _varies(self.found)


def compare(
    recalculation: Recalculation,
    targets: Sequence[Area],
    inputs: Sequence[Area],
    reference: str,
    number: int = 5,
    draw: Mapping[str, Any] | None = None,
    tolerance: float = 1e-7,
) -> list[Comparison]:
    """One comparison per target, in order.

    `reference` is written for the first target and moves with the others as when it is filled.
    Raises CannotRecalculate, also when the reference never gives a result.
    """
    stored = as_stored(reference)
    first = targets[0]
    references = [shift(stored, t.top - first.top, t.left - first.left) for t in targets]
    bench = recalculation.bench(targets, references)
    around = precedents(stored, first, recalculation.workbook)
    planned = plan(recalculation.workbook, inputs, stored, draw, around)
    for target in targets:
        planned.pop(target, None)
    comparisons = [Comparison(target) for target in targets]
    _run(bench, planned, comparisons, number, tolerance)
    if not all(comparison.counted for comparison in comparisons):
        raise CannotRecalculate("reference", first)
    if len(targets) == 1 and comparisons[0].differing:
        comparisons[0].ignored = _ignored(bench, comparisons[0], planned)
    return comparisons


def _run(
    bench: Bench,
    planned: Mapping[Area, Draw],
    comparisons: Sequence[Comparison],
    number: int,
    tolerance: float,
) -> None:
    for data in trials(planned, number * _DRAWS_PER_TRIAL):
        bench.change(data)
        pairs = zip(comparisons, bench.found(), bench.expected(), strict=True)
        for comparison, found, expected in pairs:
            if isinstance(expected, ErrorValue) or comparison.counted >= number:
                continue
            comparison.counted += 1
            comparison.found.append(found)
            comparison.expected.append(expected)
            if not same_value(found, expected, tolerance):
                comparison.differing.append((data, found, expected))
        if all(comparison.counted >= number for comparison in comparisons):
            return


def _varies(values: Sequence[Value]) -> bool:
    return any(not same_value(value, values[0]) for value in values[1:])


def _ignored(
    bench: Bench, comparison: Comparison, planned: Mapping[Area, Draw]
) -> tuple[Area, ...]:
    """Inputs that move the reference and leave the learner's result where it is."""
    data = comparison.differing[-1][0]
    numeric = [a for a, draw in planned.items() if draw.kind in ("integer", "decimal")]
    bench.change(data)
    [found], [expected] = bench.found(), bench.expected()
    ignored: list[Area] = []
    back: dict[Area, Value] = {}
    for area in numeric[: min(_MOST_PROBED, _MOST_CALCULATED // max(bench.size, 1))]:
        value = data[area]
        bench.change({**back, area: (value if isinstance(value, float) else 0.0) + 7.0})
        back = {area: value}
        moved = not same_value(bench.expected()[0], expected)
        if moved and same_value(bench.found()[0], found):
            ignored.append(area)
    return tuple(ignored)
