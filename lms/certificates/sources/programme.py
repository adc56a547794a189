"""The programme of a course, as a training organisation hands it out before enrolment."""

from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from courses.models import CourseOutline, CoursePage
from courses.outline import Outline
from courses.pages import Audience
from lms.binomes.models import Programme
from lms.certificates.belonging import assignments_in
from lms.certificates.contents.programme import Part, ProgrammeContent
from lms.certificates.hours import EXACT, announced
from lms.certificates.letterheads import Letterhead
from lms.certificates.sources.base import Only, Source, Subject, identifiers

KIND = ProgrammeContent.kind


def subjects(programme: Programme, only: Only = None) -> list[Subject]:
    """One for each course given in the programme."""
    given = assignments_in(programme).values("course")
    courses = CoursePage.objects.filter(pk__in=given).order_by("path")
    return [_subject(programme, course) for course in courses]


def find(key: str) -> Subject:
    programme_id, course_id, _revision = identifiers(key)
    return _subject(Programme.objects.get(pk=programme_id), CoursePage.objects.get(pk=course_id))


def _subject(programme: Programme, course: CoursePage) -> Subject:
    """Each published version of the course has a programme of its own."""
    return Subject(
        kind=KIND,
        key=f"{KIND}-{programme.pk}-{course.pk}-{course.live_revision_id or 0}",
        of=course,
        who=course.title,
        title=course.title,
        programme=programme,
    )


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> ProgrammeContent:
    course: CoursePage = subject.of
    issuer = letterhead.issuer
    kept = CourseOutline.objects.filter(course=course).first()
    published = course.last_published_at or timezone.now()
    trainers = subject.programme.trainers.all() if subject.programme else []
    return ProgrammeContent(
        action=course.title,
        version=str(course.live_revision_id or 1),
        updated_on=timezone.localdate(published),
        audience=str(Audience(course.audience).label),
        prerequisites=course.prerequisites or _("none is needed"),
        correspondence=course.correspondence,
        objectives=tuple(str(block.value) for block in course.objectives),
        parts=_parts(kept.outline) if kept else (),
        hours=announced(course),
        methods=issuer.methods,
        resources=issuer.resources,
        assessment=issuer.assessment,
        trainers=tuple(str(trainer) for trainer in trainers),
        access=issuer.access_terms,
        price=issuer.price,
        rules=issuer.rules,
        accessibility_terms=issuer.accessibility_terms,
        contact=issuer.contact(),
        accessibility=issuer.referent(),
        **common,
    )


def _parts(outline: Outline) -> tuple[Part, ...]:
    return tuple(
        Part(
            title=module.title,
            hours=(Decimal(sum(x.duration for x in module.lessons)) / 60).quantize(EXACT),
            topics=tuple(lesson.title for lesson in module.lessons),
        )
        for module in outline.modules
    )


SOURCE = Source(KIND, subjects, find, content, personal=False)
