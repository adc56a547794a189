"""Dates, durations and spaces as the reader's language (Django's active one) writes them."""

import re
from datetime import date
from decimal import Decimal

from babel.dates import format_date
from django.utils.translation import get_language
from django.utils.translation import gettext as _

NBSP, THIN = "\u00a0", "\u202f"


def language() -> str:
    """ "fr" or "en": what is left of the active language without its region."""
    return (get_language() or "fr").split("-")[0]


def day(value: date) -> str:
    """ "1er mars 2026", without a place to break the line."""
    return format_day(value, "d MMMM y")


def weekday(value: date) -> str:
    """ "mardi 3 mars 2026"."""
    return format_day(value, "EEEE d MMMM y")


def format_day(value: date, pattern: str) -> str:
    text = format_date(value, pattern, locale=language())
    if language() == "fr" and value.day == 1:
        text = re.sub(r"\b1\b", "1er", text, count=1)
    return text.replace(" ", NBSP)


def period(start: date, end: date) -> str:
    """ "du 3 mars au 12 mai 2026", or "le 3 mars 2026" when both are the same day."""
    if start == end:
        return _("on %(day)s") % {"day": day(start)}
    first = format_day(start, "d MMMM") if start.year == end.year else day(start)
    return _("from %(start)s to %(end)s") % {"start": first, "end": day(end)}


def hours(value: Decimal) -> str:
    """ "12 h 30" for 12.5 hours; minutes are rounded to the nearest."""
    whole, minutes = divmod(round(value * 60), 60)
    if not minutes:
        return f"{whole}{NBSP}h"
    return f"{whole}{NBSP}h{NBSP}{minutes:02d}" if whole else f"{minutes}{NBSP}min"


def typeset(text: str) -> str:
    """`text` with the unbreakable spaces of French typography in place of its plain spaces.

    No letter or sign changes, and no space is added: what an author wrote stays what it was.
    """
    if language() != "fr":
        return text
    text = re.sub(r" (?=[;!?])", THIN, text)
    text = re.sub(r" (?=[:»%€])", NBSP, text)
    return text.replace("« ", "«" + NBSP)
