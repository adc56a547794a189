"""A programme with very many binômes that live: meetings, courses, work begun, some late."""

from datetime import timedelta

from django.utils import timezone

from lms.binomes.models import Binome, CheckIn, HelpRequest, Meeting
from lms.learning.models import Assignment, Attempt
from lms.people.models import User

MEETINGS = 4


def binomes_that_live(people, course, count: int, prefix: str = "p") -> list[Binome]:
    """Half of them are late with the course, one in ten has asked for help."""
    users = User.objects.bulk_create(
        User(
            email=f"{prefix}{n}@binome.example",
            first_name=f"{prefix}{n}",
            last_name=f"Nom{n}",
            organisation=people.programme.organisation,
        )
        for n in range(2 * count)
    )
    binomes = Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[2 * n], mentee=users[2 * n + 1])
        for n in range(count)
    )
    _meetings(binomes)
    _work(course, binomes)
    HelpRequest.objects.bulk_create(
        HelpRequest(binome=one, by_id=one.mentor_id) for one in binomes[::10]
    )
    return binomes


def _meetings(binomes: list[Binome]) -> None:
    now = timezone.now()
    meetings = Meeting.objects.bulk_create(
        Meeting(
            binome=one,
            starts_at=now - timedelta(days=14 * n),
            minutes=45,
            accepted_at=now,
            mentor_minutes=45,
            mentee_minutes=50,
        )
        for one in binomes
        for n in range(MEETINGS)
    )
    CheckIn.objects.bulk_create(
        CheckIn(meeting=one, person_id=one.binome.mentor_id, ease=4) for one in meetings
    )


def _work(course, binomes: list[Binome]) -> None:
    today, outline = timezone.localdate(), course.published_outline.outline
    Assignment.objects.bulk_create(
        Assignment(course=course, binome=one, due_on=today + timedelta(days=1 - 2 * (n % 2)))
        for n, one in enumerate(binomes)
    )
    Attempt.objects.bulk_create(
        Attempt(
            person_id=person, course=course, lesson_id=outline.lessons[0].id, activity="lu",
            kind="reading", number=1, authored={}, submitted_at=timezone.now(),
        )
        for one in binomes
        for person in (one.mentor_id, one.mentee_id)
    )  # fmt: skip
