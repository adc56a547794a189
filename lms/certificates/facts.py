"""What a document says, as the page that verifies it shows it, in the reader's language."""

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import hours, period, weekday
from lms.certificates.contents.hours_statement import HoursStatementContent, total
from lms.people.clock import clock


@dataclass(frozen=True)
class Fact:
    label: str
    values: tuple[str, ...]


def name_of(says: Document) -> str:
    """Whom the document is about; empty for a document about nobody in particular."""
    if hasattr(says, "mentor_name"):
        return _("%(mentor)s and %(mentee)s") % {
            "mentor": says.mentor_name,
            "mentee": getattr(says, "mentee_name", ""),
        }
    person = getattr(says, "person", None)
    return getattr(says, "person_name", "") or (person.name if person else "")


def title_of(says: Document) -> str:
    """The training that the document is about."""
    names = ("course", "action", "programme")
    return next(str(getattr(says, name)) for name in names if hasattr(says, name))


def facts(says: Document) -> list[Fact]:
    rows: list[tuple[str, tuple[str, ...]]] = [
        (_("Person"), (name_of(says),)),
        (_("Employer"), (_employer(says),)),
        (_("Objectives"), _objectives(says)),
        (_("Dates"), (_dates(says),)),
        (_("Half-days"), tuple(_half_days(says))),
        (_("Duration"), (_hours(says),)),
        *_hours_apart(says),
        (_("Result"), (str(getattr(says, "result", "")),)),
        (_("Version"), (str(getattr(says, "version", "")),)),
    ]
    found = [Fact(label, tuple(filter(None, values))) for label, values in rows]
    return [fact for fact in found if fact.values]


def _employer(says: Document) -> str:
    person = getattr(says, "person", None)
    return person.employer if person else getattr(says, "company", "")


def _objectives(says: Document) -> tuple[str, ...]:
    if hasattr(says, "results"):
        words = says.details()["results"]
        return tuple(
            _("%(objective)s: %(result)s") % {"objective": row.objective, "result": word}
            for row, word in words
        )
    return tuple(getattr(says, "objectives", ()) or getattr(says, "achieved", ()))


def _dates(says: Any) -> str:
    if not hasattr(says, "started_on"):
        return ""
    end = getattr(says, "completed_on", None) or getattr(says, "ended_on", None)
    return period(says.started_on, end) if says.started_on and end else ""


def _half_days(says: Any) -> list[str]:
    moments = getattr(says, "half_days", ()) or getattr(says, "sessions", ())
    return [f"{weekday(m.starts_at)}, {clock(m.starts_at)} – {clock(m.ends_at)}" for m in moments]


def _hours(says: Any) -> str:
    value = getattr(says, "hours", None)
    return hours(value) if value else ""


def _hours_apart(says: Document) -> list[tuple[str, tuple[str, ...]]]:
    if not isinstance(says, HoursStatementContent):
        return []
    return [
        (_("Training hours"), (hours(total(says.training)),)),
        (_("Binôme hours"), (hours(total(says.together)),)),
    ]
