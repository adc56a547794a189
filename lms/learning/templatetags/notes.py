from typing import Any

from django import template
from django.template import Context
from django.template.defaultfilters import floatformat
from django.utils.translation import ngettext

register = template.Library()


@register.inclusion_tag("learning/note.html", takes_context=True)
def item_note(context: Context, item: str) -> dict[str, Any]:
    """What stands beside a marked item on the page of an activity of any kind.

    The page's context holds `notes`, `slugs`, `activity` and `attempt`.
    """
    names = ("slugs", "activity", "attempt", "csrf_token", "LANGUAGE_CODE")
    note = (context.get("notes") or {}).get(item)
    return {"note": note, "item": item, **{name: context.get(name) for name in names}}


@register.simple_tag
def points(earned: float | None, possible: float | None) -> str:
    """ "7 points out of 9", in the number that the language wants."""
    sentence = ngettext(
        "%(earned)s point out of %(possible)s",
        "%(earned)s points out of %(possible)s",
        int(earned or 0),
    )
    return sentence % {
        "earned": floatformat(earned or 0, "-1"),
        "possible": floatformat(possible or 0, "-1"),
    }
