"""A binôme whose private life carries marks: whoever reads a mark has read what is not theirs."""

from django.core.files.base import ContentFile

from lms.binomes.evidence import give_file, withdraw
from lms.binomes.models import (
    CheckIn,
    Evidence,
    Meeting,
    Objective,
    ObjectiveChange,
    Profile,
    Proposal,
    Review,
    SharedNote,
)
from lms.learning.marking.contesting import contest
from lms.learning.models import Attempt, Positioning, PositioningAnswer, Response, Skill, Submission
from lms.quality.complaints.handling import note
from tests.lms.quality.voices import action_after, answered, complaint_of, mentees
from tests.people import Cast

NOTE, CHECK_IN, REVIEW = "marque-note", "marque-point", "marque-bilan"
OBJECTIVE, WHY, EVIDENCE = "marque-objectif", "marque-raison", "marque-preuve"
ANSWER, COMMENT, MESSAGE = "marque-reponse", "marque-commentaire", "marque-constat"
CONTEST, FILE, SEEN = "marque-contestation", "marque-fichier", "marque-positionnement"
HELPS, ABOUT, PLACE = "marque-amenagement", "marque-portrait", "marque-lieu"
COMPLAINT, HANDLED, OPINION = "marque-reclamation", "marque-traitement", "marque-avis"
# Points that no page counts by chance.
EARNED, POSSIBLE = 73.19, 91.37
SCORES = ("73.19", "73,19", "91.37", "91,37", "7319", "9137")
# The two of the binôme and their trainer come across these on their own pages.
READ_BY_THE_TWO = {NOTE, CHECK_IN, REVIEW, OBJECTIVE, WHY, EVIDENCE, MESSAGE, CONTEST, PLACE}
READ_BY_THE_TWO |= {COMPLAINT, HANDLED, OPINION}
WORDS = READ_BY_THE_TWO | {ANSWER, COMMENT, FILE, SEEN, HELPS, ABOUT}


def mark_everything(people: Cast, meeting: Meeting, objective: Objective) -> None:
    binome = people.binome
    Meeting.objects.filter(pk=meeting.pk).update(place=PLACE)
    SharedNote.objects.create(binome=binome, by=people.ines, text=NOTE)
    for who in (people.ines, people.bernard):
        CheckIn.objects.create(meeting=meeting, person=who, first=CHECK_IN, second=CHECK_IN, ease=1)
        Review.objects.create(
            binome=binome, person=who, moment="closing", alone=REVIEW, gained=REVIEW
        )
        Profile.objects.update_or_create(
            programme=binome.programme, person=who, defaults={"adjustments": HELPS, "about": ABOUT}
        )
    Objective.objects.filter(pk=objective.pk).update(title=OBJECTIVE)
    ObjectiveChange.objects.create(
        objective=objective, by=people.ines, what={"state": ["open", "reached"]}, why=WHY
    )
    Evidence.objects.create(objective=objective, kind="word", words=EVIDENCE, by=people.ines)
    give_file(objective, people.ines, f"{EVIDENCE}.pdf", b"%PDF-1.7 essai", EVIDENCE)
    withdraw(give_file(objective, people.ines, EVIDENCE, b"%PDF-1.7", ""), people.ines, WHY)
    Proposal.objects.update(decline_reason="person", declined_by=people.bernard)
    _mark_learning(people)
    _mark_quality(people)


def _mark_learning(people: Cast) -> None:
    attempt = Attempt.objects.get(kind="quiz")
    attempt.earned, attempt.possible = EARNED, POSSIBLE
    attempt.save()
    response = attempt.responses.order_by("pk").first()
    assert response is not None
    Response.objects.filter(attempt=attempt).update(
        answer=[ANSWER], comment=COMMENT, message=MESSAGE, earned=0, possible=POSSIBLE
    )
    response.refresh_from_db()
    contest(response.attempt, response.item, CONTEST)
    Submission.objects.create(
        attempt=attempt, file=ContentFile(FILE.encode(), f"{FILE}.docx"), name=f"{FILE}.docx",
        size=3, sha256="0" * 64, version="m365", engine="essai",
    )  # fmt: skip
    test = Positioning.objects.create(person=people.bernard, tool="word", level="initial")
    PositioningAnswer.objects.create(
        positioning=test, number=1, question=SEEN, level="initial", objective=SEEN, guess=0.25,
        authored={"text": SEEN}, answer=[SEEN], credit=1,
    )  # fmt: skip
    Skill.objects.create(
        person=people.bernard, tool="word", level="initial", confidence=0.9, positioning=test
    )


def _mark_quality(people: Cast) -> None:
    """A complaint, how it is handled, and a survey that enough people have answered."""
    made = complaint_of(people.bernard, people.programme, subject=COMPLAINT)
    note(made, people.claire, HANDLED)
    action_after(made, people.claire, what=HANDLED, why=HANDLED)
    for who in mentees(people.programme, 5):
        answered(who, people.programme, mieux=OPINION)
