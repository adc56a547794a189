"""Office exercises: what is asked, the files, the checks."""

from django import forms
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.panels import (
    FieldPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
)
from wagtail.admin.ui.tables import Column, UpdatedAtColumn
from wagtail.admin.widgets.button import Button
from wagtail.snippets.views.chooser import SnippetChooserViewSet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from courses.admin.exercise_tools.panel import ToolsPanel
from courses.admin.exercise_tools.publishing import ExerciseCreateView, ExerciseEditView
from courses.admin.panels import UsesPanel
from courses.admin.status import status_column
from courses.exercises.exercise import Exercise


class ExerciseIndexView(IndexView):
    add_item_label = gettext_lazy("Add an exercise")

    def get_base_queryset(self) -> QuerySet[Exercise]:
        return Exercise.objects.select_related("latest_revision")

    @cached_property
    def columns(self) -> list[Column]:
        checkbox, title = super().columns[:2]
        return [
            checkbox,
            title,
            Column("kind", label=_("Kind"), accessor="get_kind_display", width="15%"),
            Column("checks", label=_("Checks"), accessor=lambda e: len(e.checks), width="12%"),
            UpdatedAtColumn(width="15%"),
            status_column(),
        ]

    @cached_property
    def header_more_buttons(self) -> list:
        import_ = reverse("import_exercise")
        return [
            Button(_("Import an exercise"), url=import_, icon_name="upload", priority=60),
            *super().header_more_buttons,
        ]


class ExerciseChooserViewSet(SnippetChooserViewSet):
    choose_one_text = gettext_lazy("Choose an exercise")
    choose_another_text = gettext_lazy("Choose another exercise")
    edit_item_text = gettext_lazy("Edit this exercise")


class ExerciseViewSet(SnippetViewSet):
    model = Exercise
    icon = "doc-full"
    menu_label = gettext_lazy("Exercises")
    menu_name = "exercises"
    menu_order = 165
    add_to_admin_menu = True
    index_view_class = ExerciseIndexView
    add_view_class = ExerciseCreateView
    edit_view_class = ExerciseEditView
    chooser_viewset_class = ExerciseChooserViewSet
    search_fields = ["title"]
    search_backend_name = None
    list_display = ["title"]
    list_filter = ["kind", "live"]
    list_per_page = 50
    edit_handler = ObjectList(
        [
            UsesPanel(),
            ToolsPanel(),
            FieldPanel("title", classname="title"),
            FieldPanel("kind"),
            FieldPanel("instructions"),
            MultiFieldPanel(
                [
                    FieldPanel("starter", widget=forms.FileInput),
                    FieldPanel("model_answer", widget=forms.FileInput),
                ],
                heading=gettext_lazy("Files"),
            ),
            FieldPanel("checks"),
            FieldPanel("variables"),
            InlinePanel(
                "annexes",
                heading=gettext_lazy("Further files"),
                panels=[FieldPanel("file", widget=forms.FileInput), FieldPanel("name")],
                classname="collapsed",
            ),
            InlinePanel(
                "bench",
                heading=gettext_lazy("Test bench"),
                help_text=gettext_lazy(
                    "Files that you know to be right or wrong. Once they are saved, say on the "
                    "page of the test bench what you expect of each."
                ),
                panels=[FieldPanel("name"), FieldPanel("file", widget=forms.FileInput)],
                classname="collapsed",
            ),
            MultiFieldPanel(
                [FieldPanel("pass_mark"), FieldPanel("returns"), FieldPanel("slug")],
                heading=gettext_lazy("Settings"),
                classname="collapsed",
            ),
            PublishingPanel(),
        ]
    )
