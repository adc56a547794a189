"""No number typed inside a formula, where it could be read from a cell."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import CELL, cells_of, excel_check, formula_at, locate, share
from courses.office.excel.formulas.tokens import Token, tokens
from courses.office.excel.wording import formula_shown, number_shown, place, places
from courses.office.params import Param, Params

# Arguments that say how to calculate, not with what: the 2 of ROUND(A1,2) is no data.
_SETTINGS: dict[str, frozenset[int]] = {
    name: frozenset(positions)
    for names, positions in (
        ("ROUND ROUNDUP ROUNDDOWN TRUNC MROUND CEILING FLOOR LEFT RIGHT WEEKDAY WEEKNUM", (1,)),
        ("REPT LARGE SMALL IFERROR IFNA EDATE EOMONTH LOG FIXED", (1,)),
        ("VLOOKUP HLOOKUP", (2, 3)),
        ("INDEX", (1, 2, 3)),
        ("MATCH RANK RANK.EQ RANK.AVG FIND SEARCH YEARFRAC", (2,)),
        ("XLOOKUP", (3, 4, 5)),
        ("XMATCH", (2, 3)),
        ("MID SORT", (1, 2)),
        ("SUBTOTAL CHOOSE TEXTJOIN", (0,)),
        ("AGGREGATE", (0, 1)),
        ("DATE SEQUENCE TIME", (0, 1, 2, 3)),
        ("SUBSTITUTE NETWORKDAYS.INTL WORKDAY.INTL", (2, 3)),
        ("OFFSET", (1, 2, 3, 4)),
        ("PMT IPMT PPMT FV PV NPER RATE", (4, 5)),
        ("TAKE DROP CHOOSECOLS", (1, 2, 3)),
    )
    for name in names.split()
}
_HARMLESS = (0.0, 1.0)
_THRESHOLD = re.compile(r"(?:<=|>=|<>|<|>|=)\s*(-?\d+(?:[.,]\d+)?)\Z")


@excel_check(
    "excel.no_constants",
    Params(
        CELL,
        Param(
            "allow",
            schema={"anyOf": [{"type": "number"}, {"type": "array", "items": {"type": "number"}}]},
        ),
    ),
)
def no_constants(spec: dict[str, Any], book: Book) -> Outcome:
    """The formulas of `cell` hold no typed number but 0, 1, settings of functions, and `allow`."""
    area = locate(book, spec["cell"])
    allowed = spec["allow"] if isinstance(spec["allow"], list) else [spec["allow"] or 0]
    cells = cells_of(book, area)
    if len(cells) == 1:
        formula_at(book, area)
    wrong = {}
    for cell in cells:
        formula = book.workbook.formula(cell)
        constants = None if formula is None else typed_constants(formula, allowed)
        if constants is None or constants:
            wrong[cell] = constants or []
    if not wrong:
        return passed("excel.no_constants.none", (place(area),), cell=area.address)
    first = next(iter(wrong))
    numbers = list(dict.fromkeys(wrong[first]))
    return failed(
        "excel.no_constants.found" if wrong[first] else "excel.no_constants.no_formula",
        places(list(wrong)),
        share(len(cells) - len(wrong), cells),
        cell=first.address,
        formula=formula_shown(book.workbook.formula(first) or "="),
        numbers=[number_shown(number) for number in numbers],
        n=len(numbers),
    )


def typed_constants(formula: str, allowed: Sequence[float] = ()) -> list[float]:
    """The numbers typed in a formula as data, in order. 20% counts as 0.2."""
    accepted = (*_HARMLESS, *allowed)
    return [number for number in _numbers(tokens(formula)) if abs(number) not in accepted]


def _numbers(parts: Sequence[Token]) -> Iterator[float]:
    calls: list[tuple[str, int]] = []
    pending = ""
    for index, part in enumerate(parts):
        if part.kind == "function":
            pending = part.function
        elif part.kind == "open":
            calls.append((pending, 0))
            pending = ""
        elif part.kind == "close" and calls:
            calls.pop()
        elif part.kind == "separator" and calls:
            calls[-1] = (calls[-1][0], calls[-1][1] + 1)
        elif part.kind == "number" and not _is_setting(calls):
            percent = any(p.text == "%" for p in parts[index + 1 : index + 2])
            yield float(part.text) / (100 if percent else 1)
        elif part.kind == "string" and (match := _THRESHOLD.match(part.text[1:-1])):
            yield float(match[1].replace(",", "."))


def _is_setting(calls: list[tuple[str, int]]) -> bool:
    """Only directly in the argument: the 2 of ROUND(A1, 2), not the 3 of ROUND(A1*3, 2)."""
    return bool(calls) and calls[-1][1] in _SETTINGS.get(calls[-1][0], ())
