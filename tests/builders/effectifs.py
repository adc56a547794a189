"""effectifs-3-sites: the head counts of three sites, to be brought together and delivered."""

from dataclasses import dataclass, replace
from datetime import date
from random import Random
from typing import Any

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.styles import Font, Protection
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table, TableStyleInfo

from tests.builders.pivot_parts import FIELDS, Row, add_pivot, with_slicer
from tests.builders.query_parts import with_query
from tests.builders.sheet_parts import (
    INPUT_FILL,
    blank_workbook,
    headers,
    saved,
    show_as_day,
    widths,
)

PATH = "excel-avance/exercices/effectifs-3-sites"
SITES = ("Nord", "Sud", "Est")
COURSES = ("Commerce", "Cuisine", "Mécanique", "Santé")
SUMMARY, DATA, PIVOT = "Synthèse", "Données", "Résumé"
TYPES = dict(zip(FIELDS, ("type date", "type text", "type text", "Int64.Type"), strict=True))
PIVOT_TAB = len(SITES) + 3
LAST = 1 + 12 * len(COURSES)
FIRST_SITE, FIRST_MONTH = 8, 14


def head_counts() -> list[Row]:
    """Month, site, course, number of learners."""
    draw = Random(3)
    found = []
    for site in SITES:
        for course in COURSES:
            count = draw.randint(90, 190)
            for month in range(1, 13):
                count += draw.randint(-6, 7)
                found.append((date(2025, month, 1), site, course, count))
    return found


@dataclass(frozen=True)
class Dashboard:
    """What is right in a version of the workbook; the starter has nothing right."""

    query: bool = False
    pivot: tuple[str, str] | None = None
    slicer: bool = False
    named: bool = False
    charts: int = 0
    without_errors: bool = False
    protected: bool = False
    unlocked: bool = False

    def data(self) -> bytes:
        workbook, summary = blank_workbook(SUMMARY)
        rows = head_counts()
        for site in SITES:
            name = f"t{site}" if self.query else ""
            sent = [row for row in rows if row[1] == site]
            self.table(workbook.create_sheet(f"Site {site}"), sent, name)
        if self.query or self.pivot:
            self.table(workbook.create_sheet(DATA), rows, "tDonnees")
        self.summary(summary)
        if self.named:
            for name, address in (("Seuil", "$B$4"), ("Capacite", "$B$5")):
                workbook.defined_names[name] = DefinedName(name, attr_text=f"{SUMMARY}!{address}")
        for number in range(self.charts):
            summary.add_chart((by_site, by_month)[number](summary), ("F3", "F19")[number])
        if self.pivot:
            self.show_pivot(workbook.create_sheet(PIVOT), rows)
        data = saved(workbook, "Effectifs des trois sites")
        if self.slicer:
            data = with_slicer(data, "sheet1.xml", "drawing1.xml", tab=PIVOT_TAB)
        return self.queried(data) if self.query else data

    def queried(self, data: bytes) -> bytes:
        """A query reads tables: Excel makes one of each sheet, and fills a last one."""
        sources = [f"t{site}" for site in SITES]
        return with_query(data, sources, "tDonnees", len(SITES) + 1, TYPES)

    def table(self, sheet: Any, rows: list[Row], name: str = "") -> None:
        headers(sheet, 1, FIELDS)
        for number, row in enumerate(rows, start=2):
            for column, value in enumerate(row, start=1):
                sheet.cell(number, column, value)
            show_as_day(sheet.cell(number, 1))
        widths(sheet, 13, 10, 16, 11)
        if name:
            table = Table(displayName=name, ref=f"A1:D{len(rows) + 1}")
            table.tableStyleInfo = TableStyleInfo("TableStyleMedium2", showRowStripes=True)
            sheet.add_table(table)

    def summary(self, sheet: Any) -> None:
        sheet["A1"] = "Effectifs des trois sites"
        sheet["A1"].font = Font(bold=True, size=16, color="0B5563")
        inputs = (("Année", 2025), ("Seuil d’alerte", 0.9), ("Capacité par site", 650))
        for row, (label, value) in enumerate(inputs, start=3):
            sheet.cell(row, 1, label)
            cell = sheet.cell(row, 2, value)
            cell.fill = INPUT_FILL
            cell.protection = Protection(locked=not self.unlocked)
        sheet["B4"].number_format = "0%"
        headers(sheet, FIRST_SITE - 1, ("Site", "Effectif de décembre", "Occupation", "Alerte"))
        for row, site in enumerate(SITES, start=FIRST_SITE):
            self.site(sheet, row, site)
        headers(sheet, FIRST_MONTH - 1, ("Mois", "Effectif total"))
        for month in range(1, 13):
            row = FIRST_MONTH + month - 1
            sheet.cell(row, 1, date(2025, month, 1)).number_format = "mmm yyyy"
            sheet.cell(row, 2, "=" + "+".join(monthly(site, f"A{row}") for site in SITES))
        widths(sheet, 20, 16, 14, 16)
        if self.protected:
            sheet.protection.sheet = True
            sheet.protection.pivotTables = False

    def site(self, sheet: Any, row: int, site: str) -> None:
        """In the starter, a formula divides by an empty cell and another has lost its reference."""
        sheet.cell(row, 1, site)
        sheet.cell(row, 2, "=" + monthly(site, "DATE($B$3,12,1)"))
        capacity, limit = ("Capacite", "Seuil") if self.named else ("$B$5", "$B$4")
        if not self.without_errors:
            capacity, limit = "$B$6", "#REF!"
        sheet.cell(row, 3, f"=B{row}/{capacity}").number_format = "0%"
        sheet.cell(row, 4, f'=IF(C{row}>{limit},"À surveiller","Correct")')

    def show_pivot(self, sheet: Any, rows: list[Row]) -> None:
        """On a sheet of its own: Excel refreshes no pivot on a protected sheet."""
        assert self.pivot is not None
        down, across = (FIELDS.index(name) for name in self.pivot)
        labels = [sorted({row[axis] for row in rows}) for axis in (down, across)]
        sheet["A3"], sheet["B3"] = "Somme de Effectif", "Étiquettes de colonnes"
        sheet["A4"] = "Étiquettes de lignes"
        for line, label in enumerate([*labels[0], "Total général"]):
            sheet.cell(5 + line, 1, label)
            for place, other in enumerate([*labels[1], "Total général"]):
                sheet.cell(4, 2 + place, other)
                chosen = (
                    row[3]
                    for row in rows
                    if label in (row[down], "Total général")
                    and other in (row[across], "Total général")
                )
                sheet.cell(5 + line, 2 + place, sum(chosen))
        end = sheet.cell(5 + len(labels[0]), 2 + len(labels[1])).coordinate
        widths(sheet, 22, *[14] * (len(labels[1]) + 1))
        add_pivot(sheet, rows, self.pivot, f"A3:{end}")


