"""All that happened to an objective: who, when, what, and why."""

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _

from lms.binomes.models import Evidence, Objective, ObjectiveChange
from lms.people.models import User


@dataclass(frozen=True)
class Happening:
    """`what` is a sentence; `why` is in its author's words, empty where none is asked."""

    at: datetime
    by: User | None
    what: str
    why: str = ""


def history_of(objective: Objective) -> list[Happening]:
    """From the first day on. Reads changes and evidence, best fetched beforehand."""
    happened = [Happening(objective.created_at, objective.created_by, _("written"))]
    happened += [
        Happening(one.at, one.by, _in_words(one), one.why) for one in objective.changes.all()
    ]
    for one in objective.evidence.all():
        happened.append(Happening(one.at, one.by, _("evidence added: %s") % _named(one)))
        if one.withdrawn_at:
            taken = _("evidence taken back: %s") % _named(one)
            happened.append(Happening(one.withdrawn_at, one.withdrawn_by, taken, one.withdrawn_why))
    return sorted(happened, key=lambda one: one.at)


def _named(evidence: Evidence) -> str:
    return _("“%s”") % (evidence.name or evidence.words)


def _in_words(change: ObjectiveChange) -> str:
    words = change.in_words()
    return ", ".join(_("%(label)s: from “%(before)s” to “%(after)s”") % one for one in words)
