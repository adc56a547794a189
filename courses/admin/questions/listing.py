"""The list of questions: search, filters by branch of the tree, kind and level."""

import django_filters
from django import forms
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.snippets import IndexView

from courses.admin.fields import CategoryFilter
from courses.admin.status import status_column
from courses.admin.uses import uses_by_question
from courses.bank.categories import Category
from courses.bank.questions import Level, Question
from courses.questions import kinds


class QuestionFilters(WagtailFilterSet):
    category = CategoryFilter(label=gettext_lazy("Category"))
    kind = django_filters.ChoiceFilter(
        field_name="content__0__type",
        label=gettext_lazy("Kind"),
        choices=lambda: [(kind.name, kind.label) for kind in kinds().values()],
        widget=forms.Select,
    )
    level = django_filters.ChoiceFilter(
        label=gettext_lazy("Level"), choices=Level.choices, widget=forms.Select
    )

    class Meta:
        model = Question
        fields = ["category", "kind", "level"]


class QuestionIndexView(IndexView):
    add_item_label = gettext_lazy("Add a question")

    def get_base_queryset(self) -> QuerySet[Question]:
        return Question.objects.select_related("latest_revision")

    @cached_property
    def uses(self) -> dict[int, int]:
        return uses_by_question()

    @cached_property
    def paths(self) -> dict[int, str]:
        """Categories by their whole path of names, in one query."""
        names: dict[str, str] = {}
        found = {}
        for category in Category.objects.order_by("path"):
            above = names.get(category.path[: -Category.steplen])
            names[category.path] = f"{above} › {category.name}" if above else category.name
            found[category.pk] = names[category.path]
        return found

    @cached_property
    def columns(self) -> list[Column]:
        checkbox, title = super().columns[:2]
        return [
            checkbox,
            title,
            Column("kind", label=_("Kind"), accessor=kind_label, width="14%"),
            Column(
                "category",
                label=_("Category"),
                accessor=lambda question: self.paths[question.category_id],
                width="22%",
            ),
            Column("level", label=_("Level"), accessor="get_level_display", width="10%"),
            Column(
                "uses",
                label=_("In quizzes"),
                accessor=lambda question: self.uses[question.pk],
                width="8%",
            ),
            UpdatedAtColumn(width="12%"),
            status_column(),
        ]

    @cached_property
    def header_more_buttons(self) -> list:
        import_, export = reverse("import_questions"), reverse("export_questions")
        return [
            Button(_("Import questions"), url=import_, icon_name="upload", priority=60),
            Button(_("Export questions"), url=export, icon_name="download", priority=70),
            *super().header_more_buttons,
        ]


def kind_label(question: Question) -> str:
    return str(kinds()[question.kind].label) if question.kind else ""
