"""The official programme of a course, for whoever may read the course."""

from dataclasses import replace
from decimal import Decimal

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.http import require_GET

from courses.models import CoursePage
from lms.certificates.contents.document import Document
from lms.certificates.contents.formats import hours
from lms.certificates.contents.make import MissingEvidence, make
from lms.certificates.contents.programme import ProgrammeContent
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources.base import Subject
from lms.certificates.sources.programme import KIND, SOURCE
from lms.dashboards.pdf_response import pdf_response
from lms.learning.access import Access, sees_all
from lms.learning.views.lessons import open_course


@login_required
@require_GET
def programme_pdf(request: HttpRequest, course: str) -> HttpResponse:
    """Made anew from what is published: it announces a training and certifies nothing, so it
    takes no number of the year and has no code to verify."""
    access = open_course(request, course)
    content = official_programme(access)
    try:
        data = make(content)
    except MissingEvidence as lacking:
        sentences = lacking.sentences if sees_all(access.person) else []
        context = {"outline": access.outline, "sentences": sentences}
        return render(request, "courses/programme_not_ready.html", context)
    return pdf_response(data, content.title())


def official_programme(access: Access) -> Document:
    """What the programme says of the published course, with the trainers of the binôme."""
    page = CoursePage.objects.get(pk=access.outline.id)
    subject = Subject(
        kind=KIND,
        key="",
        of=page,
        who=page.title,
        title=page.title,
        programme=access.binome.programme if access.binome else None,
    )
    letterhead = Letterhead()
    common = {
        **letterhead.of(KIND, subject.language),
        "number": f"{page.slug}-{page.live_revision_id or 1}",
        "issued_at": timezone.localtime(page.last_published_at),
    }
    with override(subject.language):
        content = SOURCE.content(subject, letterhead, common)
        return _with_time_together(content, access.outline.joint_minutes)


def _with_time_together(content: Document, minutes: int) -> Document:
    if not minutes or not isinstance(content, ProgrammeContent) or not content.methods:
        return content
    said = _(
        "The hours above count for one person. The activities done as a pair come in addition:"
        " about %(hours)s."
    ) % {"hours": hours(Decimal(minutes) / 60)}
    return replace(content, methods=f"{content.methods.rstrip('. ')}. {said}")
