"""ventes: 600 lines of sales and a price list, to be looked up, added up and shown."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random
from typing import Any

from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from tests.builders.sheet_parts import EURO, blank_workbook, headers, saved, show_as_day, widths

PATH = "excel-operationnel/exercices/ventes"
LINES = 600
LAST = LINES + 1
SECTORS = ("Nord", "Sud", "Est", "Ouest", "Centre")
HEADERS = ("Date", "Référence", "Secteur", "Quantité", "Prix unitaire", "Montant")
UNKNOWN = "JAR-999"
# Designation, price; references are JAR-101, JAR-102 …
PRICES = (
    ("Terreau universel 40 L", 9.9),
    ("Terreau pour semis 20 L", 7.5),
    ("Rosier buisson", 14.9),
    ("Lavande en pot", 6.9),
    ("Olivier, tronc 30 cm", 89.0),
    ("Érable du Japon", 64.5),
    ("Pot en terre cuite 30 cm", 18.9),
    ("Jardinière en bois 80 cm", 49.0),
    ("Arrosoir 10 L", 16.4),
    ("Tuyau 25 m avec dévidoir", 58.9),
    ("Sécateur", 24.9),
    ("Bêche", 31.0),
    ("Brouette", 79.0),
    ("Tondeuse à main", 129.0),
    ("Tondeuse électrique", 289.0),
    ("Taille-haie", 149.0),
    ("Composteur 400 L", 94.0),
    ("Serre de balcon", 61.5),
    ("Salon de jardin, 4 places", 349.0),
    ("Parasol 3 m", 99.0),
    ("Gants de jardinage, lot de 3", 12.9),
    ("Graines de gazon 5 kg", 27.6),
    ("Bulbes de tulipes, lot de 50", 22.5),
    ("Tuteurs en bambou, lot de 20", 8.5),
)
PRICE_RANGE = f"$A$2:$C${len(PRICES) + 1}"
LOOKUP = f"VLOOKUP(B{{row}},Tarifs!{PRICE_RANGE},3,FALSE)"
ORANGE = PatternFill(bgColor="F8CBAD")


def orders() -> list[tuple[date, str, str, int]]:
    """Day, reference, sector, quantity; a few references are not in the price list."""
    draw = Random(2026)
    found = []
    for number in range(LINES):
        day = date(2025, 1, 2) + timedelta(days=number * 363 // LINES)
        code = f"JAR-{101 + draw.randrange(len(PRICES))}"
        if number in (57, 208, 391, 540):
            code = UNKNOWN
        found.append((day, code, draw.choice(SECTORS), draw.randint(1, 12)))
    return found


@dataclass(frozen=True)
class Sales:
    """What is right in a version of the workbook; the starter has nothing calculated."""

    price: str = ""  # formula with {row}
    amount: str = ""
    count: str = ""
    turnover: str = ""  # formula, or "values"
    table: bool = False
    frozen: bool = False
    validated: bool = False
    coloured: bool = False
    chart: str = ""  # "titled" or "bare"

    def data(self) -> bytes:
        workbook, sales = blank_workbook("Ventes")
        self.sales(sales)
        self.prices(workbook.create_sheet("Tarifs"))
        self.summary(workbook.create_sheet("Synthèse"))
        return saved(workbook, "Ventes 2025")

    def sales(self, sheet: Any) -> None:
        headers(sheet, 1, HEADERS)
        for row, order in enumerate(orders(), start=2):
            for column, value in enumerate(order, start=1):
                sheet.cell(row, column, value)
            show_as_day(sheet.cell(row, 1))
            for column, formula in ((5, self.price), (6, self.amount)):
                if formula:
                    sheet.cell(row, column, moved(formula, row)).number_format = EURO
        widths(sheet, 13, 13, 12, 11, 15, 15)
        if self.table:
            table = Table(displayName="tVentes", ref=f"A1:F{LAST}")
            table.tableStyleInfo = TableStyleInfo("TableStyleMedium2", showRowStripes=True)
            sheet.add_table(table)
        if self.frozen:
            sheet.freeze_panes = "A2"
        if self.validated:
            rule = DataValidation("list", formula1='"' + ",".join(SECTORS) + '"', allow_blank=True)
            rule.add(f"C2:C{LAST}")
            sheet.add_data_validation(rule)
        if self.coloured:
            rule = CellIsRule("greaterThan", ["1000"], fill=ORANGE)
            sheet.conditional_formatting.add(f"F2:F{LAST}", rule)

    def prices(self, sheet: Any) -> None:
        headers(sheet, 1, ("Référence", "Désignation", "Prix unitaire"))
        for number, (name, price) in enumerate(PRICES):
            row = number + 2
            for column, value in enumerate((f"JAR-{101 + number}", name, price), start=1):
                sheet.cell(row, column, value)
            sheet.cell(row, 3).number_format = EURO
        widths(sheet, 13, 34, 15)

    def summary(self, sheet: Any) -> None:
        sheet["A1"] = "Ventes 2025 par secteur"
        sheet["A1"].font = Font(bold=True, size=16, color="0B5563")
        headers(sheet, 3, ("Secteur", "Nombre de ventes", "Chiffre d’affaires"))
        for row, sector in enumerate(SECTORS, start=4):
            sheet.cell(row, 1, sector)
            if self.count:
                sheet.cell(row, 2, self.count.replace("{row}", str(row)))
            if self.turnover == "values":
                sheet.cell(row, 3, 30_000 + 1_250.5 * row)
            elif self.turnover:
                sheet.cell(row, 3, self.turnover.replace("{row}", str(row)))
            sheet.cell(row, 3).number_format = EURO
        widths(sheet, 16, 18, 20)
        if self.chart:
            sheet.add_chart(columns(sheet, titled=self.chart == "titled"), "E3")


def columns(sheet: Any, titled: bool) -> BarChart:
    chart = BarChart()
    chart.type, chart.legend = "col", None
    chart.add_data(Reference(sheet, min_col=3, min_row=4, max_row=8))
    chart.set_categories(Reference(sheet, min_col=1, min_row=4, max_row=8))
    chart.x_axis.delete = chart.y_axis.delete = False
    if titled:
        chart.title = "Chiffre d’affaires 2025 par secteur"
        chart.x_axis.title, chart.y_axis.title = "Secteur", "Chiffre d’affaires (€)"
    return chart


def moved(formula: str, row: int) -> str:
    """A formula as the fill handle copies it; {end} slides along from the last price."""
    end = row + len(PRICES) - 1
    return formula.replace("{row}", str(row)).replace("{end}", str(end))


STARTER = Sales()
MODEL = Sales(
    price=f"=IFERROR({LOOKUP},0)",
    amount="=D{row}*E{row}",
    count=f"=COUNTIFS(Ventes!$C$2:$C${LAST},A{{row}})",
    turnover=f"=SUMIFS(Ventes!$F$2:$F${LAST},Ventes!$C$2:$C${LAST},A{{row}})",
    table=True,
    frozen=True,
    validated=True,
    coloured=True,
    chart="titled",
)
MISTAKES = {
    "recherche-approchee": replace(MODEL, price=f"=IFERROR({LOOKUP},0)".replace("FALSE", "TRUE")),
    "sans-sierreur": replace(MODEL, price=f"={LOOKUP}"),
    "tarifs-non-figes": replace(
        MODEL, price="=IFERROR(VLOOKUP(B{row},Tarifs!A{row}:C{end},3,FALSE),0)"
    ),
    "somme-trop-courte": replace(MODEL, turnover=MODEL.turnover.replace(str(LAST), "500")),
    "synthese-tapee": replace(MODEL, turnover="values"),
    "graphique-sans-titres": replace(MODEL, chart="bare"),
    "ni-tableau-ni-volets": replace(MODEL, table=False, frozen=False),
    "ni-liste-ni-couleur": replace(MODEL, validated=False, coloured=False),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.xlsx": sales.data() for name, sales in MISTAKES.items()}
    return {"depart.xlsx": STARTER.data(), "modele.xlsx": MODEL.data(), **mistakes}
