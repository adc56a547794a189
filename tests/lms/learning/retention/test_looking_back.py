"""Bernard looks back, or does not: what he sees, and what it leaves untouched."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lms.certificates.models import Document
from lms.certificates.results import result_of
from lms.learning.models import Attempt, CourseCompletion, Invitation
from lms.learning.standing import standing
from tests import material
from tests.lms.learning.retention.conftest import client_of, invitation, passed

pytestmark = pytest.mark.django_db
LESSON = "/parcours/gestes/module/lecon-1/"


def read(client: Client, url: str) -> str:
    return client.get(url, follow=True).content.decode().replace("\xa0", " ")


def answer(user, found: Invitation, choice: str) -> Attempt:
    """Begin from the invitation, answer everything with `choice`."""
    client = client_of(user)
    place = f"{LESSON}activite/{found.round}/"
    client.post(f"{place}begin/")
    attempt = Attempt.objects.get(activity=found.round)
    given = {f"q-{q['id']}": choice for q in attempt.authored["questions"]}
    client.post(f"{place}submit/", {**given, "attempt": 1})
    attempt.refresh_from_db()
    return attempt


def test_the_home_offers_it_gently_within_its_budget(people, course):
    passed(people.bernard, course, 30)
    client = client_of(people.bernard)
    assert "resté" not in read(client, "/")
    invitation(people.bernard, course)
    with CaptureQueriesContext(connection) as made:
        page = client.get("/").content.decode()
    assert len(made) <= 5
    assert "Deux minutes pour vérifier que c’est resté" in page
    assert "Pas cette fois" in page
    assert "Ni votre parcours ni votre certificat ne changent" in page
    assert "resté" not in read(client_of(people.ines), "/")


def test_a_few_questions_are_drawn_anew_once_and_the_invitation_is_done(people, course):
    passed(people.bernard, course, 30)
    found = invitation(people.bernard, course)
    assert "Quelques questions" in read(client_of(people.bernard), f"/rappels/{found.pk}/")
    attempt = answer(people.bernard, found, material.RIGHT)
    assert len(attempt.authored["questions"]) == 3
    assert (attempt.number, attempt.passed, attempt.earned) == (1, True, 3)
    found.refresh_from_db()
    assert found.ending == Invitation.Ending.DONE
    page = read(client_of(people.bernard), f"/rappels/{found.pk}/")
    assert "C’est resté." in page
    assert "30 jours après" in page
    again = client_of(people.bernard).post(f"{LESSON}activite/{found.round}/begin/", follow=True)
    assert "toutes les tentatives" in again.content.decode()
    assert Attempt.objects.filter(activity=found.round).count() == 1


def test_questions_that_were_never_seen_come_first(people):
    quiz = material.quiz("Gestes", questions=6, max_questions=3, random_order=True)
    course = material.course(lessons=[[material.text(), material.quiz_block(quiz)]])
    people.assign(course)
    seen = {q["id"] for q in passed(people.bernard, course, 30).authored["questions"]}
    attempt = answer(people.bernard, invitation(people.bernard, course), material.RIGHT)
    assert not seen & {q["id"] for q in attempt.authored["questions"]}


def test_what_a_person_has_to_read_is_not_asked(people):
    quiz = material.quiz("Gestes", questions=2)
    free = material.question(
        "Racontez", kind="free_text", content={"length": "short", "rubric": [], "expected": ""}
    )
    quiz.items = [*[("question", i.value) for i in quiz.items], ("question", free)]
    quiz.save_revision().publish()
    course = material.course(lessons=[[material.text(), material.quiz_block(quiz)]])
    people.assign(course)
    attempt = answer(people.bernard, invitation(people.bernard, course), material.RIGHT)
    assert {q["kind"] for q in attempt.authored["questions"]} == {"single_choice"}


def test_a_failure_lowers_nothing(people, course):
    passed(people.bernard, course, 30)
    completion = CourseCompletion.objects.get()
    before = (result_of(completion), Document.objects.get().content)
    attempt = answer(people.bernard, invitation(people.bernard, course), material.WRONG)
    assert attempt.passed is False
    assert (result_of(completion), Document.objects.get().content) == before
    outline = course.published_outline.outline
    now = standing([people.bernard.pk], [course.pk])
    assert now.progress(people.bernard.pk, outline, "mentee", True).complete
    page = read(client_of(people.bernard), f"{LESSON}activite/{attempt.activity}/")
    assert "comme à tout le monde" in page
    assert "demandez à votre formateur" not in page.lower()
    lesson = read(client_of(people.bernard), LESSON)
    assert "6 points sur 6" in lesson  # the quiz of the lesson shows its own result


def test_refusing_asks_nothing_and_closes_the_door(people, course):
    found = invitation(people.bernard, course)
    client = client_of(people.bernard)
    assert (
        "C’est noté" in client.post(f"/rappels/{found.pk}/refuser/", follow=True).content.decode()
    )
    assert "resté" not in read(client, "/")
    assert client.get(f"/rappels/{found.pk}/").status_code == 404
    assert client.post(f"{LESSON}activite/{found.round}/begin/").status_code == 404


def test_stopping_and_beginning_again_are_one_button_each(people, course):
    found = invitation(people.bernard, course)
    client = client_of(people.bernard)
    client.post("/rappels/choix/", {"stop": "1"})
    found.refresh_from_db()
    assert found.ending == Invitation.Ending.REFUSED
    assert "Rien ne vous est proposé" in read(client, "/rappels/")
    client.post("/rappels/choix/", {"resume": "1"})
    assert "Ne plus rien proposer" in read(client, "/rappels/")


def test_nobody_opens_a_round_without_an_invitation(people, course):
    passed(people.ines, course, 30)
    found = invitation(people.bernard, course)
    for user in (people.ines, people.driss, people.outsider, people.claire):
        client = client_of(user)
        assert client.post(f"{LESSON}activite/{found.round}/begin/").status_code == 404
        assert client.get(f"/rappels/{found.pk}/").status_code == 404
        assert client.post(f"/rappels/{found.pk}/refuser/").status_code == 404
    assert not Attempt.objects.filter(activity=found.round).exists()


def test_a_course_that_was_taken_away_is_said_kindly(people, course):
    found = invitation(people.bernard, course)
    course.assignments.update(withdrawn_at=timezone.now())
    page = read(client_of(people.bernard), f"/rappels/{found.pk}/")
    assert "n’est plus proposé" in page


def test_the_learner_and_the_trainer_read_the_result_and_the_employer_does_not(people, course):
    passed(people.bernard, course, 30)
    attempt = answer(people.bernard, invitation(people.bernard, course), material.WRONG)
    assert "0 point sur 3" in read(client_of(people.bernard), "/rappels/")
    follow = read(client_of(people.claire), "/formation/montclair/")
    assert "30 jours après" in follow
    assert f"/formation/tentatives/{attempt.pk}/" in follow
    assert read(client_of(people.claire), f"/formation/tentatives/{attempt.pk}/")
    driss = client_of(people.driss)
    for url in ("/programmes/montclair/", f"/programmes/montclair/binomes/{people.binome.pk}/"):
        assert "jours après" not in read(driss, url)
    assert driss.get(f"/formation/tentatives/{attempt.pk}/").status_code == 403
    assert "0 point" not in read(client_of(people.ines), "/rappels/")
