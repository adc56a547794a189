"""The board as a spreadsheet: what the page shows of each binôme, a row for each course."""

import io
from collections.abc import Sequence
from typing import Any

from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

from lms.dashboards.board import BinomeRow, CourseRow

WIDTH = 24


def board_sheet(rows: Sequence[BinomeRow]) -> bytes:
    """An XLSX in the active language; a binôme without a course has one row too."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Binômes")
    headings = [
        _("Mentor"), _("Mentoré"), _("Formed on"), _("Meetings held"), _("Meetings cancelled"),
        _("Next meeting"), _("Health"), _("Why"), _("First thing to do"), _("Course"),
        _("Planned for"), _("Share of the mentor"), _("Share of the mentoré"),
        _("Where they stand"),
    ]  # fmt: skip
    sheet.append(headings)
    for row in rows:
        who = _who(row)
        for course in row.courses or (None,):
            sheet.append([*who, *(_course(course) if course else [_("No course assigned yet.")])])
    sheet.freeze_panes = "C2"
    for place in range(1, len(headings) + 1):
        sheet.cell(1, place).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(place)].width = WIDTH
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _who(row: BinomeRow) -> list[Any]:
    state = {"green": _("All is well"), "watch": _("To watch"), "trouble": _("In trouble")}
    health = row.wellbeing.health
    return [
        *(_plain(str(person)) for person in row.binome.people),
        row.binome.formed_at.date(),
        row.wellbeing.held,
        row.wellbeing.cancelled,
        row.wellbeing.next_on,
        state[health.state],
        " ".join(health.reasons),
        health.acts[0].sentence if health.acts else None,
    ]


def _course(course: CourseRow) -> list[Any]:
    stands = {
        "completed": _("Completed"),
        "late": _("Late"),
        "under_way": _("Under way"),
        "not_begun": _("Not begun"),
    }
    return [
        _plain(course.title),
        course.due_on,
        *(f"{part.done}/{part.total}" for part in (course.mentor, course.mentee)),
        stands[course.state],
    ]


def _plain(words: str) -> str:
    """A name that begins like a formula must not be run by the spreadsheet."""
    return f"'{words}" if words[:1] in ("=", "+", "-", "@") else words
