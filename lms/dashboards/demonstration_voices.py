"""A programme that ended before, with what its people said of it: surveys, complaint, action."""

from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from lms.binomes.models import Binome, Programme
from lms.dashboards.demonstration import COMPANY, email
from lms.people.models import Organisation, User
from lms.quality.actions.deciding import decide
from lms.quality.complaints.handling import acknowledge, complain
from lms.quality.models import Complaint, ImprovementAction, Questionnaire, SurveyInvitation
from lms.quality.surveys.answering import send_survey, version_for

SLUG = "printemps"
PEOPLE = (
    ("Lucie", "Arnaud"), ("Gérard", "Besnard"), ("Yanis", "Caron"), ("Martine", "Dupuis"),
    ("Sarah", "Evrard"), ("Philippe", "Fabre"), ("Tom", "Gallet"), ("Annie", "Hébert"),
    ("Jade", "Imbert"), ("Michel", "Jolivet"), ("Nolan", "Klein"), ("Sylvie", "Lacroix"),
)  # fmt: skip
LIKED = ("Les exercices sur de vrais fichiers.", "Le binôme : on ose demander.", "", "", "", "")
BETTER = (
    "Des captures d’écran plus grandes.", "Plus de temps pour Excel.", "",
    "Les captures sont petites sur mon écran.", "", "",
)  # fmt: skip
MENTEES = ((5, 5, 4, 5, 0), (4, 4, 3, 5, 0), (4, 5, 4, 4, 1), (5, 4, 5, 5, 3), (3, 4, 2, 4, 1),
           (4, 4, 4, 5, 0))  # fmt: skip


@transaction.atomic
def load_voices() -> None:
    """Made once, for Claire and Driss of the demonstration people."""
    if Programme.objects.filter(slug=SLUG).exists():
        return
    company = Organisation.objects.get(name=COMPANY)
    claire = User.objects.get(email=email("claire"))
    programme = _programme(company, claire)
    binomes = _binomes(programme)
    asked = Questionnaire.objects.get(audience="mentee", event="programme", days=0)
    for binome, answers, liked, better in zip(binomes, MENTEES, LIKED, BETTER, strict=True):
        names = ("ensemble", "utile", "rythme", "binome", "aide")
        given: dict[str, Any] = dict(zip(names, answers, strict=True))
        given |= {key: said for key, said in (("garder", liked), ("mieux", better)) if said}
        _answer(asked, binome.mentee, programme, given)
    employer = Questionnaire.objects.get(audience="employer", event="programme", days=0)
    driss = User.objects.get(email=email("driss"))
    _answer(employer, driss, programme, {"ensemble": 4, "besoin": 5, "organisation": 4})
    _improve(programme, claire, asked, _complain(claire))


def _programme(company: Organisation, trainer: User) -> Programme:
    today = timezone.localdate()
    made = Programme.objects.create(
        organisation=company,
        name="Bureautique à deux, printemps",
        slug=SLUG,
        starts_on=today - timedelta(days=200),
        ends_on=today - timedelta(days=20),
    )
    made.trainers.add(trainer)
    return made


def _binomes(programme: Programme) -> list[Binome]:
    people = [
        User.objects.create_user(
            f"{SLUG}-{number}@binome.example",
            first_name=first,
            last_name=last,
            organisation=programme.organisation,
        )
        for number, (first, last) in enumerate(PEOPLE, start=1)
    ]
    ended = timezone.now() - timedelta(days=20)
    return [
        Binome.objects.create(
            programme=programme,
            mentor=mentor,
            mentee=mentee,
            closed_at=ended,
            ending=Binome.Ending.FINISHED,
        )
        for mentor, mentee in zip(people[::2], people[1::2], strict=True)
    ]


def _answer(asked: Questionnaire, who: User, programme: Programme, answers: dict) -> None:
    invitation = SurveyInvitation.objects.create(
        questionnaire=asked,
        person=who,
        programme=programme,
        invited_on=timezone.localdate() - timedelta(days=18),
    )
    send_survey(invitation, version_for(invitation), answers)


def _complain(claire: User) -> Complaint:
    bernard = User.objects.get(email=email("bernard"))
    made = complain(
        Complaint(
            programme=Programme.objects.get(slug="montclair"),
            about=Complaint.About.COURSE,
            subject="Les captures d’écran sont trop petites",
            received_on=timezone.localdate() - timedelta(days=6),
        ),
        "Dans la leçon sur les styles, je ne lis pas les mots des captures, même en agrandissant.",
        bernard,
    )
    acknowledge(made, claire, "Merci de nous l’avoir dit : je regarde leçon par leçon.")
    return made


def _improve(
    programme: Programme, claire: User, asked: Questionnaire, complaint: Complaint
) -> None:
    decide(
        ImprovementAction(
            what="Refaire les captures d’écran en grand",
            why="Deux personnes sur six le demandent dans l’enquête de fin, et une réclamation.",
            programme=programme,
            questionnaire=asked,
            complaint=complaint,
            owner=claire,
            due_on=timezone.localdate() + timedelta(days=40),
        ),
        claire,
    )
