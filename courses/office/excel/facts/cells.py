"""The cells of a sheet: values, formulas (shared ones written out), array formulas."""

import contextlib
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any

from courses.office.excel.facts.xml import MAIN, flag, local, whole
from courses.office.excel.formulas.shifting import shift
from courses.office.excel.references import Area, BadReference, parse_area

_EPOCH = datetime(1899, 12, 30)


@dataclass(frozen=True)
class ErrorValue:
    """An error shown in a cell, such as #DIV/0!."""

    code: str

    def __str__(self) -> str:
        return self.code


Value = float | str | bool | ErrorValue | None


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that the sheet mentions.

    `value` is what was typed, or what the program kept of the last calculation; `formula` begins
    with "=", with English names and commas; `cached` tells whether a formula's result was kept.
    `dynamic` marks a formula whose results spill, `spread` the area of an array formula.
    """

    value: Value
    formula: str | None = None
    style: int = 0
    cached: bool = False
    dynamic: bool = False
    spread: Area | None = None


@dataclass
class _SharedFormulas:
    masters: dict[str, tuple[str, int, int]]

    def read(self, element: Any, row: int, column: int) -> str:
        group, text = element.get("si", ""), element.text or ""
        if text:
            self.masters.setdefault(group, (text, row, column))
            return text
        master, first_row, first_column = self.masters.get(group, ("", row, column))
        return shift(master, row - first_row, column - first_column)


def read_cells(
    data: Any, sheet: str, strings: tuple[str, ...]
) -> tuple[Mapping[tuple[int, int], Cell], frozenset[int]]:
    """The cells by (row, column) and the hidden rows of a `sheetData` element."""
    cells: dict[tuple[int, int], Cell] = {}
    hidden: set[int] = set()
    shared = _SharedFormulas({})
    for row, row_element in _numbered_rows(data):
        if flag(row_element, "hidden"):
            hidden.add(row)
        for column, element in _numbered_cells(row_element):
            cells[row, column] = _cell(element, sheet, row, column, strings, shared)
    return cells, frozenset(hidden)


def _numbered_rows(data: Any) -> Iterator[tuple[int, Any]]:
    row = 0
    for element in data.iterchildren(f"{MAIN}row"):
        row = whole(element.get("r"), row + 1)
        yield row, element


def _numbered_cells(row: Any) -> Iterator[tuple[int, Any]]:
    column = 0
    for element in row.iterchildren(f"{MAIN}c"):
        column += 1
        address = element.get("r")
        if address:
            with contextlib.suppress(BadReference):
                column = parse_area(address, "").left
        yield column, element


def _cell(
    element: Any, sheet: str, row: int, column: int, strings: tuple[str, ...], shared: Any
) -> Cell:
    kind, style = element.get("t", "n"), whole(element.get("s"))
    raw, formula = None, None
    for part in element:
        name = local(part)
        if name == "v":
            raw = part.text or ""
        elif name == "f":
            formula = part
        elif name == "is":
            raw = rich_text(part)
    value = _value(kind, raw, strings)
    if formula is None:
        return Cell(value, style=style)
    cached = bool(raw) or (kind == "str" and raw is not None)
    text, spread = _formula(formula, sheet, row, column, shared)
    return Cell(value, text, style, cached, element.get("cm") is not None, spread)


def _formula(
    element: Any, sheet: str, row: int, column: int, shared: _SharedFormulas
) -> tuple[str | None, Area | None]:
    kind = element.get("t", "normal")
    if kind == "dataTable":
        return "=TABLE()", None
    text = shared.read(element, row, column) if kind == "shared" else element.text or ""
    if not text.strip():
        return None, None
    spread = None
    if kind == "array":
        try:
            spread = parse_area(element.get("ref", ""), sheet)
        except BadReference:
            spread = None
    return "=" + text.strip().removeprefix("="), spread


def _value(kind: str, raw: str | None, strings: tuple[str, ...]) -> Value:
    if raw is None:
        return None
    if kind == "s":
        index = whole(raw, -1)
        return strings[index] if 0 <= index < len(strings) else ""
    if kind in ("str", "inlineStr"):
        return raw
    if kind == "b":
        return raw.strip() in ("1", "true")
    if kind == "e":
        return ErrorValue(raw.strip())
    if kind == "d":
        return serial_date(raw)
    return _number(raw)


def _number(raw: str) -> float | None:
    try:
        number = float(raw)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def serial_date(text: str) -> float | None:
    """An ISO date, date and time, or time of day, as Excel counts days; None if it is none."""
    try:
        moment = datetime.fromisoformat(text.strip().rstrip("Z"))
    except ValueError:
        try:
            moment = datetime.combine(_EPOCH, time.fromisoformat(text.strip()))
        except ValueError:
            return None
    days = moment.replace(tzinfo=None) - _EPOCH
    return days.days + days.seconds / 86_400


def rich_text(element: Any) -> str:
    """The text of a shared or inline string, without the phonetic guide."""
    pieces = []
    for text in element.iter(f"{MAIN}t"):
        if not any(local(parent) == "rPh" for parent in text.iterancestors()):
            pieces.append(text.text or "")
    return "".join(pieces)
