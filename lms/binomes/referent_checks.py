"""The referent looks in: after the second meeting, half-way, at the end, three months on.

That they did, and when, is kept; what was said is not.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from typing import cast

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.health.checks import MOMENTS, Check, CheckKind, next_checks
from lms.binomes.meetings import Meeting
from lms.binomes.pairs import Binome
from lms.people.models import User


class ReferentCheck(models.Model):
    """One look at a binôme, ticked off."""

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="referent_checks")
    kind = models.CharField(max_length=14, choices=list(MOMENTS.items()))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("look of the referent")
        verbose_name_plural = _("looks of the referent")
        ordering = ["-at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["binome", "kind"], name="looked_once_at_each_moment")
        ]

    def __str__(self) -> str:
        return f"{self.binome}: {self.kind}"


def tick(binome: Binome, kind: str, by: User) -> bool:
    """Keep that the referent looked in. False when it was kept before.

    Raises ValueError for a moment that is not one of the four.
    """
    if kind not in MOMENTS:
        raise ValueError(kind)
    _look, new = ReferentCheck.objects.get_or_create(binome=binome, kind=kind, defaults={"by": by})
    return new


def checks_to_come(
    binomes: Sequence[Binome], meetings: Iterable[Meeting] | None = None
) -> dict[int, tuple[Check, ...]]:
    """By binôme, the looks not ticked off yet, in order. Two queries, or one with `meetings`.

    Each binôme comes with its programme at hand. One that was stopped or re-paired has none.
    """
    ids = [one.pk for one in binomes]
    held: dict[int, list[date]] = {}
    for meeting in Meeting.objects.filter(binome__in=ids) if meetings is None else meetings:
        if meeting.is_held and meeting.cancelled_at is None:
            held.setdefault(meeting.binome_id, []).append(_day(meeting.starts_at))
    done: dict[int, set[CheckKind]] = {}
    for binome_id, kind in ReferentCheck.objects.filter(binome__in=ids).values_list(
        "binome_id", "kind"
    ):
        done.setdefault(binome_id, set()).add(cast(CheckKind, kind))
    return {
        one.pk: _checks(one, held.get(one.pk, []), frozenset(done.get(one.pk, ())))
        for one in binomes
    }


def _checks(binome: Binome, held_on: list[date], done: frozenset[CheckKind]) -> tuple[Check, ...]:
    if binome.closed_at and binome.ending != Binome.Ending.FINISHED:
        return ()
    return next_checks(
        _day(binome.formed_at),
        tuple(held_on),
        done=done,
        closed_on=_day(binome.closed_at) if binome.closed_at else None,
        meetings=binome.programme.meetings_planned,
        rhythm_days=binome.programme.rhythm_days,
    )


def _day(moment: datetime) -> date:
    return timezone.localtime(moment).date()
