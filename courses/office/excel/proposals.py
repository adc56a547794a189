"""By example: the Excel checks worth trying, given a starter and a model answer."""

from collections.abc import Iterator
from typing import Any

from courses.office.check import Tools
from courses.office.excel.book import Book
from courses.office.excel.proposed_cells import propose_cells
from courses.office.excel.proposed_formulas import propose_formulas
from courses.office.excel.references import Area
from courses.office.excel.wording import joined
from courses.office.package import Package
from courses.office.proposals import Candidates, proposer
from courses.office.sentences import Sentence, register_sentences

Spec = dict[str, Any]


@proposer("excel")
def propose_excel(starter: Package, model: Package, tools: Tools) -> Candidates:
    """Formulas and their results first, then what cells hold, then objects and settings."""
    before, after = Book(starter), tools.facts(Book, model)
    formulas, beyond = propose_formulas(before, after)
    specs = [
        *formulas,
        *propose_cells(before, after),
        *_objects(after),
        *_rules(after),
        *_settings(after),
        *_sheets(after),
    ]
    if _parts(starter, "media") != _parts(model, "media"):
        beyond = [*beyond, Sentence("excel.beyond.pictures")]
    if _looks(starter) != _looks(model):
        beyond = [*beyond, Sentence("excel.beyond.looks")]
    return Candidates(specs, tuple(beyond))


def _objects(book: Book) -> Iterator[Spec]:
    for chart in book.charts:
        spec: Spec = {"check": "excel.chart", "titled": bool(chart.title)}
        if chart.kinds:
            spec["type"] = list(chart.kinds)
        if chart.axes:
            spec["axis_titles"] = chart.axis_titles == chart.axes
        ranges = [str(area) for area in chart.sources if not area.is_cell]
        yield spec | ({"refers_to": ranges} if ranges and not chart.pivot else {})
    for pivot in book.pivots.tables:
        fields = {"rows": pivot.rows, "columns": pivot.columns, "values": pivot.values}
        yield {"check": "excel.pivot_table"} | {k: list(v) for k, v in fields.items() if v}
    if book.pivots.slicers:
        yield {"check": "excel.slicer", "min": len(book.pivots.slicers)}
    if book.pivots.queries:
        yield {"check": "excel.query", "min": len(book.pivots.queries)}
    for table in book.workbook.tables:
        yield {"check": "excel.table", "range": str(table.area)}
    for name in book.workbook.names:
        if not name.hidden and not name.name.startswith("_xlnm."):
            refers = name.formula.replace("$", "")
            yield {"check": "excel.defined_name", "name": name.name, "refers_to": refers}


def _rules(book: Book) -> Iterator[Spec]:
    for rule in book.rules.validations:
        for area in rule.areas:
            yield {"check": "excel.data_validation", "range": str(area), "kind": rule.kind}
    for rule in book.rules.conditional_formats:
        for area in rule.areas:
            yield {"check": "excel.conditional_format", "range": str(area)}


def _settings(book: Book) -> Iterator[Spec]:
    for one in book.settings:
        rows, columns = one.frozen
        if rows or columns:
            cell = Area(one.sheet, rows + 1, columns + 1, rows + 1, columns + 1)
            yield {"check": "excel.freeze_panes", "cell": str(cell)}
        setup: Spec = {"orientation": one.orientation}
        if len(one.print_area) == 1:
            setup["print_area"] = str(one.print_area[0])
        if len(one.print_titles) == 1:
            setup["print_titles"] = str(one.print_titles[0])
        if one.fit_to_width:
            setup["fit_to_width"] = one.fit_to_width
        for name, value in setup.items():
            yield {"check": "excel.page_setup", "sheet": one.sheet, name: value}
        for area in one.filtered:
            yield {"check": "excel.filter", "range": str(area)}
        if one.protected:
            yield {"check": "excel.protection", "sheet": one.sheet} | _unlocked(book, one.sheet)


def _unlocked(book: Book, sheet: str) -> Spec:
    found = book.workbook.sheet(sheet)
    cells = [
        Area(sheet, row, column, row, column)
        for (row, column), cell in (found.cells.items() if found else ())
        if not book.workbook.styles.of(cell.style).locked
    ]
    return {"unlocked": [str(area) for area in joined(cells)]} if cells else {}


def _sheets(book: Book) -> Iterator[Spec]:
    hidden = [sheet.name for sheet in book.workbook.sheets if sheet.state != "visible"]
    if hidden:
        yield {"check": "excel.sheets", "hidden": hidden}
    for sheet in book.workbook.sheets:
        if sheet.state == "visible":
            yield {"check": "excel.sheets", "names": [sheet.name]}
    yield {"check": "excel.no_errors"}
    yield {"check": "excel.no_text_numbers"}
    yield {"check": "excel.no_typed_totals"}


def _parts(package: Package, folder: str) -> set[bytes]:
    return {data for name, data in package.parts.items() if f"/{folder}/" in name}


def _looks(package: Package) -> tuple[int, ...]:
    """How many fonts, fills and borders the styles hold."""
    part = next((r.target for r in package.rels(package.main) if r.type == "styles"), None)
    if part is None or part not in package.parts:
        return ()
    root = package.xml(part)
    names = ("fonts", "fills", "borders")
    return tuple(sum(1 for _ in root.iterfind(f"{{*}}{name}/{{*}}*")) for name in names)


register_sentences(
    {
        "excel.beyond.looks": {
            "fr": "Les couleurs, les polices et les bordures du modèle ne sont pas vérifiées.",
            "en": "The colours, fonts and borders of the model are not checked.",
        },
        "excel.beyond.pictures": {
            "fr": "Les images du modèle ne sont pas vérifiées.",
            "en": "The pictures of the model are not checked.",
        },
        "excel.beyond.formula": {
            "fr": "Le résultat de {cell} ({formula}) ne peut pas être recalculé : seule la "
            "présence d'une formule est vérifiée.",
            "en": "The result of {cell} ({formula}) cannot be calculated again: only the presence "
            "of a formula is checked.",
        },
    }
)
