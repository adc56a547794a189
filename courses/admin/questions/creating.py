"""A new question in two steps: the kind, then a form that is ready for it."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Revision
from wagtail.snippets.views.snippets import CopyView, CreateView

from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.questions import kinds

# Rows that the author finds ready; a kind that is not named begins as its block says.
ROWS = {
    "single_choice": ("choices", 4),
    "multiple_choice": ("choices", 4),
    "ordering": ("items", 3),
    "matching": ("pairs", 3),
    "classify": ("columns", 2),
    "hotspot": ("regions", 2),
}
EXAMPLES = {
    "single_choice": gettext_lazy("Which shortcut undoes the last action? One answer is right."),
    "multiple_choice": gettext_lazy("Tick all that a style keeps. Several answers are right."),
    "true_false": gettext_lazy("A table of contents updates itself: true or false?"),
    "short_answer": gettext_lazy("Write the name of the tab that holds “Styles”."),
    "numerical": gettext_lazy("How much is a fifth of 1 250 €? A tolerance is possible."),
    "matching": gettext_lazy("Bind each shortcut to what it does."),
    "ordering": gettext_lazy("Put the steps of a mail merge in order."),
    "gap_fill": gettext_lazy("A text with gaps, to type or to pick in a list."),
    "classify": gettext_lazy("Sort the cards into columns: cell, row, sheet."),
    "hotspot": gettext_lazy("Click on the button that adds a page break."),
    "free_text": gettext_lazy("Tell how you would explain it. You mark it with a grid."),
    "description": gettext_lazy("A text between two questions, without an answer."),
}


class QuestionCreateView(CreateView):
    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if request.GET.get("kind") in kinds():
            return super().get(request, *args, **kwargs)
        context = {
            "kinds": [(kind, EXAMPLES.get(kind.name, "")) for kind in kinds().values()],
            "category": request.GET.get("category", ""),
            "breadcrumbs_items": [
                *self.breadcrumbs_items,
                {"url": reverse(self.index_url_name), "label": _("Questions")},
                {"url": "", "label": _("New question")},
            ],
            "header_title": _("New question"),
        }
        return TemplateResponse(request, "courses/admin/kinds.html", context)

    def get_initial_form_instance(self) -> Question | None:
        kind = self.request.GET.get("kind", "")
        if self.request.method == "POST" or kind not in kinds():
            return None
        return Question(category=self._category(), content=[(kind, empty_value(kind))])

    def _category(self) -> Category | None:
        """The one asked for, else where this author filed last, else the first."""
        asked = self.request.GET.get("category", "")
        if asked.isdecimal():
            return Category.objects.filter(pk=asked).first()
        latest = (
            Revision.objects.filter(
                user=self.request.user,
                content_type=ContentType.objects.get_for_model(Question),
            )
            .order_by("-created_at", "-pk")
            .values_list("object_id", flat=True)
            .first()
        )
        filed = Category.objects.filter(questions__pk=latest).first() if latest else None
        return filed or Category.objects.order_by("path").first()


def empty_value(kind: str) -> Any:
    value = kinds()[kind].block().get_default()
    field, rows = ROWS.get(kind, ("", 0))
    if field:
        block = value.block.child_blocks[field]
        row = block.child_block
        value[field] = block.normalize([row.get_default() for _row in range(rows)])
    return value


class QuestionCopyView(CopyView):
    def get_initial_form_instance(self) -> Question | None:
        if self.request.method == "POST":
            return None
        question = self.get_object().get_latest_revision_as_object()
        question.title = _("%(title)s (copy)") % {"title": question.title}
        return question
