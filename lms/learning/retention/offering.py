"""Once a day: what was learnt weeks ago is proposed again to whoever still has the course."""

from collections.abc import Iterable
from datetime import date, datetime, time, timedelta

from django.db.models import Min, Q
from django.utils import timezone
from django.utils.translation import gettext_noop

from courses.models import CourseOutline
from courses.outline import LessonOutline, Outline, concerns
from lms.binomes.letters import address
from lms.binomes.reminders import Reminder, to
from lms.learning.assignments import Assignment
from lms.learning.attempts import Attempt
from lms.learning.retention.due import WINDOW, Learnt, Offered, due
from lms.learning.retention.invitations import Invitation
from lms.learning.retention.rounds import ROUNDS

KINDS = ("office", "quiz")  # what comes back, the first that a lesson has
QUESTIONS = gettext_noop("Two minutes to see whether it has stayed: “%(lesson)s”.")
OTHER_NUMBERS = gettext_noop(
    "The same exercise with other numbers, to see whether it has stayed: “%(lesson)s”."
)
Roles = dict[tuple[int, int], str | None]  # (person, course)


def invite(today: date) -> int:
    """Make today's invitations; returns how many. Running it twice a day makes none twice.

    A few queries, however many people.
    """
    Invitation.objects.lapse(today)
    learnt = _learnt(today)
    people = {one.person for one in learnt}
    offered = [
        Offered(one.person_id, one.lesson_id, one.days, one.offered_on, one.ended_at is None)
        for one in Invitation.objects.filter(person__in=people)
    ]
    made = [
        Invitation(
            person_id=one.learnt.person,
            course_id=one.learnt.course,
            lesson_id=one.learnt.lesson,
            activity=one.learnt.activity,
            days=one.days,
            offered_on=today,
        )
        for one in due(learnt, offered, today)
    ]
    Invitation.objects.bulk_create(made, ignore_conflicts=True, batch_size=500)
    return len(made)


def reminders(today: date) -> list[Reminder]:
    """A word on the day of the invitation, and never again. Two queries."""
    found = list(
        Invitation.objects.open().filter(offered_on=today).select_related("person", "lesson")
    )
    outlines = _outlines({one.course_id for one in found})
    return [_reminder(one, outlines.get(one.course_id)) for one in found]


def _reminder(invitation: Invitation, outline: Outline | None) -> Reminder:
    lesson = outline.lesson(invitation.lesson_id) if outline else None
    activity = lesson.activity(invitation.activity) if lesson else None
    words = OTHER_NUMBERS if activity and activity.kind == "office" else QUESTIONS
    title = {"lesson": invitation.lesson.title}
    return to(invitation.person, words, address("look_back", invitation.pk), title)


def _learnt(today: date) -> list[Learnt]:
    """One a lesson and person: the exercise where it varies, else the quiz."""
    rows = _completed(today)
    courses = {row[1] for row in rows}
    outlines = _outlines(courses)
    roles = _roles(courses)
    chosen: dict[tuple[int, int], tuple[int, Learnt]] = {}
    for person, course, lesson_id, activity, first in rows:
        outline = outlines.get(course)
        lesson = outline.lesson(lesson_id) if outline and (person, course) in roles else None
        rank = _rank(outline, lesson, activity, roles.get((person, course)))
        if rank is None:
            continue
        found = Learnt(person, course, lesson_id, activity, timezone.localtime(first).date())
        kept = chosen.get((person, lesson_id))
        if kept is None or rank < kept[0]:
            chosen[person, lesson_id] = (rank, found)
    return [found for _rank, found in chosen.values()]


def _outlines(courses: Iterable[int]) -> dict[int, Outline]:
    published = CourseOutline.objects.filter(course__in=courses, course__live=True)
    return {kept.course_id: kept.outline for kept in published}


def _completed(today: date) -> list[tuple[int, int, int, str, datetime]]:
    """(person, course, lesson, activity, first time) of what may come back these days."""
    moments = Q()
    for days in ROUNDS:
        last = today - timedelta(days=days - 1)
        moments |= Q(first__gte=_start(last - timedelta(days=WINDOW)), first__lt=_start(last))
    attempts = Attempt.objects.of_courses().filter(
        completed_at__isnull=False, kind__in=KINDS, person__is_active=True, person__no_returns=None
    )
    return list(
        attempts.order_by()
        .values_list("person", "course", "lesson", "activity")
        .annotate(first=Min("completed_at"))
        .filter(moments)
    )


def _start(day: date) -> datetime:
    return timezone.make_aware(datetime.combine(day, time.min))


def _roles(courses: Iterable[int]) -> Roles:
    """The role of everyone to whom these courses are open now."""
    found: Roles = {}
    assigned = Assignment.objects.filter(
        withdrawn_at=None, course__in=courses, binome__closed_at=None
    )
    for course, person, mentor, mentee in assigned.values_list(
        "course", "person", "binome__mentor", "binome__mentee"
    ):
        pairs = [(person, None), (mentor, "mentor"), (mentee, "mentee")]
        found |= {(one, course): role for one, role in pairs if one is not None}
    return found


def _rank(
    outline: Outline | None, lesson: LessonOutline | None, name: str, role: str | None
) -> int | None:
    """0 is what comes back first; None never does."""
    activity = lesson.activity(name) if lesson else None
    if outline is None or not outline.returns or activity is None or not activity.required:
        return None
    if activity.kind not in KINDS or not concerns(activity.audience, role):
        return None
    return KINDS.index(activity.kind) if activity.detail.get("returns", True) else None
