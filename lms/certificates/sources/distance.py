"""The evidence of a course followed at a distance: lessons opened and finished, tries marked,
files handed in, exchanges with the trainers, and the time that the person says it took.

Nothing is measured but that: how long somebody looked at a page is not recorded.
"""

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from courses.models import CourseOutline
from courses.outline import Outline, concerns
from lms.certificates.contents.distance import Assessment, DistanceActivity, DistanceContent
from lms.certificates.contents.parties import Person
from lms.certificates.declared.records import declared
from lms.certificates.hours import EXACT, announced, hours_of
from lms.certificates.letterheads import Letterhead
from lms.certificates.objectives.gathering import short
from lms.certificates.sources.base import Source, Subject
from lms.certificates.sources.distance_exchanges import helps_of, positionings_of, works_of
from lms.certificates.sources.followed import Followed, find_followed, followed_in
from lms.learning.models import Attempt

KIND = DistanceContent.kind


def content(subject: Subject, letterhead: Letterhead, common: dict[str, Any]) -> DistanceContent:
    of: Followed = subject.of
    kept = CourseOutline.objects.filter(course=of.course).first()
    outline = kept.outline if kept else None
    attempts = list(
        Attempt.objects.of_courses()
        .filter(person=of.person, course=of.course)
        .defer("authored")
        .order_by("started_at", "pk")
    )
    return DistanceContent(
        person=Person(
            name=of.person.get_full_name(),
            employer=of.person.organisation.name if of.person.organisation else "",
        ),
        action=of.course.title,
        started_on=of.started_on,
        ended_on=of.completed_on,
        assistance_terms=letterhead.issuer.assistance_terms,
        activities=tuple(_activities(of, outline, attempts)) if outline else (),
        assessments=tuple(_assessments(of, outline, attempts)) if outline else (),
        works=works_of(of, outline) if outline else (),
        helps=helps_of(of, outline) if outline else (),
        hours=hours_of(of.completion) if of.completion else announced(of.course),
        **common,
    )


def _activities(
    of: Followed, outline: Outline, attempts: Iterable[Attempt]
) -> Iterable[DistanceActivity]:
    assignment = of.completion.assignment if of.completion else None
    role = assignment.role_of(of.person) if assignment else None
    minutes = declared(of.person, outline.id)
    tried: dict[int, list[Attempt]] = {}
    for attempt in attempts:
        tried.setdefault(attempt.lesson_id, []).append(attempt)
    for lesson in outline.lessons:
        if concerns(lesson.audience, role):
            said = minutes.get(lesson.id)
            yield DistanceActivity(
                title=lesson.title,
                planned=(Decimal(lesson.duration) / 60).quantize(EXACT),
                opened_at=_opened(tried.get(lesson.id, [])),
                finished_at=_finished(tried.get(lesson.id, [])),
                declared=(Decimal(said) / 60).quantize(EXACT) if said else None,
            )


def _opened(attempts: list[Attempt]) -> datetime | None:
    return min((timezone.localtime(a.started_at) for a in attempts), default=None)


def _finished(attempts: list[Attempt]) -> datetime | None:
    """When the last of its activities was done; lessons count once nothing is left in them."""
    done = [timezone.localtime(a.completed_at) for a in attempts if a.completed_at]
    open_ones = {a.activity for a in attempts} - {a.activity for a in attempts if a.completed_at}
    return max(done) if done and not open_ones else None


def _assessments(
    of: Followed, outline: Outline, attempts: Iterable[Attempt]
) -> Iterable[Assessment]:
    """Where the person stood before, then each try that was marked, passed or not."""
    yield from positionings_of(of)
    for attempt in attempts:
        if not attempt.possible or attempt.submitted_at is None:
            continue
        lesson = outline.lesson(attempt.lesson_id)
        activity = lesson.activity(attempt.activity) if lesson else None
        yield Assessment(
            title=activity.title if activity else str(attempt.lesson),
            taken_at=timezone.localtime(attempt.submitted_at),
            result=_("%(earned)s out of %(possible)s")
            % {"earned": short(attempt.earned or 0), "possible": short(attempt.possible)},
            outcome=_("passed") if attempt.completed_at else _("not passed"),
        )


SOURCE = Source(KIND, followed_in(KIND), find_followed(KIND), content)
