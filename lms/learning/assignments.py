from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage
from lms.binomes.models import Binome
from lms.binomes.pairs import Role
from lms.people.models import User


class AssignmentQuerySet(models.QuerySet["Assignment"]):
    def of(self, user: User) -> "AssignmentQuerySet":
        """What is assigned to this person, alone or in a binôme that is still open."""
        return self.filter(
            Q(person=user)
            | Q(binome__closed_at=None, binome__mentor=user)
            | Q(binome__closed_at=None, binome__mentee=user),
            withdrawn_at=None,
        )

    def with_outline(self) -> "AssignmentQuerySet":
        return self.select_related(
            "course__published_outline", "binome__mentor", "binome__mentee"
        ).filter(course__live=True, course__published_outline__isnull=False)


class Assignment(models.Model):
    """A course given to a binôme, or to one volunteer before pairing."""

    course = models.ForeignKey(
        CoursePage,
        on_delete=models.PROTECT,
        related_name="assignments",
        verbose_name=_("course"),
    )
    binome = models.ForeignKey(
        Binome,
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="assignments",
        verbose_name=_("binôme"),
    )
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="assignments",
        verbose_name=_("person"),
    )
    due_on = models.DateField(_("to complete by"), null=True, blank=True)
    assigned_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        related_name="assignments_made",
    )
    assigned_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    objects = AssignmentQuerySet.as_manager()

    class Meta:
        verbose_name = _("assignment")
        verbose_name_plural = _("assignments")
        ordering = ["assigned_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(binome=None, person__isnull=False)
                | Q(binome__isnull=False, person=None),
                name="assigned_to_a_binome_or_a_person",
            ),
            models.UniqueConstraint(
                fields=["course", "binome"],
                condition=Q(withdrawn_at=None),
                name="course_once_per_binome",
            ),
            models.UniqueConstraint(
                fields=["course", "person"],
                condition=Q(withdrawn_at=None),
                name="course_once_per_person",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.course} › {self.binome or self.person}"

    def role_of(self, user: Any) -> Role | None:
        return self.binome.role_of(user) if self.binome else None

    def partner_of(self, user: Any) -> User | None:
        return self.binome.partner_of(user) if self.binome else None

    @property
    def outline(self) -> Any:
        return self.course.published_outline.outline

    @property
    def people(self) -> list[User]:
        if self.binome:
            return [self.binome.mentor, self.binome.mentee]
        return [self.person] if self.person else []


def assign(
    course: CoursePage, binomes: list[Binome], by: User, due_on: Any = None
) -> list[Assignment]:
    """Give a course to binômes; those who have it already keep it, with the new date."""
    made = []
    for binome in binomes:
        assignment, created = Assignment.objects.get_or_create(
            course=course,
            binome=binome,
            withdrawn_at=None,
            defaults={"assigned_by": by, "due_on": due_on},
        )
        if not created and assignment.due_on != due_on:
            assignment.due_on = due_on
            assignment.save(update_fields=["due_on"])
        made.append(assignment)
    return made
