"""The formats, as filters of the documents' templates (`{% load documents %}`).

A preview shows what is not known yet as an ellipsis; an issued document has it all.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from django import template

from lms.certificates.contents import formats
from lms.people.clock import clock

register = template.Library()
UNKNOWN = "…"


def or_unknown(function: Callable[[Any], str]) -> Callable[[Any], str]:
    def shown(value: Any) -> str:
        return UNKNOWN if value is None else function(value)

    return shown


for function in (formats.day, formats.weekday, formats.hours, clock, formats.typeset):
    register.filter(function.__name__, or_unknown(function))


@register.simple_tag
def period(start: date | None, end: date | None) -> str:
    return UNKNOWN if start is None or end is None else formats.period(start, end)
