"""Icons and the mark, drawn in the page itself: no request, and they follow the theme."""

from functools import cache

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe
from lucide import _render_icon as lucide_svg

register = template.Library()

# Two round voices of the same size, each with one pointed corner. Turned upside down, the
# mark is the same with the colours changed over: each teaches the other.
MARK_VIEW_BOX = "0 0 48 40"
MARK_MENTOR = "M16 2a14 14 0 0 1 0 28H4a2 2 0 0 1-2-2V16A14 14 0 0 1 16 2Z"
MARK_MENTEE = "M32 38a14 14 0 0 1 0-28h12a2 2 0 0 1 2 2v12a14 14 0 0 1-14 14Z"
MARK_OVERLAP = "M19.18 29.63a14 14 0 0 1 9.64-19.26 14 14 0 0 1-9.64 19.26Z"


@register.simple_tag
def icon(name: str, **attributes: str) -> SafeString:
    """The lucide icon `name` as inline SVG, hidden from screen readers.

    A `class` is added to "icon". A word must stand beside it: an icon alone says nothing.
    Raises `lucide.IconDoesNotExist` for a name that lucide does not know.
    """
    return draw(str(name), str(conditional_escape(attributes.get("class", ""))))


@cache
def draw(name: str, css_class: str) -> SafeString:
    # From lucide's own drawings, and a class escaped above.
    return mark_safe(
        lucide_svg(
            name,
            24,
            **{
                "class": f"icon {css_class}".strip(),
                "aria-hidden": "true",
                "focusable": "false",
            },
        )
    )


@register.simple_tag
def brand_mark() -> SafeString:
    """Two overlapping rounded shapes, petrol and plum; coloured by tokens (header.css)."""
    return format_html(
        '<svg class="brand__mark" viewBox="{}" aria-hidden="true" focusable="false">'
        '<path class="mark__mentor" d="{}"/><path class="mark__mentee" d="{}"/>'
        '<path class="mark__overlap" d="{}"/></svg>',
        MARK_VIEW_BOX,
        MARK_MENTOR,
        MARK_MENTEE,
        MARK_OVERLAP,
    )
