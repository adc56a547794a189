"""The list behind each figure of the year, for the page and for the spreadsheet."""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from courses.pages import Tool
from lms.quality.tables import Row, Table
from lms.quality.yearly.figures import HoursOf, YearFigures


@dataclass(frozen=True, slots=True)
class NamedTable:
    title: str
    table: Table


def list_of(name: str, figures: YearFigures) -> NamedTable:
    """Raises KeyError for a list that does not exist."""
    return LISTS[name](figures)


def trainees(figures: YearFigures) -> NamedTable:
    """One row a person."""
    lines: dict[int, list[HoursOf]] = {}
    for line in figures.training:
        lines.setdefault(line.person, []).append(line)
    rows = [
        Row(
            (
                mine[0].name,
                mine[0].employer,
                len({line.programme for line in mine if line.programme}),
                _hours(sum((line.hours for line in mine), Decimal(0))),
            ),
            _papers(mine[0]),
        )
        for mine in lines.values()
    ]
    headings = (_("Trainee"), _("Employer"), _("Programmes"), _("Training hours"))
    return NamedTable(_("Trainees"), Table(headings, tuple(sorted(rows, key=_by_name))))


def hours(figures: YearFigures) -> NamedTable:
    """One row for each course completed and each session signed."""
    rows = (
        Row(
            (
                line.name,
                line.title,
                line.on,
                _("at a distance") if line.distance else _("session"),
                _hours(line.hours),
            ),
            _papers(line),
        )
        for line in figures.training
    )
    headings = (_("Trainee"), _("Training"), _("On"), _("How"), _("Training hours"))
    return NamedTable(_("Training hours"), Table(headings, tuple(sorted(rows, key=_by_name))))


def employers(figures: YearFigures) -> NamedTable:
    return _groups(_("Employers"), _("Employer"), figures, lambda line: line.employer or "–")


def tools(figures: YearFigures) -> NamedTable:
    names = {str(value): str(label) for value, label in Tool.choices}
    in_sessions = _("sessions")
    return _groups(
        _("Subjects"), _("Subject taught"), figures, lambda line: names.get(line.tool, in_sessions)
    )


def _groups(
    title: str, heading: str, figures: YearFigures, key: Callable[[HoursOf], str]
) -> NamedTable:
    rows = tuple(
        Row((one.name, one.people, one.enrolments, _hours(one.hours))) for one in figures.by(key)
    )
    headings = (heading, _("Trainees"), _("Enrolments"), _("Training hours"))
    return NamedTable(title, Table(headings, rows))


def trainers(figures: YearFigures) -> NamedTable:
    rows = tuple(Row((one.name, one.sessions, _hours(one.hours))) for one in figures.trainers)
    headings = (_("Trainer"), _("Sessions"), _("Hours given"))
    return NamedTable(_("Trainers"), Table(headings, rows))


def sessions(figures: YearFigures) -> NamedTable:
    rows = tuple(
        Row(
            (
                slot.title,
                slot.starts_at.date(),
                f"{slot.starts_at:%H:%M}",
                f"{slot.ends_at:%H:%M}",
                slot.name,
            ),
            reverse("sessions", args=[slot.programme]),
        )
        for slot in sorted(figures.slots, key=lambda slot: slot.starts_at)
    )
    headings = (_("Session"), _("Day"), _("From"), _("To"), _("Trainer"))
    return NamedTable(_("Sessions that took place"), Table(headings, rows))


def together(figures: YearFigures) -> NamedTable:
    rows = (
        Row((line.name, line.title, line.on, _hours(line.hours)), _papers(line))
        for line in figures.together
    )
    headings = (_("Person"), _("Meeting"), _("On"), _("Binôme hours"))
    return NamedTable(_("Binôme hours"), Table(headings, tuple(sorted(rows, key=_by_name))))


def _papers(line: HoursOf) -> str:
    """The papers of that person, whose hours these are; empty outside any programme."""
    if not line.programme:
        return ""
    query = urlencode({"q": line.name})
    return f"{reverse('papers', args=[line.programme])}?{query}"


def _hours(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"))


def _by_name(row: Row) -> tuple[str, ...]:
    return tuple(str(cell).casefold() for cell in row.cells)


LISTS: dict[str, Callable[[YearFigures], NamedTable]] = {
    "stagiaires": trainees,
    "heures": hours,
    "entreprises": employers,
    "matieres": tools,
    "formateurs": trainers,
    "sessions": sessions,
    "binomes": together,
}
