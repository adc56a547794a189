"""The papers of a programme, as its trainer issues, corrects and revokes them."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from lms.certificates.models import Batch, Document
from lms.dashboards.demonstration_completed import load_completed
from tests.people import person

pytestmark = pytest.mark.django_db
PAPERS = "/papiers/programmes/montclair/"


@pytest.fixture
def claire(people, course):
    client = Client()
    client.force_login(people.claire)
    return client


@pytest.fixture
def programme(claire):
    return load_completed(1, "montclair")


def page(client: Client, url: str) -> str:
    response = client.get(url)
    assert response.status_code == 200
    return response.content.decode()


def test_what_is_missing_is_said_in_sentences(claire):
    said = page(claire, PAPERS)
    assert "Le parcours n’est pas terminé." in said
    assert "Le binôme n’a tenu aucune séance." in said


def test_a_trainer_issues_one_document_and_reads_it(claire, programme):
    mentor = programme.binomes.get(mentor__email__startswith="montclair-").mentor
    answer = claire.post(
        PAPERS + "delivrer/",
        {"kind": "completion", "key": f"completion-{programme.pk}-{mentor.pk}"},
        follow=True,
    )
    document = Document.objects.get(kind="completion")
    assert document.person == mentor
    said = answer.content.decode()
    assert document.number in said
    assert mentor.get_full_name() in said
    pdf = claire.get(f"/certificats/{document.number}.pdf")
    assert pdf.content.startswith(b"%PDF-")


def test_asking_twice_for_the_same_document_gives_the_same_one(claire, programme):
    mentor = programme.binomes.get(mentor__email__startswith="montclair-").mentor
    asked = {"kind": "completion", "key": f"completion-{programme.pk}-{mentor.pk}"}
    first = claire.post(PAPERS + "delivrer/", asked)
    second = claire.post(PAPERS + "delivrer/", asked)
    assert first.url == second.url
    assert Document.objects.filter(kind="completion").count() == 1


def test_a_document_of_another_programme_cannot_be_named(claire, programme):
    answer = claire.post(PAPERS + "delivrer/", {"kind": "completion", "key": "completion-0-0"})
    assert answer.status_code == 404


def test_a_document_that_lacks_evidence_is_refused_with_what_it_lacks(claire, people):
    key = f"completion-{people.programme.pk}-{people.ines.pk}"
    answer = claire.post(PAPERS + "delivrer/", {"kind": "completion", "key": key}, follow=True)
    assert "La formation n’est pas terminée." in answer.content.decode()
    assert not Document.objects.exists()


def test_a_batch_is_asked_for_and_its_archive_is_given(claire, programme):
    answer = claire.post(PAPERS + "lots/", {"kinds": ["certificate"]}, follow=True)
    assert "2 documents" in answer.content.decode()
    batch = Batch.objects.get()
    assert (batch.done, batch.issued) == (batch.total, 2)
    archive = claire.get(f"{PAPERS}lots/{batch.pk}/zip/")
    assert b"".join(archive.streaming_content).startswith(b"PK")


def test_a_batch_whose_worker_was_stopped_can_be_started_again(claire, programme):
    batch = Batch.objects.create(
        programme=programme,
        kinds=["certificate"],
        moved_at=timezone.now() - timedelta(minutes=5),
    )
    assert "Recommencer" in page(claire, f"{PAPERS}lots/{batch.pk}/")
    claire.post(f"{PAPERS}lots/{batch.pk}/")
    batch.refresh_from_db()
    assert batch.finished_at is not None
    assert batch.issued == 2


def test_a_batch_of_nothing_is_refused_kindly(claire):
    answer = claire.post(PAPERS + "lots/", {}, follow=True)
    assert "Choisissez au moins un type de document." in answer.content.decode()
    assert not Batch.objects.exists()


@pytest.fixture
def issued(completed):
    return Document.objects.get()


def test_a_trainer_corrects_a_document_with_a_reason(claire, issued):
    url = f"/papiers/{issued.number}/corriger/"
    refused = claire.post(url, {"reason": " "})
    assert "Écrivez la raison" in refused.content.decode()
    said = claire.post(url, {"reason": "Le nom était mal écrit."}, follow=True).content.decode()
    assert f"remplace le n°\u00a0{issued.number}" in said
    assert Document.objects.count() == 2


def test_a_trainer_revokes_a_document_with_a_reason(claire, issued):
    claire.post(f"/papiers/{issued.number}/revoquer/", {"reason": "Délivré par erreur."})
    issued.refresh_from_db()
    assert issued.state == Document.State.REVOKED
    assert "Délivré par erreur." in page(claire, f"/papiers/{issued.number}/")


@pytest.mark.parametrize("who", ["ines", "bernard", "driss", "outsider"])
def test_only_trainers_and_administrators_see_the_papers(people, issued, who):
    client = Client()
    client.force_login(getattr(people, who))
    assert client.get(PAPERS).status_code == 403
    assert client.get(f"/papiers/{issued.number}/").status_code == 403
    assert client.post(f"/papiers/{issued.number}/revoquer/", {"reason": "x"}).status_code == 403


def test_a_trainer_of_another_programme_finds_nothing(people, issued):
    client = Client()
    client.force_login(person("Odile", "Autre", is_trainer=True))
    assert client.get(PAPERS).status_code == 404
    assert client.get(f"/papiers/{issued.number}/").status_code == 404
    assert client.get(f"/certificats/{issued.number}.pdf").status_code == 404
