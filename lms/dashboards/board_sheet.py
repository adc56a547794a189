"""The board as a spreadsheet: what the coordinator sees on the page, for every binôme."""

import io
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from lms.dashboards.board import BinomeRow, Board

WIDTH = 24


def board_sheet(board: Board) -> bytes:
    """An XLSX in the active language, one row a binôme."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Binômes")
    headings = [
        _("Mentor"), _("Mentoré"), _("Formed on"), _("Meetings held"), _("Meetings cancelled"),
        _("Next meeting"), _("Health"), _("Why"), _("Courses completed"), _("Courses late"),
        _("Share of the mentor"), _("Share of the mentoré"),
    ]  # fmt: skip
    sheet.append(headings)
    for row in board.rows:
        sheet.append(_cells(row))
    sheet.freeze_panes = "A2"
    for place in range(1, len(headings) + 1):
        sheet.cell(1, place).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = WIDTH
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _cells(row: BinomeRow) -> list[Any]:
    state = {"green": _("All is well"), "watch": _("To watch"), "trouble": _("In trouble")}
    return [
        *(_plain(str(person)) for person in row.binome.people),
        row.binome.formed_at.date(),
        row.wellbeing.held,
        row.wellbeing.cancelled,
        row.wellbeing.next_on,
        state[row.wellbeing.health.state],
        " ".join(row.wellbeing.health.reasons),
        sum(course.complete for course in row.courses),
        sum(course.late for course in row.courses),
        _share(row, "mentor"),
        _share(row, "mentee"),
    ]


def _share(row: BinomeRow, role: str) -> str:
    parts = [getattr(course, role) for course in row.courses]
    return f"{sum(p.done for p in parts)}/{sum(p.total for p in parts)}"


def _plain(words: str) -> str:
    """A name that begins like a formula must not be run by the spreadsheet."""
    return f"'{words}" if words[:1] in "=+-@" else words
