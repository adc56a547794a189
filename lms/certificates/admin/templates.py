"""The words and pictures of the documents, with a preview on a real person's data."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_GET
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.panels import FieldPanel, HelpPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet

from lms.certificates.contents.make import preview
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Document, Template
from lms.certificates.previewing import draft_of_kind


@permission_required("certificates.change_template")
@require_GET
def preview_pdf(request: HttpRequest, pk: int) -> HttpResponse:
    """The template as it was saved, on the latest person, marked as worth nothing."""
    template = get_object_or_404(Template, pk=pk)
    content = draft_of_kind(template.kind or Document.Kind.CERTIFICATE, Letterhead())
    if content is None:
        messages.warning(request, _("Nobody has data for this kind of document yet."))
        return redirect("document_template:edit", pk)
    response = HttpResponse(preview(content), content_type="application/pdf")
    response["Content-Disposition"] = 'inline; filename="apercu.pdf"'
    response["Cache-Control"] = "private, no-store"
    return response


class TemplateIndexView(generic.IndexView):
    @property
    def columns(self) -> list[Column]:  # type: ignore[override]
        return [
            self._get_title_column("__str__"),
            Column("heading", label=_("Heading")),
            Column("signatory_name", label=_("Who signs")),
        ]


class TemplateViewSet(ModelViewSet):
    model = Template
    name = "document_template"
    icon = "form"
    menu_label = gettext_lazy("Templates of documents")
    menu_order = 9165
    add_to_admin_menu = True
    copy_view_enabled = False
    url_prefix = "modeles-de-documents"
    index_view_class = TemplateIndexView
    edit_handler = ObjectList(
        [
            FieldPanel("kind", classname="title"),
            HelpPanel(template="certificates/admin/preview_help.html"),
            MultiFieldPanel(
                [FieldPanel("heading"), FieldPanel("opening"), FieldPanel("closing")],
                heading=gettext_lazy("Words (empty: ours)"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("logo"),
                    FieldPanel("signatory_name"),
                    FieldPanel("signatory_role"),
                    FieldPanel("signature"),
                    FieldPanel("stamp"),
                ],
                heading=gettext_lazy("Logo, signatory and stamp"),
            ),
        ]
    )

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            *super().get_urlpatterns(),
            path("apercu/<int:pk>/", preview_pdf, name="preview"),
        ]
