"""The cards of a lesson on paper, to be written on while the two work."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from courses.models import LessonPage
from lms.certificates.issuers import Issuer
from lms.certificates.pdf.render import render
from lms.dashboards.pdf_response import pdf_response
from lms.learning.views.lessons import open_lesson


@login_required
@require_GET
def cards_pdf(request: HttpRequest, course: str, module: str, lesson: str) -> HttpResponse:
    access, found = open_lesson(request, course, module, lesson)
    page = LessonPage.objects.get(pk=found.id)
    cards = [block.value for block in page.body if block.block_type == "card"]
    if not cards:
        raise Http404
    title = _("Card: %(lesson)s") % {"lesson": page.title}
    return pdf_response(print_cards(page, cards, access.outline.title, title), title)


def print_cards(page: LessonPage, cards: list[Any], course: str, title: str) -> bytes:
    """One sheet of A4 for each card."""
    language = (get_language() or "fr").split("-")[0]
    context = {"cards": cards, "lesson": page, "course": course, "title": title}
    return render(
        render_to_string("courses/cards_to_print.html", context | {"language": language}),
        title=title,
        author=Issuer.current().name or "Binôme",
        language=language,
        identifier=f"cards {page.pk} {page.live_revision_id} {language}",
        created=timezone.localtime(page.last_published_at),
    )
