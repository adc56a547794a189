from typing import Any

from wagtail.admin.panels import Panel


class ToolsPanel(Panel):
    """What can be done with an exercise once it is saved."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/admin/exercise_tools.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            return {**context, "exercise": self.instance, "files": list(self.instance.files())}
