import pytest

from ..builders import SHEET, rewritten, workbook

LINES = {f"A{row}": row * 3 for row in range(2, 7)} | {f"B{row}": row for row in range(2, 7)}


def _with_column_c(cells: list[str]) -> bytes:
    data = workbook({**LINES, **{f"C{row}": 7_000 + row for row in range(2, 7)}})
    for row, cell in enumerate(cells, start=2):
        data = rewritten(data, {SHEET: (f'<c r="C{row}" t="n"><v>{7_000 + row}</v></c>', cell)})
    return data


@pytest.fixture
def shared_formula_book():
    """C2:C6 hold one shared formula, as Excel writes what was filled down."""

    def build(formula: str) -> bytes:
        first = f'<c r="C2"><f t="shared" ref="C2:C6" si="0">{formula}</f></c>'
        rest = [f'<c r="C{row}"><f t="shared" si="0"/></c>' for row in range(3, 7)]
        return _with_column_c([first, *rest])

    return build


@pytest.fixture
def spilling_book():
    """C2 holds a dynamic array formula that fills C2:C6."""

    def build(formula: str) -> bytes:
        first = f'<c r="C2" cm="1"><f t="array" ref="C2:C6">{formula}</f></c>'
        rest = [f'<c r="C{row}"><v>0</v></c>' for row in range(3, 7)]
        return _with_column_c([first, *rest])

    return build
