"""In the back office: from a question to what its published key would change."""

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.snippets.action_menu import ActionMenuItem

from courses.models import Question


class WhoWouldChange(ActionMenuItem):
    name = "who-would-change"
    label = _("Who would change, and how")
    icon_name = "rotate"

    def is_shown(self, context: dict[str, Any]) -> bool:
        return context["view"] == "edit" and context["instance"].live

    def get_url(self, parent_context: dict[str, Any]) -> str:
        return reverse("correct_question", args=[parent_context["instance"].uid])


@hooks.register("register_snippet_action_menu_item")
def who_would_change(model: type) -> ActionMenuItem | None:
    return WhoWouldChange(order=90) if model is Question else None
