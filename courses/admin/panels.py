from typing import Any

from django.db.models import Model
from wagtail.admin.panels import Panel

from courses.admin.uses import lessons_using, quizzes_using
from courses.bank.questions import Question


class UsesPanel(Panel):
    """Where the thing is used: a change reaches these places."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/admin/uses.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk and self.users)

        @property
        def users(self) -> list[Model]:
            if isinstance(self.instance, Question):
                return list(quizzes_using(self.instance))
            return list(lessons_using(self.instance))

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            return {**context, "users": self.users}
