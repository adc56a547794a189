"""What each document says, gathered from what really happened on the platform."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.utils import timezone

from lms.binomes.models import Meeting, Objective
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Issuer, Template
from lms.certificates.objectives.confirming import confirm_proposals
from lms.certificates.sources import sources
from tests.lms.certificates.reading import text_of

pytestmark = pytest.mark.django_db
TEXTS = {
    "email": "of@binome.example",
    "referent_name": "Nadia Perrin",
    "referent_email": "nadia@binome.example",
    "methods": "leçons et exercices",
    "assessment": "quiz corrigés",
    "access_terms": "toute l’année",
    "accessibility_terms": "temps allongé",
    "assistance_terms": "Claire répond sous un jour ouvré.",
}


@pytest.fixture
def bernard(people, course, request):
    Issuer.objects.update(**TEXTS)
    course.duration = 45  # as long as its three lessons
    course.save_revision().publish()
    confirm_proposals([request.getfixturevalue("completed")], people.claire)
    return people.bernard


def issued(kind: str, person):
    programme = person.binomes_as_mentee.get().programme
    subjects = sources()[kind].subjects(programme, {person.pk})
    mine = next(s for s in subjects if s.person in (person, None))
    return issue(mine, Letterhead())[0]


def said(kind: str, person) -> str:
    return text_of(issued(kind, person).pdf()).replace("\u00a0", " ")


def test_the_attestation_says_what_was_assessed_and_by_what(bernard):
    words = said("attestation", bernard)
    for part in (
        "Bernard Lemoine",
        "Mairie de Montclair",
        "annuler une action",
        "45 min",
        "2 sur 2",
    ):
        assert part in words
    [result] = issued("attestation", bernard).says.results
    assert result.result == "acquired"


def test_the_completion_certificate_has_the_fields_of_the_model(bernard):
    words = said("completion", bernard)
    for part in ("Bernard Lemoine", "Mairie de Montclair", "Bureautique à deux", "45 min"):
        assert part in words
    assert issued("completion", bernard).says.evidence


def test_the_distance_evidence_lists_activities_assessments_and_assistance(bernard):
    words = said("distance", bernard)
    for part in (
        "Leçon lecon-1",
        "Leçon lecon-3",
        "2 sur 2, réussi",
        "Claire répond sous un jour ouvré.",
        "Aucun échange",
    ):
        assert part in words
    says = issued("distance", bernard).says
    assert all(activity.finished_at for activity in says.activities)


def test_distance_evidence_that_announces_other_hours_is_refused(bernard, course):
    course.get_children().first().get_children().first().specific.unpublish()
    course.save_revision().publish()
    with pytest.raises(MissingEvidence, match="doivent concorder"):
        issued("distance", bernard)


def test_the_programme_of_a_course_says_all_that_is_due_before_enrolling(bernard):
    words = said("programme", bernard)
    for part in (
        "Parcours gestes",
        "annuler une action",
        "toute l’année",
        "Nadia Perrin",
        "45 min",
        "Prérequis : aucun n’est demandé",
    ):
        assert part in words


def test_the_hours_of_a_person_agree_between_all_their_documents(bernard):
    certificate = issued("certificate", bernard).says
    assert certificate.hours == Decimal("0.75")
    for kind in ("attestation", "completion", "distance"):
        assert issued(kind, bernard).says.hours == certificate.hours
    assert issued("hours_statement", bernard).says.details()["training_hours"] == certificate.hours


def met(binome, days: int, mentor: int | None, mentee: int | None) -> None:
    Meeting.objects.create(
        binome=binome,
        starts_at=timezone.now() - timedelta(days=days),
        minutes=60,
        mentor_minutes=mentor,
        mentee_minutes=mentee,
    )


def test_binome_hours_are_those_that_both_confirm_and_stand_apart(bernard, people):
    met(people.binome, 20, 60, 45)
    met(people.binome, 6, 60, None)
    says = issued("hours_statement", bernard).says
    assert says.details() == {
        "training_hours": Decimal("0.75"),
        "binome_hours": Decimal("0.75"),
    }
    assert len(says.together) == 1
    assert issued("completion", bernard).says.hours == Decimal("0.75")


def test_the_certificate_of_the_binome_says_what_the_two_did_together(bernard, people):
    with pytest.raises(MissingEvidence, match="aucune séance"):
        issued("binome_certificate", bernard)
    met(people.binome, 20, 60, 60)
    Objective.objects.create(
        binome=people.binome, of="mentee", title="annuler sans peur", state="reached"
    )
    people.binome.closed_at = timezone.now()
    people.binome.save()
    words = said("binome_certificate", bernard)
    for part in ("Ines Benali", "Bernard Lemoine", "annuler sans peur", "1 h"):
        assert part in words


def test_the_organisation_puts_its_own_words_on_a_kind_and_old_documents_keep_theirs(bernard):
    before = issued("certificate", bernard)
    kept = before.pdf()
    Template.objects.create(kind="", closing="Mots communs.")
    Template.objects.create(
        kind="completion", closing="Nos propres mots.", signatory_name="Odile Garnier"
    )
    words = said("completion", bernard)
    assert "Nos propres mots." in words
    assert "Odile Garnier" in words
    assert "Mots communs." in said("hours_statement", bernard)
    assert before.pdf() == kept
