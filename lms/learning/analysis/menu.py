"""The report's place in the back office; `lms.learning.wagtail_hooks` makes Wagtail hear of it."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from lms.learning.analysis.views import ItemAnalysisView, QuestionAnalysisView


class ItemAnalysisMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return ItemAnalysisView.permission_policy.user_has_permission(request.user, "change")


@hooks.register("register_admin_urls")
def analysis_urls() -> list[URLPattern]:
    return [
        path("rapports/questions/", ItemAnalysisView.as_view(), name="item_analysis"),
        path(
            "rapports/questions/liste/",
            ItemAnalysisView.as_view(results_only=True),
            name="item_analysis_results",
        ),
        path(
            "rapports/questions/<uuid:uid>/",
            QuestionAnalysisView.as_view(),
            name="item_analysis_question",
        ),
    ]


@hooks.register("register_reports_menu_item")
def analysis_menu_item() -> MenuItem:
    return ItemAnalysisMenuItem(
        _("Analysis of the questions"),
        reverse("item_analysis"),
        name="item-analysis",
        icon_name="help",
        order=100,
    )
