"""The page of quality, the back office, and what the pages cost."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from lms.people.models import User
from lms.quality.models import Questionnaire
from tests.lms.quality.voices import action_after, answered, complaint_of, invited, mentees

PAGES = (
    "/qualite/", "/qualite/enquetes/", "/qualite/enquetes/montclair/", "/qualite/registre/",
    "/qualite/ameliorations/", "/qualite/enquetes/montclair/resultats.xlsx",
    "/qualite/registre/reclamations.xlsx",
)  # fmt: skip


def life(people, names: range) -> None:
    """Some answer, complain, and something is improved."""
    for number in names:
        complaint = complaint_of(people.bernard, people.programme, subject=f"Sujet {number}")
        action_after(complaint, people.claire)


def queries_of(client, url: str) -> int:
    with CaptureQueriesContext(connection) as made:
        assert client.get(url).status_code == 200
    return len(made)


def test_the_pages_of_quality_do_not_grow(people, client_of):
    claire = client_of(people.claire)
    for who in mentees(people.programme, 5):
        answered(who, people.programme, mieux="Rien")
    life(people, range(3))
    few = {url: queries_of(claire, url) for url in PAGES}
    for who in User.objects.filter(first_name__startswith="Mentor"):
        if not who.survey_invitations.exists():
            answered(who, people.programme, "mentor", metier=5)
    life(people, range(3, 20))
    many = {url: queries_of(claire, url) for url in PAGES}
    assert many == few
    assert max(many.values()) <= 14


def test_the_page_of_quality_says_what_waits(people, client_of):
    answered(people.bernard, people.programme)
    invited(people.ines, people.programme, "mentor")
    life(people, range(1))
    said = client_of(people.claire).get("/qualite/").content.decode()
    for words in ("Sujet 0", "1 réponse", "pour 2 invitations", "Agrandir les captures"):
        assert words in said


def test_the_page_of_quality_is_kind_where_nothing_waits(people, client_of):
    said = client_of(people.claire).get("/qualite/").content.decode()
    for words in ("Aucune réclamation en attente.", "Personne n’est encore", "Aucune action"):
        assert words in said


def test_a_trainer_finds_quality_in_the_menu_and_a_learner_does_not(people, client_of):
    assert 'href="/qualite/"' in client_of(people.claire).get("/formation/").content.decode()
    assert 'href="/qualite/"' not in client_of(people.bernard).get("/").content.decode()


def test_a_trainer_rewrites_the_questions_in_the_back_office(people, client_of):
    claire = client_of(people.claire)
    asked = Questionnaire.objects.get(audience="mentee", event="programme", days=0)
    assert claire.get(f"/gestion/enquetes/edit/{asked.pk}/").status_code == 200
    said = claire.get(f"/gestion/enquetes/apercu/{asked.pk}/").content.decode()
    assert "Rien ne s’envoie d’ici." in said
    sent = {
        "title": "Votre avis", "audience": "mentee", "event": "programme", "days": "0",
        "introduction": "", "in_use": "on", "questions-count": "1", "questions-0-deleted": "",
        "questions-0-order": "0", "questions-0-type": "text", "questions-0-id": "neuf",
        "questions-0-value-text": "Un mot ?",
    }  # fmt: skip
    claire.post(f"/gestion/enquetes/edit/{asked.pk}/", sent)
    version = asked.version()
    assert (version.number, version.content["title"]) == (2, "Votre avis")
    assert [(one.id, one.text) for one in version.asked] == [("neuf", "Un mot ?")]


def test_only_administrators_set_the_delays_of_complaints(people, client_of):
    admin = User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")
    assert client_of(people.claire).get("/gestion/reclamations/new/").status_code == 302
    assert client_of(admin).get("/gestion/reclamations/new/").status_code == 200
    client_of(admin).post(
        "/gestion/reclamations/new/",
        {"acknowledge_days": "3", "answer_days": "10", "procedure": "Camille lit tout."},
    )
    said = client_of(people.bernard).get("/qualite/reclamer/").content.decode()
    assert "sous 10 jours ouvrés" in said
    assert "Camille lit tout." in said


@pytest.mark.parametrize("audience", ["mentee", "mentor", "employer", "trainer"])
def test_the_questionnaires_of_the_beginning_take_two_minutes(db, audience):
    for one in Questionnaire.objects.filter(audience=audience):
        assert 1 <= len(one.version().asked) <= 7
