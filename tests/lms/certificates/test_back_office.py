"""The training organisation and the documents it issued, in the back office."""

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse

from lms.certificates.models import Document, Issuer
from lms.people.models import User
from tests.people import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return cast()


@pytest.fixture
def document(people) -> Document:
    return Document.objects.create(
        key="essai", kind="certificate", number="2026-00001", person=people.bernard,
        title="Word, niveau initial", content={},
    )  # fmt: skip


@pytest.fixture
def boss(people) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    return client


def url(name: str, document: Document) -> str:
    return reverse(f"document:{name}", args=[document.pk])


def test_documents_are_listed_found_and_read(boss, document):
    listing = reverse("document:index")
    assert document.number in boss.get(listing).content.decode()
    assert list(boss.get(listing, {"q": "Lemoine"}).context["object_list"]) == [document]
    assert list(boss.get(listing, {"q": "Personne"}).context["object_list"]) == []
    assert document.code in boss.get(url("inspect", document)).content.decode()


def test_a_document_is_revoked_with_its_reason_once(boss, document):
    response = boss.post(url("revoke", document), {"reason": "  "})
    assert response.context["form"].errors["reason"]
    boss.post(url("revoke", document), {"reason": "Délivré par erreur."})
    document.refresh_from_db()
    assert document.state == Document.State.REVOKED
    assert document.revocation_reason == "Délivré par erreur."
    assert document.revoked_by.email == "admin@binome.example"
    assert boss.get(url("revoke", document)).status_code == 404


def test_nothing_adds_edits_or_deletes_a_document(boss, document):
    for name in ("add", "delete", "copy"):
        with pytest.raises(NoReverseMatch):
            reverse(f"document:{name}", args=[document.pk] if name != "add" else [])
    assert boss.post(url("edit", document), {"title": "Autre"}).url == url("inspect", document)
    document.refresh_from_db()
    assert document.title == "Word, niveau initial"


def test_the_training_organisation_opens_on_its_form_and_is_one(boss):
    found = Issuer.objects.get()
    assert boss.get(reverse("issuer:index")).url == reverse("issuer:edit", args=[found.pk])
    boss.post(
        reverse("issuer:edit", args=[found.pk]),
        {"name": "Binôme et Cie", "signatory_name": "Claire Vasseur"},
    )
    assert Issuer.objects.get().name == "Binôme et Cie"


@pytest.mark.parametrize("name", ["claire", "driss", "bernard"])
def test_documents_are_revoked_by_administrators_only(people, document, name):
    client = Client()
    client.force_login(getattr(people, name))
    client.post(url("revoke", document), {"reason": "Non."})
    document.refresh_from_db()
    assert document.revoked_at is None
