"""The surveys that wait for somebody, for the pages where they are shown."""

from django.db.models import Subquery

from lms.people.models import User
from lms.quality.models import SurveyInvitation
from lms.quality.surveys.invitations import SurveyInvitationQuerySet


def waiting_for(person: User) -> SurveyInvitationQuerySet:
    return (
        SurveyInvitation.objects.unanswered()
        .of(person)
        .select_related("questionnaire", "programme", "course")
    )


def one_waiting_for(person: User) -> int | None:
    """The id of a survey that waits; None where none does. One query."""
    return SurveyInvitation.objects.unanswered().of(person).values_list("pk", flat=True).first()


def first_waiting(person: User) -> Subquery:
    """The id of a survey that waits, to be asked with another query; None where none does."""
    return Subquery(SurveyInvitation.objects.unanswered().of(person).values("pk")[:1])
