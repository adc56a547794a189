"""What was read in a workbook: its sheets with how they are set up, then their cells."""

from collections.abc import Iterator

from courses.office.check import Tools
from courses.office.excel.book import Book
from courses.office.excel.facts.cells import Cell
from courses.office.excel.facts.settings import SheetSettings
from courses.office.excel.facts.workbook import Sheet
from courses.office.excel.references import cell_area
from courses.office.excel.shown_values import shown
from courses.office.excel.wording import by_language, formula_shown, place, sheet_place
from courses.office.package import Package
from courses.office.sentences import Place, Sentence, register_sentences
from courses.office.summary import Line, summariser


@summariser("excel")
def summarise_excel(package: Package, tools: Tools) -> Iterator[Line]:
    """Formulas first in each sheet: they are what is mostly contested."""
    book = tools.facts(Book, package)
    about = tuple(_of_workbook(book))
    if about:
        yield Line(Place("workbook"), about)
    for sheet, settings in zip(book.workbook.sheets, book.settings, strict=True):
        yield Line(sheet_place(sheet.name), tuple(_of_sheet(book, sheet, settings)))
        for calculated in (True, False):
            for (row, column), cell in sorted(sheet.cells.items()):
                if (cell.formula is not None) == calculated and _holds(cell):
                    area = cell_area(sheet.name, row, column)
                    yield Line(place(area), tuple(_of_cell(book, cell)))


def _holds(cell: Cell) -> bool:
    return cell.formula is not None or cell.value not in (None, "")


def _of_workbook(book: Book) -> Iterator[Sentence]:
    names = [name.name for name in book.workbook.names if not name.hidden]
    if names:
        yield Sentence("excel.summary.names", {"names": names[:30]})
    tables = [f"{table.name} ({table.area.address})" for table in book.workbook.tables]
    if tables:
        yield Sentence("excel.summary.tables", {"names": tables[:30]})
    if book.workbook.manual_calculation:
        yield Sentence("excel.summary.manual")


def _of_sheet(book: Book, sheet: Sheet, settings: SheetSettings) -> Iterator[Sentence]:
    if sheet.state != "visible":
        yield Sentence("excel.summary.hidden")
    rows, columns = settings.frozen
    if rows or columns:
        yield Sentence("excel.summary.frozen", {"rows": rows, "columns": columns})
    yield Sentence(f"excel.summary.{settings.orientation}")
    if settings.print_area:
        areas = [area.address for area in settings.print_area]
        yield Sentence("excel.summary.print_area", {"ranges": areas})
    if settings.filtered:
        areas = [area.address for area in settings.filtered]
        yield Sentence("excel.summary.filter", {"ranges": areas})
    if settings.protected:
        yield Sentence("excel.summary.protected")
    charts = [chart for chart in book.charts if chart.sheet == sheet.name]
    for chart in charts[:10]:
        kinds = [Sentence(f"excel.chart.kind.{kind}") for kind in chart.kinds]
        key = "excel.summary.chart" if chart.title else "excel.summary.chart_untitled"
        yield Sentence(key, {"kinds": kinds, "title": chart.title})


def _of_cell(book: Book, cell: Cell) -> Iterator[Sentence]:
    if cell.formula is not None:
        yield formula_shown(cell.formula)
    code = book.workbook.styles.of(cell.style).number_format
    if cell.value is not None:
        value = by_language(shown(cell.value, code, "fr")[:90], shown(cell.value, code, "en")[:90])
        yield Sentence("quoted", {"text": value}) if isinstance(cell.value, str) else value
    if code not in ("General", ""):
        yield Sentence("excel.summary.format", {"code": code[:40]})


register_sentences(
    {
        "excel.summary.names": {"fr": "noms : {names}", "en": "names: {names}"},
        "excel.summary.tables": {"fr": "tableaux : {names}", "en": "tables: {names}"},
        "excel.summary.manual": {"fr": "calcul manuel", "en": "manual calculation"},
        "excel.summary.hidden": {"fr": "masquée", "en": "hidden"},
        "excel.summary.frozen": {
            "fr": "volets figés : lignes {rows}, colonnes {columns}",
            "en": "panes frozen: rows {rows}, columns {columns}",
        },
        "excel.summary.portrait": {"fr": "orientation portrait", "en": "portrait"},
        "excel.summary.landscape": {"fr": "orientation paysage", "en": "landscape"},
        "excel.summary.print_area": {
            "fr": "zone d'impression : {ranges}",
            "en": "print area: {ranges}",
        },
        "excel.summary.filter": {"fr": "filtre sur {ranges}", "en": "filter on {ranges}"},
        "excel.summary.protected": {"fr": "protégée", "en": "protected"},
        "excel.summary.chart": {
            "fr": "graphique ({kinds}) « {title} »",
            "en": "chart ({kinds}) “{title}”",
        },
        "excel.summary.chart_untitled": {
            "fr": "graphique ({kinds}) sans titre",
            "en": "chart ({kinds}) without title",
        },
        "excel.summary.format": {"fr": "format {code}", "en": "format {code}"},
    }
)
