"""Pivot tables, slicers and queries."""

from collections.abc import Sequence
from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import excel_check, share
from courses.office.excel.checks.rules import MIN
from courses.office.excel.facts.pivots import Pivot
from courses.office.excel.references import BadReference, parse_area
from courses.office.excel.wording import place, sheet_place
from courses.office.params import Param, Params
from courses.office.sentences import Place, Sentence
from courses.office.texts import fold


@excel_check(
    "excel.pivot_table",
    Params(Param("rows", "texts"), Param("columns", "texts"), Param("values", "texts")),
)
def pivot_table(spec: dict[str, Any], book: Book) -> Outcome:
    """One pivot table shows these fields there; more fields do no harm."""
    if not book.pivots.tables:
        return failed("excel.pivot_table.none")
    lacks = [(pivot, _lacks(pivot, spec)) for pivot in book.pivots.tables]
    nearest, missing = min(lacks, key=lambda pair: len(pair[1]))
    if not missing:
        return passed("excel.pivot_table.right", (_place(nearest),), sheet=nearest.sheet)
    asked = sum(len(spec[axis] or ()) for axis in ("rows", "columns", "values"))
    return failed(
        "excel.pivot_table.lacks",
        (_place(nearest),),
        share(asked - len(missing), asked),
        sheet=nearest.sheet,
        missing=missing,
    )


def _lacks(pivot: Pivot, spec: dict[str, Any]) -> list[Sentence]:
    shown = {
        "rows": pivot.rows,
        "columns": pivot.columns,
        "values": (*pivot.values, *pivot.value_names),
    }
    return [
        Sentence(f"excel.pivot_table.lacks.{axis}", {"field": field})
        for axis, fields in shown.items()
        for field in spec[axis] or ()
        if not _is_among(field, fields)
    ]


def _is_among(field: str, fields: Sequence[str]) -> bool:
    return fold(field) in {fold(one) for one in fields}


def _place(pivot: Pivot) -> Place:
    try:
        return place(parse_area(pivot.place, pivot.sheet))
    except BadReference:
        return sheet_place(pivot.sheet)


@excel_check("excel.slicer", Params(MIN))
def slicer(spec: dict[str, Any], book: Book) -> Outcome:
    """At least `min` slicers or timelines."""
    found = book.pivots.slicers
    if len(found) >= spec["min"]:
        return passed("excel.slicer.found", names=list(found), n=len(found))
    return failed("excel.slicer.too_few", n=len(found), min=spec["min"])


@excel_check("excel.query", Params(MIN))
def query(spec: dict[str, Any], book: Book) -> Outcome:
    """At least `min` queries of Power Query are in the workbook; what they do is not looked at."""
    found = book.pivots.queries
    if len(found) >= spec["min"]:
        return passed("excel.query.found", names=list(found), n=len(found))
    return failed("excel.query.too_few", n=len(found), min=spec["min"])
