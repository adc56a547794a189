from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from lms.quality.models import ComplaintTerms


class ComplaintTermsIndexView(generic.IndexView):
    """There is one: its form opens at once."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        found = ComplaintTerms.objects.first()
        if found is None:
            return redirect("complaint_terms:add")
        return redirect("complaint_terms:edit", found.pk)


class ComplaintTermsViewSet(ModelViewSet):
    model = ComplaintTerms
    name = "complaint_terms"
    icon = "comment"
    menu_label = _("Handling of complaints")
    menu_name = "complaint-terms"
    menu_order = 9185
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = ComplaintTermsIndexView
    url_prefix = "reclamations"
    edit_handler = ObjectList(
        [
            FieldRowPanel(
                [FieldPanel("acknowledge_days"), FieldPanel("answer_days")],
                heading=_("How soon, in working days"),
            ),
            FieldPanel("procedure"),
        ]
    )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "delete"]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{"delete_url_name": self.UNDEFINED, **kwargs})
