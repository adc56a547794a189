"""Questionnaires in the back office: written by the trainers, kept for ever in their versions."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET
from wagtail.admin.auth import permission_required
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.ui.tables import BooleanColumn, Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button

from lms.quality.models import Questionnaire
from lms.quality.surveys.answering import SurveyForm


class QuestionnaireIndexView(generic.IndexView):
    add_item_label = gettext_lazy("Add a questionnaire")

    @property
    def columns(self) -> list[Column]:  # type: ignore[override]
        return [
            self._get_title_column("title"),
            Column("audience", label=_("For whom"), accessor="get_audience_display"),
            Column("event", label=_("After what"), accessor="get_event_display"),
            Column("days", label=_("Days after")),
            BooleanColumn("in_use", label=_("In use")),
        ]


class QuestionnaireEditView(generic.EditView):
    @cached_property
    def header_more_buttons(self) -> list[Button]:
        show = Button(
            _("See it as people do"),
            url=reverse("questionnaire:preview", args=[self.object.pk]),
            icon_name="view",
            attrs={"target": "_blank"},
        )
        return [*super().header_more_buttons, show]


@permission_required("quality.change_questionnaire")
@require_GET
def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """The questionnaire as it was saved; nothing can be sent from here."""
    version = get_object_or_404(Questionnaire, pk=pk).version()
    context = {"version": version, "form": SurveyForm(asked=version.asked)}
    return render(request, "quality/surveys/preview.html", context)


class QuestionnaireViewSet(ModelViewSet):
    model = Questionnaire
    icon = "form"
    menu_label = gettext_lazy("Surveys")
    menu_name = "surveys"
    menu_order = 9180
    add_to_admin_menu = True
    copy_view_enabled = False
    url_prefix = "enquetes"
    index_view_class = QuestionnaireIndexView
    edit_view_class = QuestionnaireEditView
    list_filter = ["audience", "event", "in_use"]
    search_fields = ["title"]
    edit_handler = ObjectList(
        [
            FieldPanel("title", classname="title"),
            FieldRowPanel(
                [FieldPanel("audience"), FieldPanel("event"), FieldPanel("days")],
                heading=gettext_lazy("For whom and when"),
            ),
            FieldPanel("introduction"),
            FieldPanel("questions"),
            FieldPanel("in_use"),
        ]
    )

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = [one for one in super().get_urlpatterns() if one.name != "delete"]
        return [*kept, path("apercu/<int:pk>/", preview, name="preview")]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{"delete_url_name": self.UNDEFINED, **kwargs})
