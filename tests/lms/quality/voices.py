"""Surveys answered, complaints made and actions decided, as people do it on the site."""

from datetime import date, timedelta

from django.utils import timezone

from lms.binomes.models import Binome, Programme
from lms.people.models import User
from lms.quality.actions.deciding import decide
from lms.quality.complaints.handling import complain
from lms.quality.models import Complaint, ImprovementAction, Questionnaire, SurveyInvitation
from lms.quality.surveys.answering import send_survey, version_for
from tests.people import person

ANSWERS = {"ensemble": 4, "utile": 5, "aide": 0}


def questionnaire(audience: str = "mentee", event: str = "programme", days: int = 0):
    return Questionnaire.objects.get(audience=audience, event=event, days=days)


def invited(
    who: User, programme: Programme, audience: str = "mentee", on: date | None = None, **about
) -> SurveyInvitation:
    return SurveyInvitation.objects.create(
        questionnaire=questionnaire(audience),
        person=who,
        programme=programme,
        invited_on=on or timezone.localdate(),
        **about,
    )


def answered(
    who: User, programme: Programme, audience: str = "mentee", **answers
) -> SurveyInvitation:
    invitation = invited(who, programme, audience)
    send_survey(invitation, version_for(invitation), {**ANSWERS, **answers})
    return invitation


def mentees(programme: Programme, count: int) -> list[User]:
    """As many new binômes; their mentorés."""
    company = programme.organisation
    found = []
    for number in range(count):
        mentee = person(f"Mentore{number}", "Test", company)
        mentor = person(f"Mentor{number}", "Test", company)
        Binome.objects.create(programme=programme, mentor=mentor, mentee=mentee)
        found.append(mentee)
    return found


def complaint_of(who: User, programme: Programme | None, **fields) -> Complaint:
    made = Complaint(
        **{"programme": programme, "about": "course", "subject": "Leçon illisible", **fields}
    )
    return complain(made, "Les captures sont trop petites.", who)


def action_after(made: Complaint | None, by: User, **fields) -> ImprovementAction:
    action = ImprovementAction(
        **{
            "what": "Agrandir les captures",
            "why": "Une réclamation le demande.",
            "programme": made.programme if made else None,
            "complaint": made,
            "owner": by,
            "due_on": timezone.localdate() + timedelta(days=30),
            **fields,
        }
    )
    return decide(action, by)
