"""Hours of the day in pages and mails, in the zone of the site and the reader's language."""

from datetime import datetime

from django import template
from django.utils import timezone

from lms.people import clock as written

register = template.Library()


@register.filter(expects_localtime=True)
def clock(value: datetime) -> str:
    """ "10 h 30" """
    return written.clock(value)


@register.filter(expects_localtime=True)
def moment(value: datetime, pattern: str) -> str:
    """{{ meeting.starts_at|moment:"l j F" }} gives "mardi 9 mars à 10 h"."""
    return written.moment(value, pattern)


@register.simple_tag
def stretch(start: datetime, end: datetime, pattern: str) -> str:
    """{% stretch session.starts_at session.ends_at "l j F" %}: "mardi 9 mars, de 9 h à 12 h"."""
    return written.stretch(timezone.localtime(start), timezone.localtime(end), pattern)
