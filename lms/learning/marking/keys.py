"""Which key an attempt is marked by: its own, or the corrected ones that stand beside it."""

from collections.abc import Iterable

from django.db.models import Q

from courses.activities.base import Activity
from lms.learning.abilities import Itemised, TakesFile
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.retention.rounds import split


def effective(kind: Activity, authored: dict, corrections: Iterable[Correction]) -> dict:
    """What the attempt asks, with the corrected keys, in the order in which they were made."""
    for correction in corrections:
        if not correction.item:
            authored = rekeyed(kind, authored, correction.key)
        elif isinstance(kind, Itemised):
            authored = kind.with_key(authored, correction.item, correction.key)
    return authored


def rekeyed(kind: Activity, authored: dict, key: dict) -> dict:
    """The corrected key of a whole activity, for the attempt that answered `authored`."""
    return kind.rekeyed(authored, key) if isinstance(kind, TakesFile) else key


def followed(responses: Iterable[Response]) -> list[Correction]:
    """The corrections that the marks of an attempt follow; no query if they were fetched."""
    found = {r.correction_id: r.correction for r in responses if r.correction is not None}
    return sorted(found.values(), key=lambda c: (c.made_at, c.pk))


def made_since(attempt: Attempt) -> list[Correction]:
    """Those made while the attempt was under way: it is marked by them when it is handed in."""
    activity, _days = split(attempt.activity)
    return list(
        Correction.objects.filter(kind=attempt.kind, made_at__gte=attempt.started_at)
        .filter(~Q(item="") | Q(lesson=attempt.lesson_id, activity=activity))
        .order_by("made_at", "pk")
    )
