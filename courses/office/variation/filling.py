"""Drawn values into a file. What they do not touch stays byte for byte as it was."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from courses.office.excel.facts.workbook import shared_strings
from courses.office.excel.facts.xml import RELATION_ID, child, children, flag
from courses.office.intake import intake
from courses.office.package import Package
from courses.office.variation import cells, markers, recalculating
from courses.office.variation.drawing import Value, Values
from courses.office.variation.rewriting import Rewriting
from courses.office.variation.variables import Variable
from courses.office.variation.words import words_of

EPOCH, EPOCH_1904 = date(1899, 12, 30), date(1904, 1, 1)
Wanted = dict[cells.Position, tuple[Variable, Value]]


def fill(data: bytes, variables: Iterable[Variable], values: Values) -> bytes:
    """The same values give the same bytes. Raises Refused when the file cannot be read."""
    rewriting = Rewriting(intake(data))
    _fill(rewriting, list(variables), values)
    return rewriting.packed(data)


def places(data: bytes, variables: Iterable[Variable], values: Values) -> dict[str, int]:
    """In how many places of the file each variable stands; 0 where it changes nothing.

    Raises Refused when the file cannot be read.
    """
    variables = list(variables)
    put = _fill(Rewriting(intake(data)), variables, values)
    return {one.name: put[one.name] for one in variables}


def _fill(rewriting: Rewriting, variables: list[Variable], values: Values) -> Counter[str]:
    put = _fill_texts(rewriting, variables, values)
    if rewriting.package.kind == "excel":
        put += _fill_cells(rewriting, variables, values)
        if put:
            recalculating.ask_for_results(rewriting)
    return put


def _fill_texts(rewriting: Rewriting, variables: list[Variable], values: Values) -> Counter[str]:
    words = {
        one.name: words_of(one, value)
        for one in variables
        if not isinstance(value := values[one.name], list)
    }
    put: Counter[str] = Counter()
    for part, content in rewriting.package.parts.items():
        if part.endswith(".xml") and markers.may_hold(content):
            root = rewriting.tree(part)
            if found := markers.replace_in(root, words):
                rewriting.keep(part, root)
                put.update(found)
    return put


def _fill_cells(rewriting: Rewriting, variables: list[Variable], values: Values) -> Counter[str]:
    book = _book(rewriting.package)
    put: Counter[str] = Counter()
    for part, wanted in _by_sheet(rewriting.package, variables, values).items():
        root = rewriting.tree(part)
        if found := cells.write_cells(root, wanted, book):
            rewriting.keep(part, root)
            put.update(found)
    return put


def _book(package: Package) -> cells.Book:
    properties = child(package.xml(package.main), "workbookPr")
    since_1904 = properties is not None and flag(properties, "date1904")
    return cells.Book(shared_strings(package), EPOCH_1904 if since_1904 else EPOCH)


def _by_sheet(package: Package, variables: list[Variable], values: Values) -> dict[str, Wanted]:
    sheets = _sheet_parts(package)
    first = next(iter(sheets.values()), "")
    wanted: dict[str, Wanted] = {}
    for one in variables:
        area = one.area
        part = sheets.get(area.sheet.casefold()) if area and area.sheet else first
        if area is None or not part:
            continue
        value = values[one.name]
        drawn = value if isinstance(value, list) else [value]
        at = wanted.setdefault(part, {})
        at.update({p: (one, v) for p, v in zip(area.positions(), drawn, strict=True)})
    return wanted


def _sheet_parts(package: Package) -> dict[str, str]:
    """The parts of the worksheets by their names without case, in their order."""
    sheets = child(package.xml(package.main), "sheets")
    found = {}
    for entry in () if sheets is None else children(sheets, "sheet"):
        rel = package.related(package.main, entry.get(RELATION_ID))
        if rel is not None and rel.type == "worksheet" and rel.target in package.parts:
            found[entry.get("name", "").casefold()] = rel.target
    return found
