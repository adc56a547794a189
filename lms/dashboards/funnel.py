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
    enough = 2 * (binomes["under_way"] + binomes["closed"]) >= FEWEST
    return Funnel(
        volunteers=volunteers,
        proposed=programme.proposals.open().count(),
        under_way=binomes["under_way"],
        closed=binomes["closed"],
        attendance=_attendance(programme) if enough else None,
        completion=_completion(programme) if enough else None,
    )


def _attendance(programme: Programme) -> int | None:
    """Meetings held among those held or cancelled."""
    found = Meeting.objects.filter(binome__programme=programme).aggregate(
        held=Count(
            "pk",
            filter=Q(cancelled_at=None)
            & (Q(mentor_minutes__isnull=False) | Q(mentee_minutes__isnull=False)),
        ),
        cancelled=Count("pk", filter=Q(cancelled_at__isnull=False)),
    )
    settled = found["held"] + found["cancelled"]
    return found["held"] * 100 // settled if settled else None


def _completion(programme: Programme) -> int | None:
    """Courses completed among those assigned to binômes, each counted for both people."""
    assigned = Assignment.objects.filter(binome__programme=programme, withdrawn_at=None)
    expected = 2 * assigned.count()
    done = CourseCompletion.objects.filter(assignment__in=assigned).count()
    return done * 100 // expected if expected else None
