"""Moving many questions at once."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.log_actions import log
from wagtail.snippets.bulk_actions.snippet_bulk_action import SnippetBulkAction

from courses.admin.fields import CategoryField
from courses.bank.questions import Question


class MoveForm(forms.Form):
    category = CategoryField(label=_("To the category"), empty_label=None)


class MoveBulkAction(SnippetBulkAction):
    display_name = _("Move")
    aria_label = _("Move the selected questions to another category")
    action_type = "move"
    action_priority = 20
    template_name = "courses/admin/move_questions.html"
    form_class = MoveForm
    models = [Question]

    def check_perm(self, question: Question) -> bool:
        return self.permission_policy.user_has_permission_for_instance(
            self.request.user, "change", question
        )

    def get_execution_context(self) -> dict[str, Any]:
        category = self.cleaned_form.cleaned_data["category"]  # type: ignore[union-attr]
        return {"category": category, "user": self.request.user}

    @classmethod
    def execute_action(
        cls, objects: Sequence[Question], category: Any = None, user: Any = None, **kwargs: Any
    ) -> tuple[int, int]:
        """What is published moves at once; a waiting draft moves with it."""
        for question in objects:
            draft = question.get_latest_revision_as_object()
            draft.category = category
            revision = draft.save_revision(user=user, log_action=False)
            if question.live and not question.has_unpublished_changes:
                revision.publish(user=user)
            else:
                Question.objects.filter(pk=question.pk).update(category=category)
            log(question, "wagtail.edit", user=user, revision=revision, content_changed=True)
        return len(objects), 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "%(number)d question is moved.", "%(number)d questions are moved.", num_parent_objects
        ) % {"number": num_parent_objects}
