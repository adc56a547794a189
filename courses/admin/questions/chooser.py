"""Choosing a question for a quiz: search in title and text, by category; or make one."""

from typing import Any

from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.forms.choosers import BaseFilterForm
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.chooser import (
    BaseSnippetChooseView,
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
)

from courses.admin.fields import CategoryField
from courses.bank.questions import Question
from courses.questions import kinds


class QuestionSearch(BaseFilterForm):
    q = forms.CharField(
        label=gettext_lazy("Words of the question"),
        required=False,
        widget=forms.TextInput(attrs={"placeholder": gettext_lazy("Search")}),
    )
    category = CategoryField(
        label=gettext_lazy("Category"),
        required=False,
        empty_label=gettext_lazy("All categories"),
        widget=forms.Select(attrs={"data-chooser-modal-search-filter": True}),
    )

    def filter(self, objects: QuerySet[Question]) -> QuerySet[Question]:
        objects = super().filter(objects)
        if category := self.cleaned_data.get("category"):
            objects = objects.filter(category__in=category.branch())
        if words := self.cleaned_data.get("q"):
            self.is_searching, self.search_query = True, words
            objects = objects.filter(Q(title__icontains=words) | Q(text__icontains=words))
        return objects


class QuestionListing(BaseSnippetChooseView):
    filter_form_class = QuestionSearch
    results_template_name = "courses/admin/question_chooser_results.html"
    page_title = gettext_lazy("Choose a question")
    page_subtitle = ""

    @property
    def columns(self) -> list[Column]:
        title, *rest = super().columns
        kind = Column("kind", label=_("Kind"), accessor=_kind)
        return [title, kind, Column("category", label=_("Category")), *rest]

    def get_object_list(self) -> QuerySet[Question]:
        return Question.objects.select_related("category")


def _kind(question: Question) -> Any:
    return kinds()[question.kind].label if question.kind else ""


class QuestionChooseView(QuestionListing, ChooseView):
    pass


class QuestionChooseResultsView(QuestionListing, ChooseResultsView):
    pass


class QuestionChooserViewSet(SnippetChooserViewSet):
    choose_view_class = QuestionChooseView
    choose_results_view_class = QuestionChooseResultsView
    choose_one_text = gettext_lazy("Choose a question")
    choose_another_text = gettext_lazy("Choose another question")
    edit_item_text = gettext_lazy("Edit this question")
