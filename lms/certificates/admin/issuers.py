from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from lms.certificates.models import Issuer


class IssuerIndexView(generic.IndexView):
    """There is one: its form opens at once."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        found = Issuer.objects.first()
        if found is None:
            return redirect("issuer:add")
        return redirect("issuer:edit", found.pk)


class IssuerViewSet(ModelViewSet):
    model = Issuer
    icon = "site"
    menu_label = _("Training organisation")
    menu_name = "training-organisation"
    menu_order = 9160
    add_to_admin_menu = True
    copy_view_enabled = False
    index_view_class = IssuerIndexView
    url_prefix = "organisme"
    edit_handler = ObjectList(
        [
            FieldPanel("name", classname="title"),
            MultiFieldPanel(
                [
                    FieldPanel("address"),
                    FieldPanel("email"),
                    FieldPanel("phone"),
                    FieldPanel("siret"),
                    FieldPanel("activity_number"),
                ],
                heading=_("What the documents state"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel(
                        "signatory_name",
                        help_text=_(
                            "The completion certificate names this person as the legal "
                            "representative. Where somebody else signs it, write its opening "
                            "words in its template."
                        ),
                    ),
                    FieldPanel("signatory_role"),
                    FieldPanel("place"),
                ],
                heading=_("Who signs, and where"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("contact_name"),
                    FieldPanel("contact_email"),
                    FieldPanel("contact_phone"),
                    FieldPanel("referent_name"),
                    FieldPanel("referent_email"),
                    FieldPanel("referent_phone"),
                ],
                heading=_("Whom to ask"),
                classname="collapsed",
            ),
            MultiFieldPanel(
                [
                    FieldPanel("methods"),
                    FieldPanel("resources"),
                    FieldPanel("assessment"),
                    FieldPanel("access_terms"),
                    FieldPanel("price"),
                    FieldPanel("rules"),
                    FieldPanel("accessibility_terms"),
                    FieldPanel("assistance_terms"),
                ],
                heading=_("What the programmes and the distance training evidence state"),
                classname="collapsed",
            ),
        ]
    )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [pattern for pattern in super().get_urlpatterns() if pattern.name != "delete"]

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_common_view_kwargs(**{"delete_url_name": self.UNDEFINED, **kwargs})
