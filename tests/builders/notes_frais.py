"""notes-frais: an expense report whose amounts were typed as texts."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from openpyxl.styles import Alignment, Font

from tests.builders.sheet_parts import (
    EURO,
    INPUT_FILL,
    LINE,
    blank_workbook,
    headers,
    saved,
    show_as_day,
    widths,
)

PATH = "excel-initial/exercices/notes-frais"
SHEET = "Frais"
FIRST, LAST, TOTAL, MEAN = 7, 18, 19, 21
HEADERS = (
    "Date",
    "Client visité",
    "Ville",
    "Km",
    "Indemnité km",
    "Repas",
    "Péage et parking",
    "Total du jour",
)
# Day of March 2026, client, town, km, meal, toll and parking.
TRIPS = (
    (2, "Menuiserie Chabrier", "Mâcon", 142, 18.5, 9.2),
    (3, "Transports Vernay", "Roanne", 176, 21.9, 6.4),
    (5, "Clinique du Val", "Vienne", 64, 16, 4.8),
    (6, "Imprimerie Sorel", "Bourg-en-Bresse", 138, 19.75, 11.6),
    (10, "Jardins de l’Ozon", "Valence", 212, 22.4, 17.3),
    (11, "Clinique du Val", "Vienne", 64, 15.5, 4.8),
    (12, "Menuiserie Chabrier", "Mâcon", 142, 20.1, 9.2),
    (17, "Ateliers Ferrand", "Annecy", 284, 24, 21.5),
    (18, "Transports Vernay", "Roanne", 176, 18.9, 6.4),
    (20, "Papeterie Grandval", "Grenoble", 216, 21, 12.7),
    (24, "Jardins de l’Ozon", "Valence", 212, 19.6, 17.3),
    (26, "Imprimerie Sorel", "Bourg-en-Bresse", 138, 17.85, 11.6),
)
# How hurried people type an amount, turn by turn: with a sign, a word, a space, a point.
HANDWRITTEN = ("{} €", "{}", " {}", "{}€", "{} euros")


@dataclass(frozen=True)
class Report:
    """What is right in a version of the report; the starter has nothing calculated."""

    numbers: bool = False
    euros: bool = False
    allowance: str = ""  # formula of the first row, filled down; "values" for typed results
    day_total: str = ""
    total: str = ""
    mean: str = ""
    filtered: bool = False
    printed: bool = False

    def data(self) -> bytes:
        workbook, sheet = blank_workbook(SHEET)
        self.heading(sheet)
        headers(sheet, FIRST - 1, HEADERS)
        for row, trip in enumerate(TRIPS, start=FIRST):
            self.line(sheet, row, trip)
        self.totals(sheet)
        widths(sheet, 13, 24, 18, 9, 14, 13, 14, 15)
        if self.euros:
            for cells in sheet[f"E{FIRST}:H{TOTAL}"]:
                for cell in cells:
                    cell.number_format = EURO
            sheet[f"F{MEAN}"].number_format = EURO
        if self.filtered:
            sheet.auto_filter.ref = f"A{FIRST - 1}:H{LAST}"
        if self.printed:
            sheet.print_area = f"A1:H{MEAN}"
            sheet.page_setup.orientation = "landscape"
            sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
            sheet.sheet_properties.pageSetUpPr.fitToPage = True
            sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 1
        return saved(workbook)

    def heading(self, sheet: Any) -> None:
        sheet["A1"] = "Note de frais – mars 2026"
        sheet["A1"].font = Font(bold=True, size=16, color="0B5563")
        sheet["A2"] = "Chauffage Marnay – dépannage et entretien, secteur Rhône"
        sheet["A4"] = "Barème interne (€ par km)"
        sheet["A4"].font = Font(bold=True)
        sheet["D4"] = 0.45
        sheet["D4"].fill, sheet["D4"].number_format = INPUT_FILL, "0.00"

    def line(self, sheet: Any, row: int, trip: tuple[int, str, str, int, float, float]) -> None:
        day, client, town, km, meal, toll = trip
        show_as_day(sheet.cell(row, 1, date(2026, 3, day)))
        for column, value in enumerate((client, town, km), start=2):
            sheet.cell(row, column, value)
        for column, amount in ((6, meal), (7, toll)):
            sheet.cell(row, column, amount if self.numbers else self.typed(row + column, amount))
        if self.allowance == "values":
            sheet.cell(row, 5, round(km * 0.45, 2))
        elif self.allowance:
            sheet.cell(row, 5, moved(self.allowance, row))
        if self.day_total:
            sheet.cell(row, 8, moved(self.day_total, row))
        for cell in sheet[row][:8]:
            cell.border = LINE

    def typed(self, turn: int, amount: float) -> str:
        shown = f"{amount:.2f}" if turn % 7 == 0 else f"{amount:.2f}".replace(".", ",")
        return HANDWRITTEN[turn % len(HANDWRITTEN)].format(shown)

    def totals(self, sheet: Any) -> None:
        sheet[f"A{TOTAL}"], sheet[f"A{MEAN}"] = "Total du mois", "Repas moyen"
        for address in (f"A{TOTAL}", f"A{MEAN}", f"H{TOTAL}"):
            sheet[address].font = Font(bold=True)
        sheet[f"A{TOTAL}"].alignment = Alignment(horizontal="left")
        if self.total:
            for letter in "EFG":
                sheet[f"{letter}{TOTAL}"] = f"=SUM({letter}{FIRST}:{letter}{LAST})"
            amount = self.total
            sheet[f"H{TOTAL}"] = amount if amount.startswith("=") else float(amount)
        if self.mean:
            sheet[f"F{MEAN}"] = self.mean


def moved(formula: str, row: int) -> str:
    """A formula written for the first row, as the fill handle copies it."""
    step = row - FIRST
    parts = formula.replace("{d4}", f"D{4 + step}")
    return parts.replace("{row}", str(row))


STARTER = Report()
MODEL = Report(
    numbers=True,
    euros=True,
    allowance="=D{row}*$D$4",
    day_total="=E{row}+F{row}+G{row}",
    total=f"=SUM(H{FIRST}:H{LAST})",
    mean=f"=AVERAGE(F{FIRST}:F{LAST})",
    filtered=True,
    printed=True,
)
MISTAKES = {
    "sans-dollar": replace(MODEL, allowance="=D{row}*{d4}"),
    "bareme-tape-dans-la-formule": replace(MODEL, allowance="=D{row}*0.45"),
    "montants-en-texte": replace(MODEL, numbers=False),
    "total-tape": replace(MODEL, total="1252.80"),
    "somme-trop-courte": replace(MODEL, total=f"=SUM(H{FIRST}:H{LAST - 1})"),
    "indemnites-tapees": replace(MODEL, allowance="values"),
    "format-oublie": replace(MODEL, euros=False),
    "ni-filtre-ni-impression": replace(MODEL, filtered=False, printed=False),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {f"erreurs/{name}.xlsx": report.data() for name, report in MISTAKES.items()}
    return {"depart.xlsx": STARTER.data(), "modele.xlsx": MODEL.data(), **mistakes}
