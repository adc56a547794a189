"""The signs that a binôme is in trouble, or may soon be.

Sentences tell what happened, never who, and never an answer: check-ins are private.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from .facts import ActKind, BinomeFacts

SILENT_DAYS = 21
QUIET_DAYS = 14
LOW_EASE = 2


@dataclass(frozen=True)
class Sign:
    """`first_act` is where helping starts for this sign."""

    level: Literal["watch", "trouble"]
    sentence: str
    first_act: ActKind = "nudge"


def help_asked(facts: BinomeFacts) -> Sign | None:
    if facts.help_asked_on is None:
        return None
    return Sign("trouble", _("Help has been asked for."), "talk")


def cancellations(facts: BinomeFacts) -> Sign | None:
    settled = sorted((m for m in facts.meetings if m.outcome != "planned"), key=lambda m: m.on)
    in_a_row = 0
    while in_a_row < len(settled) and settled[-1 - in_a_row].outcome == "cancelled":
        in_a_row += 1
    if in_a_row >= 2:
        sentence = ngettext(
            "%(count)d meeting cancelled.", "%(count)d meetings cancelled in a row.", in_a_row
        )
        return Sign("trouble", sentence % {"count": in_a_row})
    if in_a_row == 1:
        return Sign("watch", _("The last meeting was cancelled."))
    return None


def silence(facts: BinomeFacts) -> Sign | None:
    days = (facts.today - last_sign_of_life(facts)).days
    if days < QUIET_DAYS:
        return None
    if days < SILENT_DAYS and _next_meeting(facts):
        return None
    sentence = ngettext(
        "%(count)d day without a meeting or work in a course.",
        "%(count)d days without a meeting or work in a course.",
        days,
    )
    return Sign("trouble" if days >= SILENT_DAYS else "watch", sentence % {"count": days})


def low_ease(facts: BinomeFacts) -> Sign | None:
    """Two low answers about the last two meetings, from one of them or from both."""
    last_days = sorted({answer.on for answer in facts.ease})[-2:]
    low = sum(1 for one in facts.ease if one.on in last_days and one.ease <= LOW_EASE)
    if low < 2:
        return None  # one answer alone is its author's
    return Sign("trouble", _("The last meetings were hard."), "talk")


def nothing_planned(facts: BinomeFacts) -> Sign | None:
    """After the first fortnight, a binôme without a next meeting tends to fade."""
    young = (facts.today - facts.formed_on).days < QUIET_DAYS
    if young or _next_meeting(facts):
        return None
    return Sign("watch", _("No next meeting is planned."))


SIGNS: tuple[Callable[[BinomeFacts], Sign | None], ...] = (
    help_asked,
    cancellations,
    silence,
    low_ease,
    nothing_planned,
)


def last_sign_of_life(facts: BinomeFacts) -> date:
    """The last meeting held or work in a course; a pause ends with a fresh start."""
    days = [m.on for m in facts.meetings if m.outcome == "held"]
    days += [day for day in (facts.learnt_on, facts.paused_until) if day]
    return max([facts.formed_on, *(day for day in days if day <= facts.today)])


def _next_meeting(facts: BinomeFacts) -> bool:
    return any(m.outcome == "planned" and m.on >= facts.today for m in facts.meetings)
