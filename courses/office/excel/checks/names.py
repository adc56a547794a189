"""Structured tables and defined names."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import OPTIONAL_RANGE, excel_check, locate
from courses.office.excel.facts.tables import Table
from courses.office.excel.facts.workbook import DefinedName
from courses.office.excel.formulas.french import as_stored
from courses.office.excel.formulas.plain import precedents
from courses.office.excel.references import Area, BadReference, cell_area, covered
from courses.office.excel.wording import formula_shown, place
from courses.office.params import Param, Params
from courses.office.texts import same

_BUILT_IN = "_xlnm."


@excel_check("excel.table", Params(Param("name", "text"), OPTIONAL_RANGE))
def table(spec: dict[str, Any], book: Book) -> Outcome:
    """A structured table, of that name and over that range when they are given."""
    tables = book.workbook.tables
    if not tables:
        return failed("excel.table.none")
    wanted, area = spec["name"], locate(book, spec["range"]) if spec["range"] else None
    named = [one for one in tables if wanted is None or same(one.name, wanted)]
    if not named:
        names = [one.name for one in tables]
        return failed(
            "excel.table.other_name", [_place(one) for one in tables[:3]], name=wanted, found=names
        )
    right = [one for one in named if area is None or _covers(one, area)]
    if right:
        return passed("excel.table.found", (_place(right[0]),), name=right[0].name)
    return failed(
        "excel.table.other_range",
        (_place(named[0]),),
        name=named[0].name,
        found=named[0].area.address,
        range=area.address if area else "",
    )


def _covers(one: Table, area: Area) -> bool:
    """All the data, and no line above or beside it; a total row or new lines may follow."""
    return one.area.contains(area) and (one.area.top, one.area.left, one.area.right) == (
        area.top,
        area.left,
        area.right,
    )


def _place(one: Table):
    return place(one.area)


@excel_check("excel.defined_name", Params(Param("name", "text"), Param("refers_to", "text")))
def defined_name(spec: dict[str, Any], book: Book) -> Outcome:
    """A name, of that spelling and for those cells (or that formula) when they are given."""
    names = [
        name
        for name in book.workbook.names
        if not name.hidden and not name.name.startswith(_BUILT_IN)
    ]
    if not names:
        return failed("excel.defined_name.none")
    wanted, target = spec["name"], spec["refers_to"]
    spelled = [name for name in names if wanted is None or same(name.name, wanted)]
    if not spelled:
        return failed(
            "excel.defined_name.other_name", name=wanted, found=[name.name for name in names[:6]]
        )
    right = [name for name in spelled if target is None or _refers(name, target, book)]
    if right:
        return passed("excel.defined_name.found", name=right[0].name)
    return failed(
        "excel.defined_name.other_cells",
        name=spelled[0].name,
        found=formula_shown(spelled[0].formula),
        wanted=target,
    )


def _refers(name: DefinedName, target: str, book: Book) -> bool:
    first = cell_area(name.sheet or book.workbook.first_sheet, 1, 1)
    areas = precedents(name.formula, first, book.workbook)
    try:
        wanted = book.area(target)
    except BadReference:
        return same(name.formula, as_stored(target).removeprefix("="))
    return bool(areas) and covered(wanted, areas) and all(wanted.contains(area) for area in areas)
