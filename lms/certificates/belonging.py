"""What belongs to a programme: its binômes, and the courses given to its volunteers alone.

A course given before pairing names no programme. It belongs to the programme that gives it to
its volunteers; given by hand, to the programme in which the person applied first.
"""

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from lms.binomes.models import Programme, Volunteer
from lms.learning.models import Assignment, CourseCompletion
from lms.people.models import User


def home_programme() -> Coalesce:
    """The id of the programme to which an assignment to a person alone belongs: one only, so
    that no hour is counted twice."""
    applications = Volunteer.objects.filter(person=OuterRef("person")).order_by("pk")
    giving = applications.filter(programme__programme_courses__course=OuterRef("course"))
    return Coalesce(
        Subquery(giving.values("programme")[:1]), Subquery(applications.values("programme")[:1])
    )


def lone_assignments(programme: Programme) -> QuerySet[Assignment]:
    """Courses given to people of the programme without a binôme."""
    alone = Assignment.objects.filter(person__isnull=False)
    return alone.annotate(home=home_programme()).filter(home=programme.pk)


def assignments_in(programme: Programme) -> QuerySet[Assignment]:
    return Assignment.objects.filter(_given_in(programme), withdrawn_at=None)


def completions_in(programme: Programme) -> QuerySet[CourseCompletion]:
    alone = lone_assignments(programme).values("pk")
    given = Q(assignment__binome__programme=programme) | Q(assignment__in=alone)
    return (
        CourseCompletion.objects.filter(given)
        .select_related("person__organisation", "course", "assignment__binome", "carried_out")
        .order_by("completed_at", "pk")
    )


def completions_outside() -> QuerySet[CourseCompletion]:
    """Of courses given to people alone who have applied to no programme."""
    alone = Assignment.objects.filter(person__isnull=False).annotate(home=home_programme())
    outside = Q(assignment=None) | Q(assignment__in=alone.filter(home=None).values("pk"))
    return CourseCompletion.objects.filter(outside).order_by("completed_at", "pk")


def people_in(programme: Programme) -> QuerySet[User]:
    """Everybody with a document of their own: those in a binôme, and those with a course alone."""
    alone = lone_assignments(programme).filter(withdrawn_at=None).values("person")
    return User.objects.filter(
        Q(binomes_as_mentor__programme=programme)
        | Q(binomes_as_mentee__programme=programme)
        | Q(pk__in=alone)
    ).distinct()


def programme_of(assignment: Assignment | None) -> Programme | None:
    """The programme of an assignment; None where the person is in none."""
    if assignment is None:
        return None
    if assignment.binome:
        return assignment.binome.programme
    found = Assignment.objects.filter(pk=assignment.pk).annotate(home=home_programme())
    return Programme.objects.filter(pk__in=found.values("home")).first()


def _given_in(programme: Programme) -> Q:
    alone = lone_assignments(programme).values("pk")
    return Q(binome__programme=programme) | Q(pk__in=alone)
