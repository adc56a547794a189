"""What the referent of a programme has to look in on, is going to, and has."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from lms.binomes.health.checks import Check
from lms.binomes.models import Binome, Programme, ReferentCheck
from lms.binomes.referent_checks import checks_to_come

# A closed binôme is kept in sight until its look back, and some time to do it.
AFTER_CLOSING = timedelta(days=150)
DONE_SHOWN = 30


@dataclass(frozen=True)
class Look:
    binome: Binome
    check: Check


@dataclass(frozen=True)
class Looks:
    due: Sequence[Look]
    to_come: Sequence[Look]
    done: Sequence[ReferentCheck]


def looks_of(programme: Programme) -> Looks:
    """Four queries, however many binômes. The oldest due first; one to come for each binôme."""
    today = timezone.localdate()
    recent = Q(closed_at=None) | Q(closed_at__gt=timezone.now() - AFTER_CLOSING)
    binomes = list(programme.binomes.filter(recent).select_related("mentor", "mentee"))
    for one in binomes:
        one.programme = programme
    checks = checks_to_come(binomes)
    due = [Look(one, check) for one in binomes for check in checks[one.pk] if check.is_due(today)]
    ahead = [(one, [c for c in checks[one.pk] if not c.is_due(today)]) for one in binomes]
    to_come = [Look(one, coming[0]) for one, coming in ahead if coming]
    done = ReferentCheck.objects.filter(binome__programme=programme)
    return Looks(
        due=sorted(due, key=lambda one: one.check.due),
        to_come=sorted(to_come, key=lambda one: one.check.due),
        done=list(done.select_related("binome__mentor", "binome__mentee", "by")[:DONE_SHOWN]),
    )
