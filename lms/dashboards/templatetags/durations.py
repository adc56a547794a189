from decimal import Decimal

from django import template

from lms.certificates.contents.formats import hours

register = template.Library()


@register.filter
def spoken_minutes(minutes: int) -> str:
    """150 gives "2 h 30"."""
    return hours(Decimal(minutes) / 60)
