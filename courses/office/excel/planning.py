"""How to draw each input of a formula: as the trainer wishes, else like the values there now."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any

from courses.office.excel.drawing import Draw
from courses.office.excel.facts.cells import ErrorValue, Value, serial_date
from courses.office.excel.facts.number_formats import read_number_format
from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.formulas.tokens import tokens
from courses.office.excel.references import Area
from courses.office.excel.typed_numbers import typed_number

_MOST_INPUTS = 20_000


def plan(
    workbook: Workbook,
    inputs: Sequence[Area],
    reference: str,
    draw: Mapping[str, Any] | None = None,
    around: Iterable[Area] = (),
) -> dict[Area, Draw]:
    """How to draw each input cell.

    `draw` is the trainer's wish; what it leaves out is guessed from the present values, the
    constants of the reference and, for texts, the texts of the areas `around` it.
    """
    texts, limits = _constants(reference)
    pool = tuple(dict.fromkeys((*texts, *_texts(workbook, (*inputs, *around)))))
    planned: dict[Area, Draw] = {}
    for area in inputs:
        for column in range(area.left, area.right + 1):
            cells = [Area(area.sheet, row, column, row, column) for row in _rows(area, workbook)]
            guess = _guess(workbook, cells, pool, limits)
            chosen = _wished(draw, guess) if draw else guess
            planned.update(dict.fromkeys(cells, chosen))
            if len(planned) > _MOST_INPUTS:
                return planned
    return planned


def _rows(area: Area, workbook: Workbook) -> range:
    last = max(workbook.used(area.sheet)[0], area.top)
    return range(area.top, min(area.bottom, max(last, area.top + 1_000)) + 1)


def _guess(
    workbook: Workbook, cells: Sequence[Area], pool: tuple[str, ...], limits: tuple[float, ...]
) -> Draw:
    values = [_read(workbook.value(cell)) for cell in cells]
    present = [value for value in values if value is not None]
    blanks = bool(present) and len(present) < len(values)
    if present and all(isinstance(value, bool) for value in present):
        return Draw("boolean", blanks=blanks)
    numbers = [v for v in present if isinstance(v, float)]
    if present and len(numbers) * 2 < len(present):
        return Draw("text", values=_at_least_two(pool), blanks=blanks)
    dated = any(
        read_number_format(workbook.styles.of(workbook.cell(cell).style).number_format).kind
        == "date"
        for cell in cells
    )
    if dated:
        low, high = min(numbers, default=45_000.0), max(numbers, default=45_000.0)
        return Draw("date", max(low - 90, 1), high + 90, blanks=blanks)
    return _numeric(numbers, limits, blanks)


def _numeric(numbers: Sequence[float], limits: tuple[float, ...], blanks: bool) -> Draw:
    low, high = min(numbers, default=0.0), max(numbers, default=100.0)
    whole = all(number == int(number) for number in numbers)
    reach = max((abs(limit) for limit in limits), default=0.0)
    if whole:
        span = max(high * 2, high + 10, min(reach * 1.5, high * 100 + 100))
        return Draw("integer", min(low * 2, 0), span, limits=limits, blanks=blanks)
    if low >= 0 and high <= 1:
        return Draw("decimal", 0, 1, decimals=3, limits=limits, blanks=blanks)
    span = max(high * 2, high + 1, min(reach * 1.5, high * 100))
    return Draw("decimal", min(low * 2, 0), span, limits=limits, blanks=blanks)


def _read(value: Value) -> Value:
    """A number typed as text is drawn as the number that it should be."""
    if isinstance(value, ErrorValue) or value == "":
        return None
    if isinstance(value, str):
        number = typed_number(value)
        return value if number is None else number
    return value


def _constants(reference: str) -> tuple[list[str], tuple[float, ...]]:
    texts, numbers = [], []
    for token in tokens(reference):
        if token.kind == "number":
            numbers.append(float(token.text))
        elif token.kind == "string":
            text = token.text[1:-1].replace('""', '"')
            bare = text.lstrip("<>=")
            if typed_number(bare) is not None:
                numbers.append(typed_number(bare) or 0.0)
            elif re.search(r"\w", bare) and not re.search(r"[*?]", bare):
                texts.append(bare)
    return texts, tuple(dict.fromkeys(n for n in numbers if abs(n) > 1))[:20]


def _texts(workbook: Workbook, areas: Iterable[Area]) -> list[str]:
    found: dict[str, None] = {}
    for area in areas:
        sheet = workbook.sheet(area.sheet)
        for (row, column), cell in sheet.cells.items() if sheet else ():
            if area.holds(row, column) and isinstance(cell.value, str) and cell.value.strip():
                found.setdefault(cell.value)
                if len(found) >= 200:
                    return list(found)
    return list(found)


def _at_least_two(pool: tuple[str, ...]) -> tuple[str, ...]:
    return pool if len(pool) > 1 else (*pool, "Alpha", "Bravo", "Charlie")


def _wished(draw: Mapping[str, Any], guess: Draw) -> Draw:
    kind = draw.get("kind", guess.kind)
    values = tuple(_plain(value) for value in draw.get("values", ()))
    same = kind == guess.kind or {kind, guess.kind} <= {"integer", "decimal"}
    low, high = (guess.minimum, guess.maximum) if same else (0, 45_000 if kind == "date" else 100)
    low, high = _bound(draw.get("min"), low), _bound(draw.get("max"), high)
    if low > high:
        low, high = (low, low + 100) if "min" in draw else (high - 100, high)
    return Draw(
        kind="choice" if values and "kind" not in draw else kind,
        minimum=low,
        maximum=high,
        decimals=int(draw.get("decimals", guess.decimals)),
        values=values or guess.values or (_at_least_two(()) if kind == "text" else ()),
        limits=guess.limits,
        blanks=bool(draw.get("blanks", guess.blanks)),
    )


def _plain(value: Any) -> Value:
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def _bound(wished: Any, default: float) -> float:
    if isinstance(wished, str):
        return serial_date(wished) or default
    if isinstance(wished, date):
        return serial_date(wished.isoformat()) or default
    return default if wished is None else float(wished)
