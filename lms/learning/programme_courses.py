"""The courses of a programme: before pairing to each volunteer, then to each binôme."""

from typing import Any

from django.db import models
from django.dispatch import receiver
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage
from lms.binomes.models import Binome, Programme, Volunteer
from lms.binomes.signals import binome_formed, volunteer_joined
from lms.learning.assignments import Assignment
from lms.people.models import User


class ProgrammeCourse(models.Model):
    class When(models.TextChoices):
        BEFORE = "before", _("to each volunteer, before pairing")
        BINOME = "binome", _("to each binôme")

    programme = models.ForeignKey(
        Programme, on_delete=models.CASCADE, related_name="programme_courses"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.CASCADE, related_name="given_by")
    when = models.CharField(max_length=6, choices=When)

    class Meta:
        verbose_name = _("course of a programme")
        verbose_name_plural = _("courses of a programme")
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "course", "when"], name="course_once_a_programme"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme} › {self.course}"


def courses_given(programme: Programme, when: str) -> list[CoursePage]:
    return [
        given.course
        for given in ProgrammeCourse.objects.filter(programme=programme, when=when).select_related(
            "course"
        )
    ]


def give_courses(programme: Programme, when: str, courses: list[CoursePage], by: User) -> None:
    """Set the programme's courses; who is there already receives the new ones.

    What was assigned stays assigned: taking a course off the list takes it from nobody.
    """
    kept = ProgrammeCourse.objects.filter(programme=programme, when=when)
    kept.exclude(course__in=courses).delete()
    for course in courses:
        _given, made = kept.get_or_create(programme=programme, course=course, when=when)
        if made and when == ProgrammeCourse.When.BINOME:
            for binome in programme.binomes.open():
                _assign(course, by, binome=binome)
        elif made:
            for person in _waiting(programme):
                _assign(course, by, person=person)


def _waiting(programme: Programme) -> models.QuerySet[User]:
    return User.objects.filter(
        applications__programme=programme, applications__withdrawn_at=None
    ).distinct()


def _assign(course: CoursePage, by: User | None, **whom: Any) -> None:
    Assignment.objects.get_or_create(
        course=course, withdrawn_at=None, **whom, defaults={"assigned_by": by}
    )


@receiver(volunteer_joined)
def assign_before_pairing(sender: Any, volunteer: Volunteer, **kwargs: Any) -> None:
    for course in courses_given(volunteer.programme, ProgrammeCourse.When.BEFORE):
        _assign(course, None, person=volunteer.person)


@receiver(binome_formed)
def assign_to_binome(sender: Any, binome: Binome, **kwargs: Any) -> None:
    """The programme's courses, and those that either had begun in an earlier binôme of it."""
    courses = courses_given(binome.programme, ProgrammeCourse.When.BINOME)
    people = [binome.mentor_id, binome.mentee_id]
    begun = CoursePage.objects.filter(
        models.Q(assignments__binome__mentor__in=people)
        | models.Q(assignments__binome__mentee__in=people),
        assignments__binome__programme=binome.programme,
        assignments__binome__closed_at__isnull=False,
        assignments__withdrawn_at=None,
    ).distinct()
    for course in {*courses, *begun}:
        _assign(course, None, binome=binome)
