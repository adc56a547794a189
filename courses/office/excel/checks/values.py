"""What a cell holds: a number, a text, a date; a given value."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import CELL, cells_of, excel_check, locate, share
from courses.office.excel.comparing import same_value
from courses.office.excel.facts.cells import ErrorValue, Value, serial_date
from courses.office.excel.facts.number_formats import read_number_format
from courses.office.excel.references import Area
from courses.office.excel.typed_numbers import typed_number
from courses.office.excel.wording import place, places, value_shown
from courses.office.params import Param, Params
from courses.office.sentences import Sentence


@excel_check(
    "excel.value",
    Params(
        CELL,
        Param("equals", "scalar"),
        Param("type", "choice", choices=("number", "text", "date")),
        Param("tolerance", "number", default=1e-7, minimum=0, label="excel.tolerance"),
        one_of=("equals", "type"),
    ),
)
def value(spec: dict[str, Any], book: Book) -> Outcome:
    """Each cell is of the type and has the value."""
    area = locate(book, spec["cell"])
    cells = cells_of(book, area)
    values = book.recalculation.values(cells)
    wrong = {}
    for cell, found in zip(cells, values, strict=True):
        problem = _problem(spec, book, cell, found)
        if problem is not None:
            wrong[cell] = problem
    if not wrong:
        return passed("excel.value.right", (place(area),), cell=area.address)
    first = next(iter(wrong))
    key = "excel.value.wrong" if len(cells) == 1 else "excel.value.some_wrong"
    return failed(
        key,
        places(list(wrong)),
        share(len(cells) - len(wrong), cells),
        cell=first.address,
        problem=wrong[first],
        n=len(wrong),
    )


def _problem(spec: dict[str, Any], book: Book, cell: Area, found: Value) -> Sentence | None:
    """What is wrong with a cell, to follow its address in a sentence; None when nothing is."""
    shown = value_shown(found)
    if found is None or found == "":
        return Sentence("excel.value.is_empty")
    if isinstance(found, ErrorValue):
        return Sentence("excel.value.is_error", {"found": shown})
    wanted, kind = spec["equals"], spec["type"]
    kind = kind or _type_of(wanted)
    if isinstance(found, str) and kind in ("number", "date"):
        number = typed_number(found) is not None
        key = "excel.value.number_as_text" if number else "excel.value.is_text"
        return Sentence(key, {"found": shown, "kind": Sentence(f"excel.value.kind.{kind}")})
    if kind == "text" and not isinstance(found, str):
        return Sentence("excel.value.not_text", {"found": shown})
    if kind == "date" and not _is_dated(book, cell):
        return Sentence("excel.value.not_dated", {"found": shown})
    if kind == "number" and isinstance(found, bool):
        return Sentence("excel.value.not_number", {"found": shown})
    if wanted is None or same_value(found, _as_value(wanted, kind), spec["tolerance"]):
        return None
    expected = value_shown(_as_value(wanted, "text" if kind == "date" else kind))
    return Sentence("excel.value.differs", {"found": shown, "expected": expected})


def _type_of(wanted: Any) -> str | None:
    if isinstance(wanted, bool) or wanted is None:
        return None
    return "number" if isinstance(wanted, int | float) else None


def _as_value(wanted: Any, kind: str | None) -> Value:
    if kind == "date" and isinstance(wanted, str):
        return serial_date(wanted)
    if isinstance(wanted, str) and kind == "number":
        return typed_number(wanted)
    return float(wanted) if isinstance(wanted, int) and not isinstance(wanted, bool) else wanted


def _is_dated(book: Book, cell: Area) -> bool:
    code = book.workbook.styles.of(book.workbook.cell(cell).style).number_format
    return read_number_format(code).kind == "date"
