"""Documents issued: read and revoked, never edited, never deleted."""

from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.views import generic
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.admin.widgets.button import Button
from wagtail.log_actions import log

from lms.certificates.models import Document


class RevocationForm(forms.Form):
    reason = forms.CharField(
        label=gettext_lazy("Reason"),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy(
            "Kept with the document for audits; the page that verifies does not show it."
        ),
        error_messages={"required": gettext_lazy("Write why the document is revoked.")},
    )


class DocumentIndexView(generic.IndexView):
    def get_base_queryset(self) -> Any:
        return Document.objects.select_related("person")

    @property
    def columns(self) -> list[Column]:  # type: ignore[override]
        return [
            self._get_title_column("number"),
            Column("kind", label=_("Kind"), accessor="get_kind_display"),
            Column("person", label=_("Person")),
            Column("title", label=_("Title")),
            DateColumn("issued_at", label=_("Issued"), sort_key="issued_at"),
            Column("state", label=_("State"), accessor=lambda document: document.state.label),
        ]


class DocumentInspectView(generic.InspectView):
    page_title = gettext_lazy("Document")

    def get_state_display_value(self) -> Any:
        return self.object.state.label

    def get_field_label(self, field_name: str, field: Any) -> str:
        return _("State") if field_name == "state" else super().get_field_label(field_name, field)

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        check = Button(
            _("See its public page"), url=self.object.get_absolute_url(), icon_name="view"
        )
        file = reverse("certificate_pdf", args=[self.object.number])
        shown = [check, Button(_("Download the PDF"), url=file, icon_name="download")]
        if self.object.revoked_at:
            return shown
        revoke = reverse("document:revoke", args=[self.object.pk])
        return [*shown, Button(_("Revoke"), url=revoke, icon_name="cross", priority=20)]


@permission_required("certificates.change_document")
@require_http_methods(["GET", "POST"])
def revoke(request: HttpRequest, pk: int) -> HttpResponse:
    document = get_object_or_404(Document, pk=pk, revoked_at=None)
    form = RevocationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        document.revoke(request.user, form.cleaned_data["reason"])  # type: ignore[arg-type]
        log(document, "wagtail.edit", user=request.user)
        messages.success(
            request, _("Document %(number)s is revoked.") % {"number": document.number}
        )
        return redirect("document:inspect", pk)
    context = {
        "form": form,
        "document": document,
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("document:index"), "label": _("Documents issued")},
            {"url": reverse("document:inspect", args=[pk]), "label": document.number},
            {"url": "", "label": _("Revoke")},
        ],
        "header_title": _("Revoke"),
    }
    return render(request, "certificates/admin/revoke.html", context)


def to_the_document(request: HttpRequest, pk: int) -> HttpResponse:
    return redirect("document:inspect", pk)


class DocumentViewSet(ModelViewSet):
    model = Document
    icon = "doc-full-inverse"
    menu_label = gettext_lazy("Documents issued")
    menu_name = "documents-issued"
    menu_order = 9170
    add_to_admin_menu = True
    inspect_view_enabled = True
    copy_view_enabled = False
    url_prefix = "documents-delivres"
    index_view_class = DocumentIndexView
    inspect_view_class = DocumentInspectView
    inspect_view_fields = [
        "kind", "number", "title", "person", "programme", "issued_at", "state", "code",
        "version", "replaces", "replaced_at", "revoked_at", "revoked_by", "revocation_reason",
    ]  # fmt: skip
    list_filter = ["kind", "issued_at"]
    search_fields = ["number", "title", "person__last_name", "person__first_name", "code"]
    ordering = "-issued_at"
    form_fields: list[str] = []

    def get_common_view_kwargs(self, **kwargs: Any) -> dict[str, Any]:
        nothing = dict.fromkeys(
            ("add_url_name", "edit_url_name", "delete_url_name"), self.UNDEFINED
        )
        return super().get_common_view_kwargs(**{**nothing, **kwargs})

    def get_urlpatterns(self) -> list[URLPattern]:
        kept = {"index", "index_results", "inspect", "history", "history_results", "usage"}
        return [
            *(pattern for pattern in super().get_urlpatterns() if pattern.name in kept),
            path("<int:pk>/revoquer/", revoke, name="revoke"),
            # Nothing to edit, but reports lead here.
            path("edit/<int:pk>/", to_the_document, name="edit"),
        ]
