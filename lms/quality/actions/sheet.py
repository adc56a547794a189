"""The register of improvement actions as a spreadsheet."""

from collections.abc import Iterable

from django.utils.translation import gettext as _
from openpyxl import Workbook

from lms.quality.models import ImprovementAction
from lms.quality.sheets import add, fill


def actions_sheet(actions: Iterable[ImprovementAction]) -> Workbook:
    """One row an action."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Actions")
    headings = [
        _("What we do"), _("Why"), _("Programme"), _("After which survey"),
        _("After which complaint"), _("Who is in charge"), _("Decided on"), _("To be done by"),
        _("Done on"), _("Effect observed"),
    ]  # fmt: skip
    fill(sheet, headings, (44, 60, 28, 28, 16, 26, 14, 14, 14, 60))
    for one in actions:
        add(
            sheet,
            [
                one.what, one.why, str(one.programme or ""), str(one.questionnaire or ""),
                one.complaint.number if one.complaint else "", str(one.owner or ""),
                one.opened_on, one.due_on, one.done_on, one.effect,
            ],
        )  # fmt: skip
    return book
