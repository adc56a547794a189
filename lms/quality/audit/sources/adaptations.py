"""The log of adaptations: what was changed for whom, by whom, when. Never why in their words."""

from collections.abc import Iterator
from datetime import datetime

from django.utils.translation import gettext as _

from lms.binomes.models import CareAct, ObjectiveChange
from lms.learning.models import Event
from lms.learning.positioning.skipping import SKIPPED, TAKEN_BACK
from lms.people.models import User
from lms.quality.audit.dossier import Found
from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.base import Placed, day, listed
from lms.quality.audit.sources.positioning import lesson_of
from lms.quality.tables import Row, pair_ref, ref

type Dated = tuple[datetime, str, Row]


def adaptations(scope: Scope) -> Found:
    """Lessons skipped, attempts opened, objectives adjusted, pauses, in the order of their days."""
    log = sorted([*_paths(scope), *_objectives(scope), *_pauses(scope)], key=lambda one: one[0])
    headings = (_("On"), _("For"), _("What was adapted"), _("Detail"), _("By"))
    placed: Iterator[Placed] = ((slug, row) for _at, slug, row in log)
    return listed(_("Log of adaptations"), headings, placed)


def _paths(scope: Scope) -> Iterator[Dated]:
    words = {
        SKIPPED: _("lesson skipped"),
        TAKEN_BACK: _("lesson taken back"),
        "opened_attempt": _("one more attempt"),
    }
    events = list(
        Event.objects.filter(verb__in=words, attempt__person__in=list(scope.people))
        .select_related("attempt", "person")
        .defer("attempt__authored")
    )
    authors = _authors(events)
    for event in events:
        learner = event.attempt.person_id if event.attempt else event.person_id
        author = authors.get(event.data.get("by", event.person_id))
        row = Row(
            (
                day(event.at),
                ref(learner),
                words[event.verb],
                lesson_of(scope, event),
                _author(author, learner),
            )
        )
        for slug in scope.slugs_of(learner):
            yield event.at, slug, row


def _authors(events: list[Event]) -> dict[int, User]:
    return User.objects.in_bulk({event.data.get("by", event.person_id) for event in events})


def _author(author: User | None, learner: int) -> str:
    """A trainer by name, whoever learns by their reference."""
    if author is None:
        return ""
    if author.pk == learner:
        return _("the learner")
    return str(author) if author.is_trainer or author.is_superuser else ref(author.pk)


def _objectives(scope: Scope) -> Iterator[Dated]:
    changes = ObjectiveChange.objects.filter(objective__binome__programme__in=scope.programmes)
    for change in changes.select_related("objective__binome", "by"):
        binome = change.objective.binome
        fields = ", ".join(str(field["label"]) for field in change.in_words())
        learner = binome.mentor_id if change.objective.of == "mentor" else binome.mentee_id
        cells = (
            day(change.at),
            ref(learner),
            _("objective adjusted"),
            f"{change.objective.title} : {fields}",
            _author(change.by, learner),
        )
        yield change.at, scope.slugs[binome.programme_id], Row(cells)


def _pauses(scope: Scope) -> Iterator[Dated]:
    acts = CareAct.objects.filter(
        binome__programme__in=scope.programmes,
        kind__in=(CareAct.Kind.PAUSE, CareAct.Kind.RE_PAIR),
    )
    for act in acts.select_related("binome", "by"):
        cells = (
            day(act.at),
            pair_ref(act.binome_id),
            _("rhythm of the binôme"),
            str(act.get_kind_display()),
            str(act.by or ""),
        )
        yield act.at, scope.slugs[act.binome.programme_id], Row(cells)
