"""What passed between a person and the training organisation in a course: files handed in,
answers contested, work read by a trainer, and the level found beforehand."""

from collections.abc import Iterable
from datetime import datetime

from django.utils import timezone
from django.utils.translation import gettext as _

from courses.outline import Outline
from lms.certificates.contents.distance import Assessment, Help, Work
from lms.certificates.sources.followed import Followed
from lms.learning.models import Attempt, Contest, Positioning, Response, Submission


def works_of(of: Followed, outline: Outline) -> tuple[Work, ...]:
    handed_in = Submission.objects.filter(
        attempt__person=of.person, attempt__course=of.course, attempt__submitted_at__isnull=False
    )
    return tuple(
        Work(
            title=name_of(outline, one.attempt),
            handed_in_at=_local(one.attempt.submitted_at),
            sha256=one.sha256,
            name=one.name,
        )
        for one in handed_in.select_related("attempt")
        .defer("attempt__authored")
        .order_by("attempt__submitted_at", "attempt")
    )


def helps_of(of: Followed, outline: Outline) -> tuple[Help, ...]:
    """Contests and their answers, work read by a trainer: when, and by whom."""
    found = [*_contests(of, outline), *_readings(of, outline)]
    return tuple(sorted(found, key=lambda one: one.asked_at))


def _contests(of: Followed, outline: Outline) -> Iterable[Help]:
    asked = Contest.objects.filter(
        response__attempt__person=of.person, response__attempt__course=of.course
    )
    for one in asked.select_related("response__attempt", "answered_by").defer(
        "response__attempt__authored"
    ):
        yield Help(
            asked_at=_local(one.opened_at),
            subject=_("Answer contested: %(activity)s")
            % {"activity": name_of(outline, one.response.attempt)},
            answered_at=_local(one.answered_at) if one.answered_at else None,
            answered_by=str(one.answered_by or ""),
        )


def _readings(of: Followed, outline: Outline) -> Iterable[Help]:
    """A try read by a person, once: from when it was handed in to the first answer marked."""
    read = (
        Response.objects.filter(
            attempt__person=of.person, attempt__course=of.course, judged_at__isnull=False
        )
        .exclude(contest__isnull=False)
        .select_related("attempt", "judged_by")
        .defer("attempt__authored", "answer", "detail")
        .order_by("judged_at")
    )
    first: dict[int, Response] = {}
    for response in read:
        first.setdefault(response.attempt_id, response)
    for response in first.values():
        if response.attempt.submitted_at is None or response.judged_at is None:
            continue
        yield Help(
            asked_at=_local(response.attempt.submitted_at),
            subject=_("Work read by a trainer: %(activity)s")
            % {"activity": name_of(outline, response.attempt)},
            answered_at=_local(response.judged_at),
            answered_by=str(response.judged_by or ""),
        )


def positionings_of(of: Followed) -> Iterable[Assessment]:
    """The levels found in the tool of the course, before it was completed."""
    taken = Positioning.objects.filter(
        person=of.person, tool=of.course.tool, finished_at__isnull=False
    ).exclude(level="")
    if of.completion is not None:
        taken = taken.filter(finished_at__lte=of.completion.completed_at)
    for one in taken:
        yield Assessment(
            title=_("Positioning: %(tool)s") % {"tool": one.get_tool_display()},
            taken_at=_local(one.finished_at),
            result=_("level found: %(level)s") % {"level": one.get_level_display()},
        )


def name_of(outline: Outline, attempt: Attempt) -> str:
    """The activity on screen; the title of its lesson when the course no longer holds it."""
    lesson = outline.lesson(attempt.lesson_id)
    activity = lesson.activity(attempt.activity) if lesson else None
    if activity and activity.title:
        return activity.title
    return lesson.title if lesson else str(attempt.lesson)


def _local(moment: datetime | None) -> datetime:
    if moment is None:
        raise ValueError("what has not happened has no moment")
    return timezone.localtime(moment)
