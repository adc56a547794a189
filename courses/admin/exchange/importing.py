"""A bank comes in: the file, what it would bring, and only then the bank."""

from collections import Counter
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods
from wagtail.admin import messages
from wagtail.admin.auth import permission_required

from courses.admin.exchange.forms import ImportForm
from courses.admin.exchange.waiting import WaitingImport, forget, put_aside, waiting
from courses.exchange.drafts import Import, Unreadable
from courses.exchange.formats import read
from courses.exchange.storing import filed_under, store_all
from courses.questions import kinds
from courses.questions.markup import plain

may_import = permission_required("courses.add_question")
SHOWN = 200  # questions listed before confirming; the counts tell of all
REPORT = "import_report"


@may_import
@require_http_methods(["GET", "POST"])
def import_questions(request: HttpRequest) -> HttpResponse:
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        file, category = form.cleaned_data["file"], form.cleaned_data["category"]
        source, format = file.read(), form.cleaned_data["format"]
        try:
            read(source, format)
        except Unreadable as error:
            form.add_error("file", str(error))
        else:
            names = category.names() if category else ()
            put_aside(request, file.name, source, format, names)
            return redirect("import_questions_preview")
    return render(request, "courses/admin/import.html", {"form": form, **trail()})


@may_import
@require_http_methods(["GET", "POST"])
def import_questions_preview(request: HttpRequest) -> HttpResponse:
    found = waiting(request)
    if found is None:
        messages.warning(request, _("Choose the file again: it is kept for one day only."))
        return redirect("import_questions")
    brought = brought_by(found)
    if request.method == "POST":
        return _store(request, brought)
    context = {"file": found.name, **face(brought), **trail()}
    return render(request, "courses/admin/import_preview.html", context)


@may_import
@require_GET
def import_questions_done(request: HttpRequest) -> HttpResponse:
    report = request.session.get(REPORT)
    if report is None:
        return redirect("import_questions")
    return render(request, "courses/admin/import_done.html", {"report": report, **trail()})


def brought_by(found: WaitingImport) -> Import:
    return filed_under(read(found.source(), found.format), found.category)


def _store(request: HttpRequest, brought: Import) -> HttpResponse:
    history = store_all(brought, with_sittings="with_sittings" in request.POST)
    forget(request)
    request.session[REPORT] = {
        "questions": len(brought.questions),
        "quizzes": len(brought.quizzes),
        "rejected": brought.report()["rejected"],
        "warnings": [*brought.warnings, *history],
    }
    return redirect("import_questions_done")


def face(brought: Import) -> dict[str, Any]:
    """What will come in, for the person who decides."""
    report = brought.report()
    return {
        "report": report,
        "number": len(brought.questions),
        "kinds": [(kinds()[name].label, n) for name, n in report["imported"].items()],
        "categories": sorted(Counter(" › ".join(q.category) for q in brought.questions).items()),
        "questions": [
            {
                "title": question.title,
                "line": plain(question.text),
                "kind": kinds()[question.kind].label,
                "category": " › ".join(question.category),
            }
            for question in brought.questions[:SHOWN]
        ],
        "left_out": max(0, len(brought.questions) - SHOWN),
        "quizzes": brought.quizzes,
        "sittings": len(brought.sittings),
    }


def trail() -> dict[str, Any]:
    """The way back to the bank, above the title."""
    return {
        "breadcrumbs_items": [
            {"url": reverse("wagtailadmin_home"), "label": _("Home")},
            {"url": reverse("wagtailsnippets_courses_question:list"), "label": _("Questions")},
            {"url": "", "label": _("Import questions")},
        ],
        "header_title": _("Import questions"),
        "header_icon": "upload",
    }
