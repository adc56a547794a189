"""Each learner works on a copy of their own, and is marked by it: now, and whenever again."""

from dataclasses import replace
from io import BytesIO

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from courses.exercises import variables
from courses.exercises.checks import stream_of
from courses.models import Exercise
from courses.office.variation import Copy
from lms.learning.marking.correcting import correct, of_activity
from lms.learning.models import Attempt
from tests import exercises

pytestmark = pytest.mark.django_db
LESSON = "/parcours/tableur/module/lecon-1/"
ACTIVITY = f"{LESSON}activite/exercice-notes-frais/"
RATE = {
    "id": "bareme", "check": "excel.value", "cell": "D4", "equals": "{{bareme}}", "points": 1,
}  # fmt: skip


@pytest.fixture
def expenses(kept, people):
    made = exercises.exercise(exercises.EXPENSES)
    people.assign(exercises.course(made, slug="tableur"))
    return made


def client_of(user) -> Client:
    client = Client()
    client.force_login(user)
    return client


def download(user, key: str = "depart") -> bytes:
    return b"".join(client_of(user).get(f"{ACTIVITY}fichiers/{key}/").streaming_content)


def cells(data: bytes, *addresses: str) -> list:
    sheet = openpyxl.load_workbook(BytesIO(data)).active
    return [sheet[address].value for address in addresses]


def work(data: bytes) -> bytes:
    """The model answer, with the numbers of this starter file: what its learner hands in."""
    rate, *meals = cells(data, "D4", *(f"F{row}" for row in range(7, 19)))
    amounts = [float("".join(c for c in m if c in "0123456789,.").replace(",", ".")) for m in meals]
    found = Exercise.objects.get()
    values = {"bareme": rate, "repas": amounts}
    return Copy(tuple(found.variation), values).file(
        exercises.file("modele.xlsx", exercises.EXPENSES)
    )


def hand_in(user, data: bytes) -> Attempt:
    sent = SimpleUploadedFile("frais.xlsx", data)
    client_of(user).post(f"{ACTIVITY}deposer/", {"file": sent})
    return Attempt.objects.filter(person=user).order_by("number").last()


def read(user) -> str:
    return client_of(user).get(ACTIVITY).content.decode()


def ask_for_the_rate(exercise: Exercise) -> None:
    exercise.checks = stream_of([*exercise.specs, RATE])
    exercise.save_revision().publish()


def test_two_neighbours_have_other_numbers_and_each_keeps_theirs(people, expenses):
    bernard, ines = download(people.bernard), download(people.ines)
    assert cells(bernard, "D4", "F7") != cells(ines, "D4", "F7")
    assert download(people.bernard) == bernard
    attempt = hand_in(people.bernard, work(bernard))
    assert attempt.passed
    assert attempt.authored["values"]["bareme"] == cells(bernard, "D4")[0]
    assert "seed" in attempt.authored
    assert download(people.bernard) == bernard  # to take it up again


def test_a_check_may_ask_for_the_learners_own_number(people, expenses):
    ask_for_the_rate(expenses)
    attempt = hand_in(people.bernard, work(download(people.bernard)))
    assert (attempt.earned, attempt.possible) == (15, 15)
    copied = hand_in(people.ines, work(download(people.bernard)))
    assert copied.responses.get(item="bareme").detail["verdict"] == "fail"


def test_marking_again_asks_what_was_drawn_then(people, expenses):
    attempt = hand_in(people.bernard, work(download(people.bernard)))
    ask_for_the_rate(expenses)
    found = of_activity(attempt.lesson, attempt.activity)
    assert found.key["checks"][-1]["equals"] == "{{bareme}}"
    correct(found, people.claire, "Le barème compte aussi.")
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible, attempt.passed) == (15, 15, True)
    assert "15 points sur 15" in read(people.bernard).replace("\xa0", " ")


def test_the_starter_as_it_was_downloaded_is_recognised(people, expenses):
    attempt = hand_in(people.bernard, download(people.bernard))
    assert attempt.submission.resemblances == [{"kind": "starter"}]
    assert "tel que vous l’avez téléchargé" in read(people.bernard).replace("\xa0", " ")


def test_somebody_elses_copy_is_noticed_gently(people, expenses):
    theirs = hand_in(people.ines, work(download(people.ines))).submission
    attempt = hand_in(people.bernard, work(download(people.ines)) + b"")
    assert attempt.passed  # a signal, not a sanction
    kinds = {r["kind"]: r for r in attempt.submission.resemblances}
    assert kinds["other_copy"]["submission"] == str(theirs.pk)
    said = read(people.bernard)
    assert "téléchargez le vôtre" in said
    assert "Ines" not in said.split("<main")[1].split("</main")[0]
    page = client_of(people.claire).get(f"/formation/depots/{attempt.submission.pk}/")
    assert "ont été tirés pour Ines Benali" in page.content.decode()


def test_a_copy_of_nobody_known_is_only_said(people, expenses):
    stranger = Copy.drawn(expenses.variation, 12345)
    data = stranger.file(exercises.file("modele.xlsx", exercises.EXPENSES))
    attempt = hand_in(people.bernard, data)
    assert attempt.submission.resemblances == [{"kind": "other_copy"}]


def test_ones_own_work_says_nothing(people, expenses):
    assert hand_in(people.bernard, work(download(people.bernard))).submission.resemblances in (
        [],
        [{"kind": "model"}],
    )


def test_the_model_answer_has_the_trainers_own_numbers_and_is_for_trainers(people, expenses):
    assert cells(download(people.claire, "modele"), "D4") == cells(download(people.claire), "D4")
    assert client_of(people.bernard).get(f"{ACTIVITY}fichiers/modele/").status_code == 404


def test_what_varies_later_changes_no_former_attempt(people, expenses):
    """A trainer narrows a range: the file that was handed in is marked by its own values."""
    ask_for_the_rate(expenses)
    attempt = hand_in(people.bernard, work(download(people.bernard)))
    rate, meals = expenses.variation
    expenses.variables = variables.stream_of([replace(rate, low=0.9, high=0.95), meals])
    expenses.save_revision().publish()
    assert cells(download(people.ines), "D4")[0] >= 0.9
    correct(of_activity(attempt.lesson, attempt.activity), people.claire, "…")
    attempt.refresh_from_db()
    assert attempt.responses.get(item="bareme").detail["verdict"] == "pass"
