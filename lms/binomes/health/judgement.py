"""The health of one binôme, with its reasons."""

from dataclasses import dataclass
from typing import Literal

from django.utils.formats import date_format
from django.utils.translation import gettext as _

from .acts import Act, proposed
from .facts import BinomeFacts
from .signs import SIGNS

type State = Literal["green", "watch", "trouble"]


@dataclass(frozen=True)
class Health:
    """At least one reason, always; no act while all goes well."""

    state: State
    reasons: tuple[str, ...]
    acts: tuple[Act, ...] = ()


def health(facts: BinomeFacts) -> Health:
    """Judge one binôme; an open request for help is seen even during a pause."""
    if facts.paused_until and facts.today < facts.paused_until and not facts.help_asked_on:
        day = date_format(facts.paused_until, "DATE_FORMAT")
        return Health("green", (_("Paused until %(day)s, as agreed.") % {"day": day},))
    signs = [sign for look in SIGNS if (sign := look(facts))]
    if not signs:
        return Health("green", (_("Meetings and courses go on as planned."),))
    worst: State = "trouble" if any(sign.level == "trouble" for sign in signs) else "watch"
    shown = [sign for sign in signs if sign.level == worst] + [
        sign for sign in signs if sign.level != worst
    ]
    return Health(
        state=worst,
        reasons=tuple(sign.sentence for sign in shown),
        acts=proposed({sign.first_act for sign in signs if sign.level == worst}, facts.acts),
    )
