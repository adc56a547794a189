"""Drawn values into the cells of a sheet, each written as the cell writes what it holds.

A formula stays what it is, and so does an empty cell: what a mistake of the test bench has
emptied or calculated is not put right.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from courses.office.excel.facts.xml import local
from courses.office.excel.references import column_letters
from courses.office.variation.drawing import Value
from courses.office.variation.markers import SPACE
from courses.office.variation.variables import Variable
from courses.office.variation.words import decimals_of, written

NUMBER = re.compile(r"\d(?:[\d\u00a0\u202f ]*\d)?(?:([.,])(\d+))?")
Position = tuple[int, int]


@dataclass(frozen=True)
class Book:
    """What cells need of their workbook: the shared texts, and the day that is day 0."""

    strings: tuple[str, ...]
    epoch: date


def write_cells(
    root: Any, wanted: Mapping[Position, tuple[Variable, Value]], book: Book
) -> dict[str, int]:
    """Returns how many cells of each variable took their value."""
    by_address = {f"{column_letters(c)}{r}": one for (r, c), one in wanted.items()}
    written_cells: dict[str, int] = {}
    for cell in root.iter("{*}c"):
        found = by_address.get(cell.get("r", ""))
        if found and _write(cell, *found, book):
            name = found[0].name
            written_cells[name] = written_cells.get(name, 0) + 1
    return written_cells


def forget_results(root: Any) -> bool:
    """Take away what the formulas gave with other numbers; whether there was something."""
    forgotten = False
    for formula in root.iter("{*}f"):
        cell = formula.getparent()
        for result in [e for e in cell if local(e) == "v"]:
            cell.remove(result)
            forgotten = True
        cell.attrib.pop("t", None)
    return forgotten


def _write(cell: Any, variable: Variable, value: Value, book: Book) -> bool:
    if any(local(child) == "f" for child in cell):
        return False
    if cell.get("t", "n") == "n":
        return _write_number(cell, variable, value, book)
    text = _text_of(cell, book)
    new = _as_written(text, variable, value) if text else None
    if new is None:
        return False
    _put_text(cell, new)
    return True


def _write_number(cell: Any, variable: Variable, value: Value, book: Book) -> bool:
    held = next((child for child in cell if local(child) == "v"), None)
    if held is None:
        return False
    if variable.kind == "text":
        _put_text(cell, str(value))
    elif variable.kind == "date":
        held.text = str((date.fromisoformat(str(value)) - book.epoch).days)
    else:
        held.text = repr(value)
    return True


def _text_of(cell: Any, book: Book) -> str:
    if cell.get("t") == "s":
        index = cell.findtext("{*}v") or ""
        known = index.isdecimal() and int(index) < len(book.strings)
        return book.strings[int(index)] if known else ""
    if cell.get("t") == "inlineStr":
        return "".join(t.text or "" for t in cell.iter("{*}t"))
    return cell.findtext("{*}v") or "" if cell.get("t") == "str" else ""


def _as_written(text: str, variable: Variable, value: Value) -> str | None:
    """A number typed as a text keeps its decimal sign, its unit and its spaces."""
    if variable.kind == "text":
        return str(value)
    if variable.kind == "date":
        return f"{date.fromisoformat(str(value)):%d/%m/%Y}"
    found = NUMBER.search(text)
    if found is None:
        return None
    decimals = len(found[2]) if found[2] else decimals_of(variable)
    number = written(float(value), decimals, sign=found[1] or ",", group="")
    return text[: found.start()] + number + text[found.end() :]


def _put_text(cell: Any, text: str) -> None:
    namespace = cell.tag.rpartition("}")[0] + "}"
    for child in list(cell):
        cell.remove(child)
    cell.set("t", "inlineStr")
    holder = cell.makeelement(f"{namespace}is")
    piece = holder.makeelement(f"{namespace}t")
    piece.text = text
    if text != text.strip():
        piece.set(SPACE, "preserve")
    holder.append(piece)
    cell.append(holder)
