"""The empty roster to fill in: headings, one example, and a sheet of help."""

import io

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from .columns import COLUMNS

LAST_ROW = 1000
REQUIRED_FILL = PatternFill("solid", fgColor="FFDCEBEE")
TOP = Alignment(vertical="top", wrap_text=True)


def template(themes: dict[str, str]) -> bytes:
    """An XLSX in the active language. `themes` maps each theme's key to its name on screen.

    The example row may be left in place: the import passes over it.
    """
    book = Workbook()
    people = book.worksheets[0]
    _fill_people(people)
    _fill_help(book.create_sheet(), themes)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _fill_people(sheet: Worksheet) -> None:
    sheet.title = _("Volunteers")
    sheet.append([str(column.label) for column in COLUMNS])
    sheet.append([str(column.example) for column in COLUMNS])
    sheet.freeze_panes = "A2"
    choices = {
        "roles": [_("mentor"), _("mentee"), _("both")],
        "remote": [_("yes"), _("no")],
    }
    for place, column in enumerate(COLUMNS, start=1):
        letter = get_column_letter(place)
        sheet.column_dimensions[letter].width = max(16, len(str(column.example)) + 2)
        sheet.cell(1, place).font = Font(bold=True)
        sheet.cell(2, place).font = Font(italic=True, color="FF52606D")
        if column.required:
            sheet.cell(1, place).fill = REQUIRED_FILL
        if column.key in choices:
            listed = DataValidation("list", formula1=f'"{",".join(choices[column.key])}"')
            listed.add(f"{letter}2:{letter}{LAST_ROW}")
            sheet.add_data_validation(listed)


def _fill_help(sheet: Worksheet, themes: dict[str, str]) -> None:
    sheet.title = _("Help")
    sheet.append([_("Column"), _("Needed"), _("What to write"), _("Example")])
    for column in COLUMNS:
        needed = _("yes") if column.required else _("no")
        sheet.append([str(column.label), needed, str(column.help), str(column.example)])
    sheet.append([])
    sheet.append([_("Themes"), "", "; ".join(sorted(themes.values()))])
    sheet.append([_("Example row"), "", _("You may leave it: the import passes over it.")])
    for place in range(1, 5):
        sheet.cell(1, place).font = Font(bold=True)
    for letter, width in zip("ABCD", (28, 12, 70, 40), strict=True):
        sheet.column_dimensions[letter].width = width
    for row in sheet.iter_rows(min_row=2):
        for cell in row:
            cell.alignment = TOP
