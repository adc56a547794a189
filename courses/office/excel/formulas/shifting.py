"""The same formula seen from another cell: relative references move, absolute ones stay."""

import re

from courses.office.excel.formulas.tokens import Token, tokens
from courses.office.excel.references import LAST_COLUMN, LAST_ROW, column_letters, column_number

_CORNER = re.compile(r"(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})\Z")


def shift(formula: str, rows: int, columns: int, around: bool = False) -> str:
    """Move the relative references; what leaves the sheet becomes #REF!.

    With `around`, it comes back at the other end, as in the formula of a defined name.
    The equals sign, if any, is kept.
    """
    if not rows and not columns:
        return formula
    start = "=" if formula.startswith("=") else ""
    return start + "".join(_shifted(token, rows, columns, around) for token in tokens(formula))


def _shifted(token: Token, rows: int, columns: int, around: bool) -> str:
    if token.kind != "reference" or "#REF!" in token.text:
        return token.text
    prefix = token.text[: len(token.text) - len(token.address)]
    corners = [_corner(corner, rows, columns, around) for corner in token.address.split(":")]
    if any(corner is None for corner in corners):
        return prefix + "#REF!"
    return prefix + ":".join(corner for corner in corners if corner)


def _corner(text: str, rows: int, columns: int, around: bool) -> str | None:
    match = _CORNER.match(text)
    if match is None:
        return text
    fixed_column, letters, fixed_row, digits = match.groups()
    if letters == "" and fixed_column and not fixed_row:
        # "$3" of "$3:$5": the only dollar belongs to the row.
        fixed_column, fixed_row = "", fixed_column
    if letters and not fixed_column:
        column = column_number(letters) + columns
        column = (column - 1) % LAST_COLUMN + 1 if around else column
        if not 1 <= column <= LAST_COLUMN:
            return None
        letters = column_letters(column)
    if digits and not fixed_row:
        row = int(digits) + rows
        row = (row - 1) % LAST_ROW + 1 if around else row
        if not 1 <= row <= LAST_ROW:
            return None
        digits = str(row)
    return f"{fixed_column}{letters}{fixed_row}{digits}"


def is_absolute(address: str) -> tuple[bool, bool]:
    """Whether every corner of an address fixes its (row, column): "B$1" → (True, False)."""
    rows, columns = True, True
    for corner in address.split(":"):
        match = _CORNER.match(corner)
        if match is None:
            return False, False
        fixed_column, letters, fixed_row, digits = match.groups()
        if not letters:
            rows = rows and bool(fixed_column or fixed_row)
            continue
        columns = columns and bool(fixed_column)
        rows = rows and (bool(fixed_row) or not digits)
    return rows, columns