def monthly(site: str, month: str) -> str:
    name = f"'Site {site}'"
    return f"SUMIFS({name}!$D$2:$D${LAST},{name}!$A$2:$A${LAST},{month})"


def by_site(sheet: Any) -> BarChart:
    chart = BarChart()
    chart.title, chart.legend = "Effectif de décembre par site", None
    last = FIRST_SITE + len(SITES) - 1
    chart.add_data(Reference(sheet, min_col=2, min_row=FIRST_SITE, max_row=last))
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST_SITE, max_row=last))
    return with_axes(chart, "Site")


def by_month(sheet: Any) -> LineChart:
    chart = LineChart()
    chart.title, chart.legend = "Effectif total, mois par mois", None
    last = FIRST_MONTH + 11
    chart.add_data(Reference(sheet, min_col=2, min_row=FIRST_MONTH, max_row=last))
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST_MONTH, max_row=last))
    return with_axes(chart, "Mois")


def with_axes(chart: Any, label: str) -> Any:
    chart.x_axis.delete = chart.y_axis.delete = False
    chart.x_axis.title, chart.y_axis.title = label, "Effectif"
    return chart


STARTER = Dashboard()
MODEL = Dashboard(True, ("Filière", "Site"), True, True, 2, True, True, True)
MISTAKES = {
    "sans-requete": replace(MODEL, query=False),
    "tcd-autres-champs": replace(MODEL, pivot=("Site", "Mois")),
    "sans-segment": replace(MODEL, slicer=False),
    "noms-oublies": replace(MODEL, named=False, slicer=False),
    "un-seul-graphique": replace(MODEL, charts=1),
    "erreurs-restantes": replace(MODEL, without_errors=False),
    "saisie-verrouillee": replace(MODEL, unlocked=False),
    "non-protege": replace(MODEL, protected=False),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.xlsx": one.data() for name, one in MISTAKES.items()}
    return {"depart.xlsx": STARTER.data(), "modele.xlsx": MODEL.data(), **mistakes}
