"""The results of surveys as a spreadsheet: the figures, then the words where they may be read."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from openpyxl import Workbook

from lms.quality.sheets import add, fill
from lms.quality.surveys.gathering import Round
from lms.quality.surveys.scales import words_of


def results_sheet(rounds: Sequence[Round]) -> Workbook:
    """One row an answer; a second sheet for the comments, if there are any."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = _("Results")
    headings = [
        _("Survey"), _("For whom"), _("Course"), _("Invitations"), _("Replies"), _("Question"),
        _("Answers to it"), _("Answer"), _("How many"), _("Share"), _("Mean out of 5"),
    ]  # fmt: skip
    fill(sheet, headings, (34, 20, 28, 12, 12, 48, 12, 32, 12, 12, 12))
    for one in rounds:
        head = _head(one)
        if one.silence:
            add(sheet, [*head, one.silence])
        for counted in one.tallies:
            for value, words in words_of(counted.question) if counted.counts else ():
                mean = None if counted.mean is None else round(counted.mean, 2)
                add(
                    sheet,
                    [
                        *head, counted.question.text, counted.n, words, counted.counts[value],
                        counted.share(value), mean,
                    ],
                )  # fmt: skip
                sheet.cell(sheet.max_row, len(headings) - 1).number_format = "0 %"
    _comments(book, rounds)
    return book


def _head(one: Round) -> list[str | int | None]:
    return [
        one.questionnaire.title,
        one.questionnaire.get_audience_display(),
        one.course.title if one.course else "",
        one.invited or None,
        one.replies if one.invited else None,
    ]


def _comments(book: Workbook, rounds: Sequence[Round]) -> None:
    said = [
        (one, counted.question.text, words)
        for one in rounds
        for counted in one.tallies
        for words in counted.comments
    ]
    if not said:
        return
    sheet = book.create_sheet(_("Comments"))
    fill(sheet, [_("Survey"), _("For whom"), _("Question"), _("Comment")], (34, 20, 48, 90))
    for one, question, words in said:
        audience = one.questionnaire.get_audience_display()
        add(sheet, [one.questionnaire.title, audience, question, words])
