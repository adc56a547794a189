from typing import Any

from django import template

from lms.learning.access import Access
from lms.learning.assignments import Assignment
from lms.learning.positioning.cards import cards_of, with_positioning

register = template.Library()


@register.inclusion_tag("learning/positioning/line.html")
def positioning_line(access: Access) -> dict[str, Any]:
    """The way from a course to the positioning in its tool. One query."""
    if access.assignment is None:
        return {"card": None}
    own = Assignment.objects.filter(pk=access.assignment.pk).select_related("course")
    return {"card": next(iter(cards_of(with_positioning(own, access.person))), None)}
