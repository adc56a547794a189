"""The back office's menu: what trainers need, under our own words."""

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

HIDDEN = {"help", "snippets"}
HIDDEN_SETTINGS = {"groups", "sites"}  # rights follow from roles; there is one site


def main_menu(request: HttpRequest, items: list[MenuItem]) -> None:
    items[:] = [item for item in items if item.name not in HIDDEN]
    for item in items:
        if item.name == "explorer":
            item.label = _("Courses")


def settings_menu(request: HttpRequest, items: list[MenuItem]) -> None:
    items[:] = [item for item in items if item.name not in HIDDEN_SETTINGS]
