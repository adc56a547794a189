"""The main menu, by role."""

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from lms.people.models import User


def navigation(request: HttpRequest) -> dict[str, Any]:
    user = getattr(request, "user", None)
    if not isinstance(user, User):
        return {}
    items = [_item(request, "home", _("Home"), "house")]
    if not (user.is_trainer or user.is_superuser):
        items.append(_item(request, "my_binomes", _("My binôme"), "handshake"))
    if user.is_coordinator or user.is_superuser:
        items.append(_item(request, "programmes", _("Programmes"), "users"))
    if user.is_trainer or user.is_superuser:
        items.append(_item(request, "training", _("Training"), "graduation-cap"))
        items.append(_item(request, "quality", _("Quality"), "message-circle-heart"))
        items.append(_item(request, "wagtailadmin_home", _("Write"), "pencil"))
    return {"nav_items": items if len(items) > 1 else []}


def _item(request: HttpRequest, name: str, label: str, icon: str) -> dict[str, Any]:
    match = request.resolver_match
    return {
        "url": reverse(name),
        "label": label,
        "icon": icon,
        "current": match is not None and match.view_name == name,
    }
