"""Addresses of cells and areas, as written in formulas and in the specs of checks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LAST_ROW = 1_048_576
LAST_COLUMN = 16_384

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})\Z")
_COLUMNS = re.compile(r"\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})\Z")
_ROWS = re.compile(r"\$?([1-9][0-9]{0,6}):\$?([1-9][0-9]{0,6})\Z")
_PLAIN_SHEET = re.compile(r"[^\W\d][\w.]*\Z")


class BadReference(ValueError):
    """The text is not the address of a cell or of an area."""


def column_letters(column: int) -> str:
    """1 → "A", 27 → "AA"."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """ "A" → 1, "AA" → 27."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number


def quoted_sheet(name: str) -> str:
    """The name of a sheet as a formula writes it before the exclamation mark."""
    if _PLAIN_SHEET.match(name) and not _CELL.match(name):
        return name
    return "'" + name.replace("'", "''") + "'"


@dataclass(frozen=True, order=True)
class Area:
    """A rectangle of cells of one sheet; rows and columns start at 1, both ends included."""

    sheet: str
    top: int
    left: int
    bottom: int
    right: int

    @property
    def is_cell(self) -> bool:
        return self.top == self.bottom and self.left == self.right

    @property
    def size(self) -> int:
        return (self.bottom - self.top + 1) * (self.right - self.left + 1)

    @property
    def address(self) -> str:
        """Without the sheet: "B4" or "B4:C9"."""
        if self.left == 1 and self.right == LAST_COLUMN and not self.is_cell:
            return f"{self.top}:{self.bottom}"
        if self.top == 1 and self.bottom == LAST_ROW:
            return f"{column_letters(self.left)}:{column_letters(self.right)}"
        first = f"{column_letters(self.left)}{self.top}"
        if self.is_cell:
            return first
        return f"{first}:{column_letters(self.right)}{self.bottom}"

    def __str__(self) -> str:
        return f"{quoted_sheet(self.sheet)}!{self.address}"

    def positions(self) -> Iterator[tuple[int, int]]:
        """(row, column) of each cell, row by row."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column

    def cells(self) -> Iterator["Area"]:
        for row, column in self.positions():
            yield cell_area(self.sheet, row, column)

    def holds(self, row: int, column: int) -> bool:
        return self.top <= row <= self.bottom and self.left <= column <= self.right

    def contains(self, other: "Area") -> bool:
        return self.meets(other) and (
            self.top <= other.top
            and self.bottom >= other.bottom
            and self.left <= other.left
            and self.right >= other.right
        )

    def meets(self, other: "Area") -> bool:
        return (
            self.sheet.casefold() == other.sheet.casefold()
            and self.top <= other.bottom
            and other.top <= self.bottom
            and self.left <= other.right
            and other.left <= self.right
        )


def cell_area(sheet: str, row: int, column: int) -> Area:
    return Area(sheet, row, column, row, column)


def covered(area: Area, by: tuple[Area, ...]) -> bool:
    """Whether the rectangles together hold every cell of the area."""
    remaining = [area]
    for mask in by:
        remaining = [piece for rest in remaining for piece in _minus(rest, mask)]
    return not remaining


def _minus(area: Area, mask: Area) -> list[Area]:
    if not area.meets(mask):
        return [area]
    top, bottom = max(area.top, mask.top), min(area.bottom, mask.bottom)
    pieces = (
        Area(area.sheet, area.top, area.left, mask.top - 1, area.right),
        Area(area.sheet, mask.bottom + 1, area.left, area.bottom, area.right),
        Area(area.sheet, top, area.left, bottom, mask.left - 1),
        Area(area.sheet, top, mask.right + 1, bottom, area.right),
    )
    return [p for p in pieces if p.top <= p.bottom and p.left <= p.right]


def split_sheet(text: str) -> tuple[str | None, str]:
    """ "'Été 1'!B2" → ("Été 1", "B2"); without a sheet → (None, text)."""
    sheet, mark, address = text.strip().rpartition("!")
    if not mark:
        return None, address
    if len(sheet) > 1 and sheet[0] == sheet[-1] == "'":
        sheet = sheet[1:-1].replace("''", "'")
    return sheet, address


def parse_area(text: str, sheet: str) -> Area:
    """Read "B4", "B4:C9", "B:C" or "2:5", with or without a sheet; `sheet` is the default.

    Raises BadReference.
    """
    named, address = split_sheet(text.lstrip("="))
    rectangle = _rectangle(address)
    if rectangle is None:
        raise BadReference(text)
    top, left, bottom, right = rectangle
    if max(top, bottom) > LAST_ROW or max(left, right) > LAST_COLUMN:
        raise BadReference(text)
    return Area(
        named if named is not None else sheet,
        min(top, bottom),
        min(left, right),
        max(top, bottom),
        max(left, right),
    )


def _rectangle(address: str) -> tuple[int, int, int, int] | None:
    if match := _COLUMNS.match(address):
        return 1, column_number(match[1]), LAST_ROW, column_number(match[2])
    if match := _ROWS.match(address):
        return int(match[1]), 1, int(match[2]), LAST_COLUMN
    first, colon, last = address.partition(":")
    start, end = _CELL.match(first), _CELL.match(last if colon else first)
    if start is None or end is None:
        return None
    return int(start[2]), column_number(start[1]), int(end[2]), column_number(end[1])


def parse_sqref(text: str | None, sheet: str) -> tuple[Area, ...]:
    """The areas of a `sqref` attribute; pieces that cannot be read are left out."""
    areas = []
    for piece in (text or "").split():
        try:
            areas.append(parse_area(piece, sheet))
        except BadReference:
            continue
    return tuple(areas)
