"""Registers and results as spreadsheets."""

import io
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from django.http import HttpResponse
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from lms.quality.table_sheets import XLSX, plain


def fill(sheet: Worksheet, headings: Sequence[str], widths: Sequence[int]) -> None:
    """The first row, in bold, which stays in sight; `widths` are in characters."""
    sheet.append(list(headings))
    sheet.freeze_panes = "A2"
    for place, width in enumerate(widths, start=1):
        sheet.cell(1, place).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = width


def add(sheet: Worksheet, cells: Sequence[Any]) -> None:
    """One row; long words wrap, and none is run as a formula."""
    sheet.append([plain(cell) for cell in cells])
    for cell in sheet[sheet.max_row]:
        cell.alignment = Alignment(wrap_text=True, vertical="top")


def xlsx(book: Workbook, name: str) -> HttpResponse:
    """The file to download, under a name that people read."""
    file = io.BytesIO()
    book.save(file)
    response = HttpResponse(file.getvalue(), content_type=XLSX)
    response["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(name)}.xlsx"
    response["Cache-Control"] = "private, no-store"
    return response
