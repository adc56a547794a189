"""A bank leaves as a file; what its format cannot say is told before."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods
from wagtail.admin.auth import permission_required

from courses.admin.exchange.forms import ExportForm
from courses.bank.categories import Category
from courses.exchange.drafts import Export
from courses.exchange.formats import WRITABLE, Format
from courses.exchange.leaving import bank_of, drafts


@permission_required("courses.change_question")
@require_http_methods(["GET", "POST"])
def export_questions(request: HttpRequest) -> HttpResponse:
    form = ExportForm(request.POST or None)
    warnings: tuple[str, ...] = ()
    if request.method == "POST" and form.is_valid():
        format, category = WRITABLE[form.cleaned_data["format"]], form.cleaned_data["category"]
        export = written(format, category)
        if form.cleaned_data["accept_losses"] or not export.warnings:
            return as_file(export, format, category)
        warnings = export.warnings
    context = {
        "form": form,
        "warnings": warnings,
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("wagtailsnippets_courses_question:list"), "label": _("Questions")},
            {"url": "", "label": _("Export questions")},
        ],
        "header_title": _("Export questions"),
        "header_icon": "download",
    }
    return render(request, "courses/admin/export.html", context)


def written(format: Format, category: Category | None) -> Export:
    if format.write is None:
        raise ValueError(f"The format {format.name} is not written.")
    return format.write(drafts(bank_of(category)))


def as_file(export: Export, format: Format, category: Category | None) -> HttpResponse:
    name = slugify(category.name) if category else "questions"
    return HttpResponse(
        export.content,
        content_type=format.media_type,
        headers={"Content-Disposition": f'attachment; filename="{name}{format.suffix}"'},
    )
