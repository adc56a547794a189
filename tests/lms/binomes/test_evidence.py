"""Evidence by a file, an activity or a word: who gives, who opens, who takes back."""

import hashlib

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from lms.binomes.evidence import give_file, private_storage, withdraw
from lms.binomes.file_types import LIMIT
from lms.binomes.models import Evidence, Objective
from lms.dashboards.agenda_facts import since_last_meeting
from tests import material
from tests.lms.binomes import files
from tests.lms.learning.doing import sit
from tests.people import person


@pytest.fixture
def objective(people) -> Objective:
    return Objective.objects.create(
        binome=people.binome, of="mentee", title="Faire un sommaire", level_wanted=2
    )


def giving(people, objective) -> str:
    return f"/binomes/{people.binome.pk}/objectifs/{objective.pk}/preuve/"


def taking_back(people, evidence) -> str:
    return f"/binomes/{people.binome.pk}/preuves/{evidence.pk}/retirer/"


def sent(name: str, data: bytes, words: str = "") -> dict:
    return {"kind": "work", "f-file": SimpleUploadedFile(name, data), "f-words": words}


@pytest.fixture
def kept(people, objective) -> Evidence:
    return give_file(objective, people.bernard, "Note de service.docx", files.word(), "")


def test_a_file_is_kept_privately_under_a_name_that_tells_nothing(people, client_of, objective):
    data = files.word()
    said = sent("Note de service.DOCX", data, "Avec un sommaire")
    assert client_of(people.bernard).post(giving(people, objective), said).status_code == 302
    kept = Evidence.objects.get()
    assert (kept.name, kept.words, kept.by) == (
        "Note de service.docx", "Avec un sommaire", people.bernard
    )  # fmt: skip
    assert kept.sha256 == hashlib.sha256(data).hexdigest()
    assert "Note" not in kept.file.name
    with private_storage().open(kept.file.name) as stored:
        assert stored.read() == data


def test_a_file_gets_the_ending_of_what_it_holds(people, objective):
    kept = give_file(objective, people.ines, "../facture.exe", files.pdf(), "")
    assert (kept.name, kept.words) == ("facture.pdf", "facture.pdf")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"MZ un programme", "Word, Excel"),
        (files.with_macros(), "macros"),
    ],
)
def test_a_file_that_is_not_taken_says_what_to_do(people, client_of, objective, data, words):
    page = client_of(people.bernard).post(giving(people, objective), sent("a.docx", data))
    (said,) = page.context["forms"]["work"].errors["file"]
    assert words in said
    assert not Evidence.objects.exists()


def test_a_file_that_is_too_large_is_stopped_with_a_sentence(people, client_of, objective):
    data = files.picture("PNG") + b"\0" * LIMIT
    page = client_of(people.bernard).post(giving(people, objective), sent("a.png", data))
    (said,) = page.context["forms"]["work"].errors["file"]
    assert "20" in said
    assert not Evidence.objects.exists()


def test_an_empty_file_and_no_file_are_told_apart(people, client_of, objective):
    client = client_of(people.bernard)
    page = client.post(giving(people, objective), sent("vide.docx", b""))
    assert page.context["forms"]["work"].has_error("file", "empty")
    page = client.post(giving(people, objective), {"kind": "work"})
    assert page.context["forms"]["work"].has_error("file", "required")


def test_the_two_and_their_trainer_open_the_file_and_nobody_else(people, client_of, kept):
    url = f"/preuves/{kept.pk}/"
    other_trainer = person("Paul", "Autre", is_trainer=True)
    for who in (people.ines, people.bernard, people.claire):
        answer = client_of(who).get(url)
        assert b"".join(answer.streaming_content).startswith(b"PK")
        assert answer.headers["Content-Disposition"].startswith("attachment")
        assert "private" in answer.headers["Cache-Control"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    people.programme.referent = people.driss
    people.programme.save()
    for who in (people.driss, people.outsider, other_trainer):
        assert client_of(who).get(url).status_code == 404


def test_taking_back_keeps_who_when_and_why_and_deletes_the_file(
    people, client_of, kept, django_capture_on_commit_callbacks
):
    place = kept.file.name
    with django_capture_on_commit_callbacks(execute=True):
        client_of(people.bernard).post(taking_back(people, kept), {"why": "Des noms y sont"})
    kept.refresh_from_db()
    assert (kept.withdrawn_by, kept.withdrawn_why) == (people.bernard, "Des noms y sont")
    assert not kept.file
    assert not private_storage().exists(place)
    assert client_of(people.bernard).get(f"/preuves/{kept.pk}/").status_code == 404
    page = client_of(people.ines).get(f"/binomes/{people.binome.pk}/objectifs/")
    assert "Des noms y sont" in page.content.decode()
    assert "Note de service.docx" in page.content.decode()


def test_it_is_taken_back_with_a_why_and_once(people, client_of, kept):
    page = client_of(people.bernard).post(taking_back(people, kept), {"why": ""})
    assert "why" in page.context["form"].errors
    assert withdraw(kept, people.bernard, "Trop tôt") is True
    assert withdraw(kept, people.bernard, "Encore") is False
    kept.refresh_from_db()
    assert kept.withdrawn_why == "Trop tôt"


def test_only_who_gave_it_or_whom_it_speaks_of_takes_it_back(people, client_of, kept, objective):
    assert client_of(people.ines).get(taking_back(people, kept)).status_code == 404
    word = Evidence.objects.create(objective=objective, kind="word", words="Bien", by=people.ines)
    for who in people.binome.people:
        assert client_of(who).get(taking_back(people, word)).status_code == 200
    assert client_of(people.claire).get(taking_back(people, word)).status_code == 404
    with pytest.raises(ValueError, match="author"):
        withdraw(word, people.claire, "Non")


def test_a_file_can_be_taken_back_after_the_closing(people, client_of, kept):
    client_of(people.ines).post(f"/binomes/{people.binome.pk}/terminer/", {"stop": "1"})
    client_of(people.bernard).post(taking_back(people, kept), {"why": "Je pars"})
    kept.refresh_from_db()
    assert kept.withdrawn_at is not None


def test_a_word_comes_from_the_other_only(people, client_of, objective):
    said = {"kind": "word", "words": "Je l’ai fait"}
    page = client_of(people.bernard).post(giving(people, objective), said)
    assert "word" not in page.context["forms"]
    assert not Evidence.objects.exists()


def test_an_objective_whose_evidence_was_taken_back_is_on_the_agenda_again(people, objective):
    def bare() -> list[str]:
        return [one.title for one in since_last_meeting(people.binome, 45).objectives]

    word = Evidence.objects.create(objective=objective, kind="word", words="Bien", by=people.ines)
    assert bare() == []
    withdraw(word, people.ines, "Trop tôt")
    assert bare() == ["Faire un sommaire"]


def test_the_trainer_reads_objectives_and_evidence_and_the_employer_does_not(
    people, client_of, kept
):
    url = "/formation/montclair/objectifs/"
    page = client_of(people.claire).get(url).content.decode()
    assert "Faire un sommaire" in page
    assert f"/preuves/{kept.pk}/" in page
    assert client_of(people.driss).get(url).status_code == 403


def test_the_file_goes_with_the_objective(kept, objective, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        objective.delete()
    assert not private_storage().exists(kept.file.name)


def test_an_activity_of_this_person_only_counts(people, client_of, objective):
    course = material.course()
    people.assign(course)
    sit(people.ines, course, 2, material.RIGHT)
    page = client_of(people.ines).get(giving(people, objective))
    assert "exercise" not in page.context["forms"]
