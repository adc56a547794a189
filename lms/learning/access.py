"""Who may open a course, and as what. Denied unless something grants it."""

from dataclasses import dataclass

from courses.models import CourseOutline
from courses.outline import Outline
from lms.binomes.models import Binome
from lms.binomes.pairs import Role
from lms.learning.assignments import Assignment
from lms.people.models import User


@dataclass(frozen=True)
class Access:
    person: User
    outline: Outline
    built_at: str
    assignment: Assignment | None = None

    @property
    def binome(self) -> Binome | None:
        return self.assignment.binome if self.assignment else None

    @property
    def role(self) -> Role | None:
        return self.assignment.role_of(self.person) if self.assignment else None

    @property
    def partner(self) -> User | None:
        return self.assignment.partner_of(self.person) if self.assignment else None


def sees_all(user: User) -> bool:
    return user.is_trainer or user.is_superuser


def access_to(user: User, course_slug: str) -> Access | None:
    """One query for a learner; None when the course is not theirs to read."""
    assignment = Assignment.objects.of(user).with_outline().filter(course__slug=course_slug).last()
    if assignment is not None:
        kept = assignment.course.published_outline
        return Access(user, kept.outline, str(kept.built_at.timestamp()), assignment)
    if not sees_all(user):
        return None
    kept = CourseOutline.objects.filter(course__slug=course_slug, course__live=True).first()
    return Access(user, kept.outline, str(kept.built_at.timestamp())) if kept else None


def may_see_image(user: User, image_id: int) -> bool:
    return sees_all(user) or any(
        a.outline.holds_image(image_id) for a in Assignment.objects.of(user).with_outline()
    )


def may_see_document(user: User, document_id: int) -> bool:
    return sees_all(user) or any(
        a.outline.holds_document(document_id) for a in Assignment.objects.of(user).with_outline()
    )
