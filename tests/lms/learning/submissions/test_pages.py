"""What learners and trainers see and may fetch."""

import re

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from courses.office.intake import UPLOAD_LIMIT
from lms.learning.models import Attempt, Submission
from lms.people.models import User
from tests import exercises

pytestmark = pytest.mark.django_db
LESSON = "/parcours/bureau/module/lecon-1/"
ACTIVITY = f"{LESSON}activite/exercice-note-brute/"


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def hand_in(user, name: str = exercises.WRONG, data: bytes | None = None, **headers):
    sent = SimpleUploadedFile("note.docx", data or exercises.file(name))
    return client_of(user).post(f"{ACTIVITY}deposer/", {"file": sent}, **headers)


def text(response) -> str:
    return response.content.decode()


def test_the_lesson_shows_what_is_asked_and_no_check(people, course):
    page = text(client_of(people.bernard).get(LESSON))
    assert "Rendre la note diffusable" in page
    assert "note-brute.docx" in page
    assert "multipart/form-data" in page
    assert "Affichez les marques" not in page  # a hint


def test_the_result_says_in_one_sentence_how_it_went(people, course):
    response = hand_in(people.bernard)
    assert response.headers["Location"] == ACTIVITY
    page = text(client_of(people.bernard).get(ACTIVITY))
    assert "8 points sur 10, un à reprendre" in page.replace("\xa0", " ")
    assert page.index("Fait</h2>") < page.index("À reprendre</h2>")
    assert "Effacez les tirets tapés" in page  # the author's own hint
    assert "LibreOffice" in page


def test_a_file_is_handed_in_without_scripts_or_with_them(people, course):
    response = hand_in(people.bernard, headers={"Accept": "application/json"})
    assert response.json() == {"url": ACTIVITY}
    refused = hand_in(people.bernard, data=b"%PDF-1.4", headers={"Accept": "application/json"})
    assert refused.status_code == 409
    assert "PDF" in refused.json()["message"]


def test_a_refusal_is_read_on_the_page_where_the_file_was_chosen(people, course):
    client = client_of(people.bernard)
    sent = {"file": SimpleUploadedFile("note.docx", b"%PDF-1.4"), "from": "lesson"}
    page = text(client.post(f"{ACTIVITY}deposer/", sent, follow=True))
    assert "Ce fichier est un PDF" in page
    assert not Attempt.objects.exists()


def test_no_file_is_said_kindly(people, course):
    page = text(client_of(people.bernard).post(f"{ACTIVITY}deposer/", {}, follow=True))
    assert "Choisissez d’abord votre fichier" in page


def test_a_file_that_is_too_large_is_stopped_on_its_way(people, course, kept):
    response = hand_in(
        people.bernard, data=b"PK" + bytes(UPLOAD_LIMIT), headers={"Accept": "application/json"}
    )
    assert response.status_code == 409
    assert "20\xa0Mo" in response.json()["message"]
    assert not list(kept.rglob("submissions/*"))


def test_forged_forms_are_refused(people, course):
    client = Client(enforce_csrf_checks=True)
    client.force_login(people.bernard)
    sent = {"file": SimpleUploadedFile("note.docx", exercises.file(exercises.MODEL))}
    assert client.post(f"{ACTIVITY}deposer/", sent).status_code == 403
    assert not Attempt.objects.exists()


def test_the_general_action_takes_no_file(people, course):
    client_of(people.bernard).post(f"{ACTIVITY}hand_in/", {"marked": "tout"})
    assert not Attempt.objects.filter(submitted_at__isnull=False).exists()


def fetched(user, url: str):
    response = client_of(user).get(url)
    return response.status_code, b"".join(getattr(response, "streaming_content", []))


def test_the_starter_is_for_those_who_may_read_the_course(people, course):
    url = f"{ACTIVITY}fichiers/depart/"
    assert fetched(people.bernard, url) == (200, exercises.file(exercises.STARTER))
    assert fetched(people.claire, url)[0] == 200
    assert fetched(people.outsider, url)[0] == 404
    assert fetched(people.driss, url)[0] == 404
    assert Client().get(url).status_code == 302


def test_the_model_answer_is_for_trainers_alone(people, course):
    url = f"{ACTIVITY}fichiers/modele/"
    assert fetched(people.bernard, url)[0] == 404
    assert fetched(people.claire, url) == (200, exercises.file(exercises.MODEL))
    assert fetched(people.claire, f"{ACTIVITY}fichiers/autre/")[0] == 404


def test_a_submitted_file_is_for_its_learner_and_their_trainers(people, course):
    hand_in(people.bernard)
    url = f"/depots/{Submission.objects.get().pk}/"
    stranger = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    for user in (people.bernard, people.claire):
        assert fetched(user, url) == (200, exercises.file(exercises.WRONG))
    for user in (people.ines, people.driss, people.outsider, stranger):
        assert fetched(user, url)[0] == 404


