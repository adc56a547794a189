"""The health of binômes, from meetings and learning. Reads no score and no word of anybody."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Max
from django.utils import timezone

from lms.binomes.health import BinomeFacts, EaseFact, Health, MeetingFact, health
from lms.binomes.health.checks import Check
from lms.binomes.health.facts import Role
from lms.binomes.models import Binome, CareAct, CheckIn, HelpRequest, Meeting
from lms.binomes.referent_checks import checks_to_come
from lms.learning.models import Attempt


@dataclass(frozen=True)
class Wellbeing:
    """How a binôme goes, with the figures that its employer may see."""

    health: Health
    held: int
    cancelled: int
    next_on: date | None
    checks: tuple[Check, ...]

    @property
    def next_check(self) -> Check | None:
        return self.checks[0] if self.checks else None

    @property
    def due_checks(self) -> list[Check]:
        """Moments for the referent to look in that have come."""
        today = timezone.localdate()
        return [one for one in self.checks if one.is_due(today)]


def wellbeing_of(binomes: Sequence[Binome]) -> dict[int, Wellbeing]:
    """By binôme. Six queries, however many. Each comes with its programme at hand."""
    today = timezone.localdate()
    ids = [one.pk for one in binomes]
    meetings = _grouped(Meeting.objects.filter(binome__in=ids))
    ease = _ease(ids)
    helped: dict[int, datetime] = {}
    for one in HelpRequest.objects.filter(binome__in=ids, settled_at=None):
        helped[one.binome_id] = max(one.at, helped.get(one.binome_id, one.at))
    checks = checks_to_come(binomes, [m for found in meetings.values() for m in found])
    acts = _grouped(CareAct.objects.filter(binome__in=ids))
    learnt = dict(
        Attempt.objects.filter(person__in={p for b in binomes for p in (b.mentor_id, b.mentee_id)})
        .order_by()
        .values_list("person")
        .annotate(last=Max("started_at"))
    )
    return {
        one.pk: _judge(
            one, today, meetings.get(one.pk, []), ease.get(one.pk, []),
            helped.get(one.pk), acts.get(one.pk, []), learnt, checks[one.pk],
        )
        for one in binomes
    }  # fmt: skip


def _grouped[T: (Meeting, CareAct)](rows: Iterable[T]) -> dict[int, list[T]]:
    found: dict[int, list[T]] = {}
    for row in rows:
        found.setdefault(row.binome_id, []).append(row)
    return found


def _ease(ids: Sequence[int]) -> dict[int, list[EaseFact]]:
    """How easy meetings felt, without a word of what was written beside."""
    found: dict[int, list[EaseFact]] = {}
    answers = CheckIn.objects.filter(meeting__binome__in=ids).values_list(
        "meeting__binome", "meeting__binome__mentor", "meeting__starts_at", "person", "ease"
    )
    for binome, mentor, starts_at, person, ease in answers:
        role: Role = "mentor" if person == mentor else "mentee"
        found.setdefault(binome, []).append(EaseFact(_day(starts_at), role, ease))
    return found


def _judge(
    binome: Binome,
    today: date,
    meetings: list[Meeting],
    ease: list[EaseFact],
    help_asked: datetime | None,
    acts: list[CareAct],
    learnt: dict[int, datetime],
    checks: tuple[Check, ...],
) -> Wellbeing:
    held_on = tuple(sorted(_day(one.starts_at) for one in meetings if one.is_held))
    planned = [m for m in meetings if m.state in ("accepted", "proposed")]
    last_learnt = [learnt[pk] for pk in (binome.mentor_id, binome.mentee_id) if pk in learnt]
    since = held_on[-1] if held_on else _day(binome.formed_at)
    judged = health(
        BinomeFacts(
            today=today,
            formed_on=_day(binome.formed_at),
            meetings=tuple(MeetingFact(_day(m.starts_at), _outcome(m)) for m in meetings),  # type: ignore[arg-type]
            learnt_on=_day(max(last_learnt)) if last_learnt else None,
            ease=tuple(ease),
            help_asked_on=_day(help_asked) if help_asked else None,
            paused_until=binome.paused_until,
            acts=frozenset(one.kind for one in acts if _day(one.at) >= since),  # type: ignore[misc]
        )
    )
    return Wellbeing(
        health=judged,
        held=len(held_on),
        cancelled=sum(m.cancelled_at is not None for m in meetings),
        next_on=min(
            (_day(m.starts_at) for m in planned if _day(m.starts_at) >= today), default=None
        ),
        checks=checks,
    )


def _outcome(meeting: Meeting) -> str:
    return {"cancelled": "cancelled", "held": "held"}.get(meeting.state, "planned")


def _day(moment: datetime) -> date:
    return timezone.localtime(moment).date()
