"""What learning asks of the back office: pages with records behind them stay."""

from collections.abc import Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail import hooks
from wagtail.admin import messages
from wagtail.models import Page

from lms.learning import question_links  # noqa: F401 (registers its own hook)
from lms.learning.analysis import menu  # noqa: F401
from lms.learning.models import Assignment, Attempt


def refusal_to_delete(page: Page) -> str:
    """Why the page and those below it must stay; empty when nothing speaks against it."""
    below = Page.objects.descendant_of(page, inclusive=True).values("pk")
    attempts = Attempt.objects.filter(lesson__in=below).count()
    if attempts:
        return ngettext(
            "“%(page)s” stays: it keeps the record of %(number)d attempt. Unpublish it instead: "
            "nobody sees it any more, and the evidence remains.",
            "“%(page)s” stays: it keeps the record of %(number)d attempts. Unpublish it instead: "
            "nobody sees it any more, and the evidence remains.",
            attempts,
        ) % {"page": page.title, "number": attempts}
    if Assignment.objects.filter(course__in=below).exists():
        return _(
            "“%(page)s” stays: this course is assigned. Unpublish it instead: nobody sees it any "
            "more."
        ) % {"page": page.title}
    return ""


@hooks.register("before_delete_page")
def refuse_page(request: HttpRequest, page: Page) -> HttpResponse | None:
    return _refuse(request, [page])


@hooks.register("before_bulk_action")
def refuse_pages(
    request: HttpRequest, action: str, things: Sequence[Any], *args: Any
) -> HttpResponse | None:
    pages = [thing for thing in things if isinstance(thing, Page)]
    return _refuse(request, pages) if action == "delete" else None


def _refuse(request: HttpRequest, pages: Sequence[Page]) -> HttpResponse | None:
    refusals = [sentence for page in pages if (sentence := refusal_to_delete(page))]
    if not refusals:
        return None
    for sentence in refusals:
        messages.warning(request, sentence)
    parent = pages[0].get_parent()
    return redirect("wagtailadmin_explore", parent.pk) if parent else redirect("wagtailadmin_home")
