"""The item analysis among Wagtail's reports: a list with its export, and a page per question."""

from typing import Any

import django_filters
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import PermissionCheckedMixin, WagtailAdminTemplateMixin
from wagtail.admin.views.reports import ReportView
from wagtail.permission_policies import ModelPermissionPolicy

from courses.bank.pictures import shown
from courses.models import Category, Question
from lms.learning.analysis.flags import ENOUGH
from lms.learning.analysis.report import Analysis, analyse, analyses
from lms.learning.analysis.statistics import PEOPLE_MIN


class AnalysisFilters(WagtailFilterSet):
    category = django_filters.ModelChoiceFilter(
        label=gettext_lazy("Category"),
        queryset=lambda request: Category.objects.all(),
        method="in_branch",
    )

    class Meta:
        model = Question
        fields = ["category"]

    def in_branch(
        self, questions: QuerySet[Question], name: str, category: Category
    ) -> QuerySet[Question]:
        return questions.filter(category__in=category.branch())


def page_of(analysis: Analysis) -> str:
    return reverse("item_analysis_question", args=[analysis.question.uid])


def percent(analysis: Analysis) -> str:
    if analysis.percent_right is None:
        return _("Too few answers")
    return f"{analysis.percent_right}\u00a0%"


def duration(analysis: Analysis) -> str:
    return "" if analysis.seconds is None else _("%(number)d s") % {"number": analysis.seconds}


class ItemAnalysisView(ReportView):
    page_title = gettext_lazy("Analysis of the questions")
    header_icon = "help"
    model = Question
    permission_policy = ModelPermissionPolicy(Question)
    permission_required = "change"
    filterset_class = AnalysisFilters
    index_url_name = "item_analysis"
    index_results_url_name = "item_analysis_results"
    template_name = "learning/analysis/report.html"
    results_template_name = "learning/analysis/report_results.html"
    no_results_message = gettext_lazy(
        "Nobody has handed in a quiz yet. The figures come with the first answers."
    )
    is_searchable = False
    columns = [
        TitleColumn("title", label=gettext_lazy("Question"), get_url=page_of, width="18%"),
        Column("category", label=gettext_lazy("Category")),
        Column("people", label=gettext_lazy("People")),
        Column("percent", label=gettext_lazy("Share right"), accessor=percent),
        Column("discrimination", label=gettext_lazy("Discrimination")),
        Column("seconds", label=gettext_lazy("Median time"), accessor=duration),
        Column("contests", label=gettext_lazy("Contests")),
        Column("advice", label=gettext_lazy("To look at"), width="36%"),
    ]
    list_export = [
        "title", "category", "kind", "people", "percent_right", "discrimination", "seconds",
        "contests", "chosen", "advice",
    ]  # fmt: skip
    export_headings = {
        "title": gettext_lazy("Question"),
        "category": gettext_lazy("Category"),
        "kind": gettext_lazy("Kind"),
        "people": gettext_lazy("People"),
        "percent_right": gettext_lazy("Share right, in percent"),
        "discrimination": gettext_lazy("Discrimination"),
        "seconds": gettext_lazy("Median time, in seconds"),
        "contests": gettext_lazy("Contests"),
        "chosen": gettext_lazy("Answers chosen"),
        "advice": gettext_lazy("To look at"),
    }
    export_filename = "analyse-des-questions"

    def get_queryset(self) -> QuerySet[Question]:
        return Question.objects.select_related("category")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        self.object_list = analyses(self.get_filtered_queryset())
        return self.render_to_response(self.get_context_data())

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(*args, **kwargs)
        return {**context, "people_min": PEOPLE_MIN, "enough": ENOUGH}


class QuestionAnalysisView(PermissionCheckedMixin, WagtailAdminTemplateMixin, TemplateView):
    """One question: its figures, what was answered, as a chart and as a table."""

    template_name = "learning/analysis/question.html"
    header_icon = "help"
    permission_policy = ModelPermissionPolicy(Question)
    permission_required = "change"
    _show_breadcrumbs = True

    @cached_property
    def analysis(self) -> Analysis:
        questions = Question.objects.select_related("category")
        question = get_object_or_404(questions, uid=self.kwargs["uid"])
        return next(iter(analyses([question])), None) or analyse(question, [])

    @cached_property
    def page_title(self) -> str:
        return self.analysis.title

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("item_analysis"), "label": _("Analysis of the questions")},
            {"url": "", "label": self.analysis.title},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context_data(**kwargs)
        question = self.analysis.question
        return {
            **context,
            "analysis": self.analysis,
            "text": shown(question.text),
            "people_min": PEOPLE_MIN,
            "edit_url": reverse(
                Question.snippet_viewset.get_url_name("edit"),  # type: ignore[attr-defined]
                args=[question.pk],
            ),
            "correct_url": reverse("correct_question", args=[question.uid]),
        }
