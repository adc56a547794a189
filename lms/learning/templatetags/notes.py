from typing import Any

from django import template
from django.template import Context

register = template.Library()


@register.inclusion_tag("learning/note.html", takes_context=True)
def item_note(context: Context, item: str) -> dict[str, Any]:
    """What stands beside a marked item on the page of an activity of any kind.

    The page's context holds `notes`, `slugs`, `activity` and `attempt`.
    """
    names = ("slugs", "activity", "attempt", "csrf_token", "LANGUAGE_CODE")
    note = (context.get("notes") or {}).get(item)
    return {"note": note, "item": item, **{name: context.get(name) for name in names}}
