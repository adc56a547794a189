"""The register of complaints as a spreadsheet: dates and outcomes, and what was said."""

from collections.abc import Sequence

from django.utils import timezone
from django.utils.translation import gettext as _
from openpyxl import Workbook

from lms.quality.complaints.register import Line
from lms.quality.models import Exchange
from lms.quality.sheets import add, fill


def register_sheet(lines: Sequence[Line]) -> Workbook:
    """One row a complaint, and a second sheet with the exchanges. One query."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Complaints")
    headings = [
        _("Reference"), _("Received on"), _("By"), _("How"), _("Programme"), _("About"),
        _("In a few words"), _("To acknowledge by"), _("Acknowledged on"), _("To answer by"),
        _("Answered on"), _("Working days to the answer"), _("Working days late"),
        _("Who handles it"), _("Closed on"), _("Outcome"),
    ]  # fmt: skip
    fill(sheet, headings, (12, 14, 26, 16, 28, 24, 44, 14, 14, 14, 14, 14, 14, 26, 14, 20))
    for one in lines:
        add(sheet, _cells(one))
    _exchanges(book, lines)
    return book


def _cells(one: Line) -> list:
    complaint = one.complaint
    return [
        complaint.number,
        complaint.received_on,
        complaint.author_name,
        str(complaint.get_channel_display()),
        str(complaint.programme or ""),
        str(complaint.get_about_display()),
        complaint.subject,
        complaint.acknowledge_by,
        _day(complaint.acknowledged_at),
        complaint.answer_by,
        _day(complaint.answered_at),
        one.answered_in,
        one.standing.late or None,
        str(complaint.owner or ""),
        _day(complaint.closed_at),
        str(complaint.get_outcome_display()),
    ]


def _day(moment):
    return timezone.localtime(moment).date() if moment else None


def _exchanges(book: Workbook, lines: Sequence[Line]) -> None:
    sheet = book.create_sheet(_("Exchanges"))
    fill(sheet, [_("Reference"), _("Day"), _("What"), _("By"), _("Words")], (12, 14, 24, 26, 90))
    numbers = {one.complaint.pk: one.complaint.number for one in lines}
    said = Exchange.objects.filter(complaint__in=list(numbers)).select_related("by")
    for one in said.order_by("complaint", "at", "pk"):
        add(
            sheet,
            [
                numbers[one.complaint_id], _day(one.at), str(one.get_kind_display()),
                str(one.by or ""), one.words,
            ],
        )  # fmt: skip
