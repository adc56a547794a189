"""The endings of programmes and courses, read from what happened. Four queries."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Q
from django.utils import timezone

from lms.binomes.models import Binome, Programme
from lms.learning.models import CourseCompletion
from lms.people.models import User
from lms.quality.surveys.due import LATEST_DAYS, Audience, Ending, end_for_learner


def endings(today: date, longest: int) -> list[Ending]:
    """All that ended at most `longest` days, and the time to ask, before today."""
    since = today - timedelta(days=longest + LATEST_DAYS)
    programmes = Programme.objects.filter(
        Q(ends_on__gte=since, ends_on__lte=today) | Q(binomes__closed_at__date__gte=since)
    ).distinct()
    return [*programme_endings(programmes), *_courses(since)]


def programme_endings(programmes: Iterable[Programme]) -> list[Ending]:
    """One for each person of these programmes, also where the day is still to come."""
    known = {one.pk: one for one in programmes}
    return [*_learners(known), *_employers(known), *_trainers(known)]


def _learners(programmes: dict[int, Programme]) -> list[Ending]:
    closed: dict[tuple[int, int, Audience], list[date | None]] = defaultdict(list)
    rows = Binome.objects.filter(programme__in=list(programmes)).values_list(
        "programme", "mentor", "mentee", "closed_at"
    )
    for programme, mentor, mentee, closed_at in rows:
        day = timezone.localtime(closed_at).date() if closed_at else None
        closed[programme, mentor, "mentor"].append(day)
        closed[programme, mentee, "mentee"].append(day)
    return [
        Ending(
            person,
            audience,
            "programme",
            programme,
            end_for_learner(programmes[programme].ends_on, days),
        )
        for (programme, person, audience), days in closed.items()
    ]


def _employers(programmes: dict[int, Programme]) -> list[Ending]:
    coordinators = defaultdict(list)
    for pk, organisation in User.objects.filter(
        is_coordinator=True,
        is_active=True,
        organisation__in={one.organisation_id for one in programmes.values()},
    ).values_list("pk", "organisation"):
        coordinators[organisation].append(pk)
    return [
        Ending(person, "employer", "programme", one.pk, one.ends_on)
        for one in programmes.values()
        for person in coordinators[one.organisation_id]
    ]


def _trainers(programmes: dict[int, Programme]) -> list[Ending]:
    rows = Programme.trainers.through.objects.filter(
        programme__in=list(programmes), user__is_active=True
    ).values_list("programme", "user")
    return [
        Ending(person, "trainer", "programme", programme, programmes[programme].ends_on)
        for programme, person in rows
    ]


def _courses(since: date) -> list[Ending]:
    """Courses completed in a binôme: whoever has none belongs to no programme."""
    completions = CourseCompletion.objects.filter(
        completed_at__date__gte=since, assignment__binome__isnull=False
    ).select_related("assignment__binome")
    return [
        Ending(
            one.person_id,
            one.assignment.binome.role_of(one.person),  # type: ignore[union-attr,arg-type]
            "course",
            one.assignment.binome.programme_id,  # type: ignore[union-attr]
            timezone.localtime(one.completed_at).date(),
            one.course_id,
        )
        for one in completions.select_related("assignment__binome", "person")
    ]
