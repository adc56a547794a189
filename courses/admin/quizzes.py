"""Quizzes: the questions first, the settings folded."""

from django.db.models import QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from courses.admin.panels import UsesPanel
from courses.admin.status import status_column
from courses.bank.quizzes import Quiz


class QuizIndexView(IndexView):
    add_item_label = gettext_lazy("Add a quiz")

    def get_base_queryset(self) -> QuerySet[Quiz]:
        return Quiz.objects.select_related("latest_revision")

    @cached_property
    def columns(self) -> list[Column]:
        checkbox, title = super().columns[:2]
        return [
            checkbox,
            title,
            Column("count", label=_("Questions asked"), accessor="count", width="15%"),
            Column("pass_mark", label=_("To pass"), accessor=pass_mark, width="12%"),
            UpdatedAtColumn(width="15%"),
            status_column(),
        ]


def pass_mark(quiz: Quiz) -> str:
    return _("%(mark)d %%") % {"mark": quiz.pass_mark}


class QuizChooserViewSet(SnippetChooserViewSet):
    choose_one_text = gettext_lazy("Choose a quiz")
    choose_another_text = gettext_lazy("Choose another quiz")
    edit_item_text = gettext_lazy("Edit this quiz")


class QuizViewSet(SnippetViewSet):
    model = Quiz
    icon = "list-ul"
    menu_label = gettext_lazy("Quizzes")
    menu_name = "quizzes"
    menu_order = 160
    add_to_admin_menu = True
    index_view_class = QuizIndexView
    chooser_viewset_class = QuizChooserViewSet
    search_fields = ["title"]
    search_backend_name = None
    list_display = ["title"]
    list_filter = ["live"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            UsesPanel(),
            FieldPanel("title", classname="title"),
            FieldPanel("items"),
            MultiFieldPanel(
                [FieldPanel("pass_mark"), FieldPanel("answers_at_end")],
                heading=gettext_lazy("Passing, and when the answers are shown"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("description"),
                    FieldPanel("random_order"),
                    FieldPanel("max_questions"),
                    FieldPanel("single_attempt"),
                    FieldPanel("max_attempts"),
                    FieldPanel("counts"),
                    FieldPanel("retry_only_wrong"),
                    FieldPanel("time_limit"),
                    FieldPanel("success_text"),
                    FieldPanel("fail_text"),
                ],
                heading=gettext_lazy("Settings"),
                classname="collapsed",
            ),
        ]
    )
