"""The invitation that waits, on the home page; asked with the assignments, in their query."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, Subquery
from django.db.models.functions import JSONObject

from courses.outline import LessonOutline, Outline
from lms.learning.assignments import AssignmentQuerySet
from lms.learning.retention.invitations import Invitation
from lms.people.models import User


@dataclass(frozen=True)
class InvitationCard:
    pk: int
    days: int
    outline: Outline
    lesson: LessonOutline
    kind: str  # "quiz" or "office"


def with_invitation(assignments: AssignmentQuerySet, person: User) -> AssignmentQuerySet:
    """The same query with what `card_of` reads; it costs none of its own."""
    own = Invitation.objects.open().filter(person=person, course=OuterRef("course"))
    said = JSONObject(pk="pk", lesson="lesson", activity="activity", days="days")
    return assignments.annotate(invitation=Subquery(own.values(said=said)[:1]))


def card_of(assignments: Iterable[Any]) -> InvitationCard | None:
    """None where nothing waits, or the course no longer holds what would come back."""
    for assignment in assignments:
        found = assignment.invitation
        lesson = assignment.outline.lesson(found["lesson"]) if found else None
        activity = lesson.activity(found["activity"]) if lesson else None
        if lesson is not None and activity is not None:
            return InvitationCard(
                found["pk"], found["days"], assignment.outline, lesson, activity.kind
            )
    return None
