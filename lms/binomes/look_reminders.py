"""A word to the referent when the moment comes to look in on binômes: one line a programme."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_noop

from lms.binomes.health.checks import LOOK_BACK_MONTHS, Check
from lms.binomes.letters import address
from lms.binomes.models import Programme
from lms.binomes.referent_checks import checks_to_come
from lms.binomes.reminders import Reminder, to

LOOK_DAYS = (0, 3, 7)

LOOK_IN = gettext_noop("Binômes of “%(programme)s” to look in on: %(count)s.")


def looks_due(today: date) -> list[Reminder]:
    """On a few days after each moment, for as long as the look is not ticked off.

    A few queries for each programme.
    """
    after_closing = timezone.now() - timedelta(days=31 * (LOOK_BACK_MONTHS + 1))
    lively = Q(closed_at=None) | Q(closed_at__gt=after_closing)
    found = []
    for programme in Programme.objects.select_related("referent"):
        binomes = list(programme.binomes.filter(lively))
        count = sum(_waits(checks, today) for checks in checks_to_come(binomes).values())
        if count:
            found += _told(programme, count)
    return found


def _waits(checks: Iterable[Check], today: date) -> bool:
    return any((today - one.due).days in LOOK_DAYS for one in checks if one.is_due(today))


def _told(programme: Programme, count: int) -> list[Reminder]:
    referent = programme.referent_or_coordinator()
    if referent is None:
        return []
    values = {"programme": programme.name, "count": str(count)}
    return [to(referent, LOOK_IN, address("looks", programme.slug), values)]
