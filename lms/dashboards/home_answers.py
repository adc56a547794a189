"""What waits for an answer of one person, as their home page tells it.

Asked with the assignments, so that the home page needs no query more.
"""

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Now

from lms.binomes.models import Meeting, Proposal
from lms.learning.assignments import AssignmentQuerySet
from lms.people.models import User


def with_answers(assigned: AssignmentQuerySet, user: User) -> AssignmentQuerySet:
    """Adds `proposal`, the id of a binôme proposed to this person, and `asked_meeting`, that of
    the first date which the other of this binôme proposes; None where nothing waits."""
    proposals = Proposal.objects.waiting_for(user).order_by("pk")
    dates = (
        Meeting.objects.standing()
        .filter(binome=OuterRef("binome"), accepted_at=None, starts_at__gt=Now())
        .exclude(proposed_by=user)
        .order_by("starts_at")
    )
    return assigned.annotate(
        proposal=Subquery(proposals.values("pk")[:1]),
        asked_meeting=Subquery(dates.values("pk")[:1]),
    )
