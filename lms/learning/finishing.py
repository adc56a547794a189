from django.utils import timezone

from lms.learning.access import Access
from lms.learning.outcomes import CourseCompletion, course_completed
from lms.learning.standing import standing
from lms.people.models import User


def complete_course_if_done(access: Access, person: User) -> CourseCompletion | None:
    """Record the completion the first time that nothing is missing, and announce it."""
    assignment = access.assignment
    if assignment is None:
        return None
    now = standing([person.pk], [access.outline.id])
    role, paired = assignment.role_of(person), assignment.binome is not None
    if not now.progress(person.pk, access.outline, role, paired).complete:
        return None
    completion, made = CourseCompletion.objects.get_or_create(
        person=person,
        course_id=access.outline.id,
        defaults={
            "assignment": assignment,
            "started_at": min(a.started_at for a in now.of(person.pk, access.outline.id)),
            "completed_at": timezone.now(),
        },
    )
    if made:
        course_completed.send(CourseCompletion, completion=completion)
    return completion if made else None
