"""The picture of an Office file with the places marked."""

from collections.abc import Sequence
from typing import Any

from django import template
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

from courses.office.picture import Mark, draw

register = template.Library()


@register.simple_tag
def office_picture(sketch: dict[str, Any], marks: Sequence[Mark]) -> SafeString:
    """An SVG element, or "" where there is nothing to show."""
    return mark_safe(draw(sketch, marks, get_language() or "fr"))  # svg.py escapes
