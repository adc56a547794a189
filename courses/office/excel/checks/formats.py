"""How numbers are shown: currency, percentage, date, decimals."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import RANGE, cells_of, excel_check, locate, share
from courses.office.excel.facts.number_formats import (
    FormatKind,
    NumberFormat,
    currency_code,
    read_number_format,
)
from courses.office.excel.references import Area
from courses.office.excel.wording import place, places
from courses.office.params import Param, Params
from courses.office.sentences import Sentence


@excel_check(
    "excel.number_format",
    Params(
        RANGE,
        Param("kind", "choice", choices=("currency", "percent", "date", "number", "time")),
        Param("currency", "text"),
        Param("decimals", "integer", minimum=0),
        one_of=("kind", "currency", "decimals"),
    ),
)
def number_format(spec: dict[str, Any], book: Book) -> Outcome:
    """Every filled cell of the range is shown as asked; an empty range is looked at whole."""
    area = locate(book, spec["range"])
    cells = cells_of(book, area, filled_only=True)
    wrong = [cell for cell in cells if not _suits(spec, _format(book, cell))]
    texts = [c for c in cells if c not in wrong and isinstance(book.workbook.value(c), str)]
    if not wrong and not texts:
        return passed("excel.number_format.right", (place(area),), range=area.address)
    bad = wrong or texts
    return failed(
        "excel.number_format.wrong" if wrong else "excel.number_format.on_text",
        places(bad),
        share(len(cells) - len(wrong) - len(texts), cells),
        cell=bad[0].address,
        found=_described(_format(book, bad[0])),
        wanted=_described(_wanted(spec)),
        n=len(bad),
    )


def _format(book: Book, cell: Area) -> NumberFormat:
    return read_number_format(book.workbook.styles.of(book.workbook.cell(cell).style).number_format)


def _suits(spec: dict[str, Any], found: NumberFormat) -> bool:
    wanted = _wanted(spec)
    if spec["kind"] or spec["currency"]:
        if found.kind != wanted.kind:
            return False
    elif found.kind == "general":
        return False
    if spec["currency"] and found.currency not in (wanted.currency, "?"):
        return False
    return spec["decimals"] is None or found.decimals == spec["decimals"]


def _wanted(spec: dict[str, Any]) -> NumberFormat:
    currency = spec["currency"]
    kind: FormatKind = spec["kind"] or ("currency" if currency else "number")
    code = (currency_code(currency) or currency.strip().upper()) if currency else None
    return NumberFormat(kind, code, spec["decimals"])


def _described(found: NumberFormat) -> Sentence:
    """ "monétaire (EUR), 2 décimales"."""
    name = Sentence(f"excel.number_format.kind.{found.kind}")
    if found.currency and found.currency != "?":
        name = Sentence(
            "excel.number_format.with_currency", {"kind": name, "currency": found.currency}
        )
    if found.decimals is None or found.kind in ("general", "date", "time", "text"):
        return name
    return Sentence("excel.number_format.with_decimals", {"kind": name, "n": found.decimals})
