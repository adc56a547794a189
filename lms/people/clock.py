"""Hours of the day as the reader's language (Django's active one) writes them."""

import re
from datetime import date, datetime, time

from django.utils.formats import date_format
from django.utils.translation import get_language
from django.utils.translation import gettext as _

NBSP = "\u00a0"


def clock(value: time | datetime) -> str:
    """ "9 h" or "9 h 05" in French, "9:00" or "9:05" elsewhere; a datetime is local already."""
    if not (get_language() or "fr").startswith("fr"):
        return f"{value.hour}:{value.minute:02d}"
    minutes = f"{NBSP}{value.minute:02d}" if value.minute else ""
    return f"{value.hour}{NBSP}h{minutes}"


def moment(value: datetime, pattern: str) -> str:
    """ "mardi 1er mars à 10 h": the day by a pattern of Django's dates, then the hour."""
    return _("%(day)s at %(hour)s") % {"day": _day(value, pattern), "hour": clock(value)}


def stretch(start: datetime, end: datetime, pattern: str) -> str:
    """ "mardi 1er mars, de 10 h à 12 h 30": the day by a pattern, then both hours."""
    return _("%(day)s, from %(start)s to %(end)s") % {
        "day": _day(start, pattern),
        "start": clock(start),
        "end": clock(end),
    }


def _day(value: date, pattern: str) -> str:
    text = date_format(value, pattern)
    if value.day == 1 and (get_language() or "fr").startswith("fr"):
        text = re.sub(r"\b1\b", "1er", text, count=1)
    return text
