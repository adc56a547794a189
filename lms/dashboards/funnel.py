"""From volunteers to closed binômes, in figures; about people only from five up."""

from dataclasses import dataclass

from django.db.models import Count, Q

from lms.binomes.models import Binome, Meeting, Programme, Volunteer
from lms.learning.models import Assignment, CourseCompletion

FEWEST = 5


@dataclass(frozen=True)
class Funnel:
    """`attendance` and `completion` are percentages; None where fewer than five are concerned."""

    volunteers: int
    proposed: int
    under_way: int
    closed: int
    attendance: int | None
    completion: int | None


def funnel_of(programme: Programme) -> Funnel:
    """Five queries, however many people."""
    volunteers = (
        Volunteer.objects.filter(programme=programme, withdrawn_at=None)
        .values("person")
        .distinct()
        .count()
    )
    binomes = Binome.objects.filter(programme=programme).aggregate(
        under_way=Count("pk", filter=Q(closed_at=None)),
        closed=Count("pk", filter=Q(closed_at__isnull=False)),
    )
    return Funnel(
        volunteers=volunteers,
        proposed=programme.proposals.open().count(),
        under_way=binomes["under_way"],
        closed=binomes["closed"],
        attendance=_attendance(programme),
        completion=_completion(programme),
    )


def _attendance(programme: Programme) -> int | None:
    """Meetings held among those held or cancelled."""
    held = Q(cancelled_at=None) & (
        Q(mentor_minutes__isnull=False) | Q(mentee_minutes__isnull=False)
    )
    found = (
        Meeting.objects.filter(binome__programme=programme)
        .filter(held | Q(cancelled_at__isnull=False))
        .aggregate(
            held=Count("pk", filter=held),
            settled=Count("pk"),
            binomes=Count("binome", distinct=True),
        )
    )
    return _percent(found["held"], found["settled"], found["binomes"])


def _completion(programme: Programme) -> int | None:
    """Courses completed among those assigned to binômes, each counted for both people."""
    assigned = Assignment.objects.filter(binome__programme=programme, withdrawn_at=None)
    found = assigned.aggregate(courses=Count("pk"), binomes=Count("binome", distinct=True))
    done = CourseCompletion.objects.filter(assignment__in=assigned).count()
    return _percent(done, 2 * found["courses"], found["binomes"])


def _percent(part: int, whole: int, binomes: int) -> int | None:
    """None where the figure would speak of fewer than five people."""
    return part * 100 // whole if whole and 2 * binomes >= FEWEST else None
