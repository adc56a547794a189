"""The answers to questions, streamed question by question out of the database.

Only each person's first attempt at a quiz counts: later ones follow the corrections.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from django.db.models import Count, F, QuerySet, Window
from django.db.models.functions import Lag

from lms.learning.analysis.statistics import Answered
from lms.learning.contests import Contest
from lms.learning.models import Response
from lms.learning.retention.rounds import is_round

# Longer than this between two answers, and the person was doing something else.
PAUSE = timedelta(minutes=20)
CHUNK = 2000


def first_sittings() -> QuerySet[Response]:
    return Response.objects.filter(
        attempt__kind="quiz", attempt__number=1, attempt__submitted_at__isnull=False, marked=True
    ).exclude(is_round("attempt__activity"))


def answers_by_question(items: Iterable[str]) -> Iterator[tuple[str, list[Answered]]]:
    """Two queries; holds in memory the times, and the answers to one question at a time."""
    seconds = seconds_by_response()
    rows = (
        first_sittings()
        .filter(item__in=list(items), earned__isnull=False, possible__gt=0)
        .order_by("item", "attempt__submitted_at", "pk")
        .values_list(
            "item", "attempt__person", "pk", "earned", "possible", "answer", "attempt__earned",
            "attempt__possible",
        )
    )  # fmt: skip
    for item, group in groupby(rows.iterator(chunk_size=CHUNK), key=itemgetter(0)):
        people: dict[int, Answered] = {}
        for _item, person, pk, *numbers in group:
            people.setdefault(person, _answered(numbers, seconds.get(pk)))
        yield item, list(people.values())


def _answered(numbers: list[Any], seconds: float | None) -> Answered:
    earned, possible, answer, total_earned, total_possible = numbers
    others = (total_possible or 0) - possible
    rest = ((total_earned or 0) - earned) / others if others > 1e-9 else None
    return Answered(
        share=min(max(earned / possible, 0.0), 1.0), rest=rest, said=said(answer), seconds=seconds
    )


def said(answer: Any) -> str:
    """Equal answers give equal texts; empty when nothing was answered."""
    return "" if answer is None else json.dumps(answer, sort_keys=True, ensure_ascii=False)


def seconds_by_response() -> dict[int, float]:
    """From one answer of a sitting to the next one kept; the first from the beginning.

    Left out: answers sent together, of which nobody knows the time, and long pauses.
    """
    rows = (
        first_sittings()
        .filter(answer__isnull=False)
        .annotate(
            before=Window(
                Lag("saved_at"), partition_by=F("attempt"), order_by=[F("saved_at"), F("pk")]
            )
        )
        .values_list("pk", "saved_at", "before", "attempt__started_at")
    )
    found = {}
    for pk, saved, before, started in rows.iterator(chunk_size=CHUNK):
        gap = saved - (before or started)
        if timedelta(0) < gap <= PAUSE:
            found[pk] = gap.total_seconds()
    return found


def contests_by_question() -> dict[str, int]:
    rows = Contest.objects.values_list("response__item").annotate(number=Count("pk")).order_by()
    return dict(rows)