def test_a_submitted_file_is_an_attachment_that_nothing_guesses_at(people, course):
    hand_in(people.bernard)
    response = client_of(people.bernard).get(f"/depots/{Submission.objects.get().pk}/")
    assert response.headers["Content-Disposition"].startswith("attachment; filename=")
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert "private" in response.headers["Cache-Control"]
    assert "sandbox" in response.headers["Content-Security-Policy"]


def test_the_picture_marks_what_the_list_says_with_the_same_numbers(people, course):
    hand_in(people.bernard)
    page = text(client_of(people.bernard).get(ACTIVITY))
    assert page.index("À reprendre</h2>") < page.index("Voir où</h2>")
    drawn = page[page.index("<svg xmlns") :]
    drawn = drawn[: drawn.index("Essayer à nouveau")]
    assert 'aria-describedby="findings"' in drawn
    assert 'id="findings"' in page
    assert "Réserver une place" in drawn
    marked = set(re.findall(r'picture__mark--redo"[^>]*data-finding="(\d+)"', drawn))
    listed = page[page.index("finding--redo") :]
    assert marked == {re.search(r'finding__number">(\d+)\.', listed)[1]}
    assert 'href="#where"' in listed
    assert "style=" not in drawn  # the content security policy would drop it


def test_nothing_is_marked_to_take_up_again_in_a_right_file(people, course):
    hand_in(people.bernard, exercises.MODEL)
    page = text(client_of(people.bernard).get(ACTIVITY))
    assert "tout est fait" in page
    assert "picture__mark--redo" not in page


def test_the_trainer_sees_the_picture_beside_the_facts(people, course):
    hand_in(people.bernard)
    found = Submission.objects.get()
    page = text(client_of(people.claire).get(f"/formation/depots/{found.pk}/"))
    assert "Voir où" in page
    numbers = set(re.findall(r'data-finding="(\d+)"', page))
    rows = re.findall(r'<th scope="row">(\d+)\. ', page)
    assert rows == [str(n) for n in range(1, len(rows) + 1)]
    assert numbers
    assert numbers <= set(rows)


def test_a_check_that_was_corrected_is_marked_where_it_now_is(people, course):
    """The places are kept with the marks, not with the picture."""
    hand_in(people.bernard)
    response = Attempt.objects.get().responses.get(item="liste")
    assert response.detail["places"][0]["kind"] == "paragraph"
    response.detail["places"] = []
    response.save()
    page = text(client_of(people.bernard).get(ACTIVITY))
    assert "picture__mark--redo" not in page


def test_former_tries_stay_readable(people, course):
    hand_in(people.bernard)
    hand_in(people.bernard, exercises.MODEL)
    client = client_of(people.bernard)
    assert "10 points sur 10" in text(client.get(ACTIVITY))
    page = text(client.get(f"{ACTIVITY}?attempt=1"))
    assert "8 points sur 10" in page
    assert f"/depots/{Submission.objects.get(attempt__number=1).pk}/" in page


def test_the_starter_handed_in_unchanged_is_said_gently_and_others_are_never_named(people, course):
    hand_in(people.ines, exercises.STARTER)
    assert "c’est le fichier de départ" in text(client_of(people.ines).get(ACTIVITY)).lower()
    hand_in(people.ines)
    hand_in(people.bernard)
    page = text(client_of(people.bernard).get(ACTIVITY))
    assert "Ines Benali" not in page.partition("<main")[2].partition("</main>")[0]
    assert "ressemble" not in page


def test_the_trainer_reads_the_file_beside_what_was_found(people, course):
    hand_in(people.ines)
    hand_in(people.bernard)
    found = Submission.objects.get(attempt__person=people.bernard)
    page = text(client_of(people.claire).get(f"/formation/depots/{found.pk}/"))
    assert "Ce que contient le fichier" in page
    assert "Ines Benali" in page
    assert "un signe, pas une preuve" in page
    assert client_of(people.bernard).get(f"/formation/depots/{found.pk}/").status_code == 403


def test_the_pages_of_an_exercise_hold_the_budget_of_all_pages(people, course):
    hand_in(people.bernard)
    hand_in(people.bernard, exercises.MODEL)
    client = client_of(people.bernard)
    for url in (LESSON, ACTIVITY):
        client.get(url)  # the text of the lesson is rendered once
        with CaptureQueriesContext(connection) as made:
            assert client.get(url).status_code == 200
        assert len(made) <= 6, "\n".join(q["sql"][:150] for q in made)
