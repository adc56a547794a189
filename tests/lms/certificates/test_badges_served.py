"""The badge of a certificate, read from the addresses that it names, as a wallet does."""

import json
from datetime import UTC, datetime

import pytest
from django.test import Client

from lms.certificates.issuing import correct
from lms.certificates.models import Badge, Document
from tests.lms.certificates import keys
from tests.lms.certificates.badges import reader
from tests.lms.certificates.reading import attached

pytestmark = pytest.mark.django_db


@pytest.fixture
def issued(settings, tmp_path, people, course, request):
    keys.install(settings, tmp_path)
    request.getfixturevalue("completed")
    document = Document.objects.get()
    document.pdf()
    return document


def get(path: str, status: int = 200):
    response = Client().get(path.removeprefix("http://127.0.0.1:8000"))
    assert response.status_code == status
    return response


def opened(token: str) -> tuple[dict, dict]:
    """By the key found where the badge says that it is."""
    kid = json.loads(reader.unpadded(token.split(".")[0]))["kid"]
    return reader.opened(token, reader.unpadded(get(kid).json()["x"]))


def is_revoked(payload: dict) -> bool:
    status = payload["credentialStatus"]
    _header, listed = opened(get(status["statusListCredential"]).content.decode())
    assert listed["issuer"] == payload["issuer"]["id"]
    assert datetime.fromisoformat(listed["validUntil"]) > datetime.now(UTC)
    return reader.is_set(listed, int(status["statusListIndex"]))


def test_the_badge_inside_the_pdf_is_the_one_that_is_served(issued):
    files = attached(issued.pdf())
    token = files["open-badge.jwt"].decode()
    _header, payload = opened(token)
    assert get(payload["id"]).content.decode() == token
    assert json.loads(files["open-badge.json"])["name"] == "Parcours gestes"
    assert payload["credentialSubject"]["licenseNumber"] == issued.number


def test_each_address_in_the_badge_answers_with_what_it_names(issued):
    _header, payload = opened(get(f"/badges/{issued.code}/").content.decode())
    assert get(payload["issuer"]["id"]).json()["name"] == "Binôme Formation"
    named = payload["credentialSubject"]["achievement"]
    served = get(named["id"]).json()
    assert {key: served[key] for key in named} == named
    assert get(named["image"]["id"]).content.startswith(b"\x89PNG")


def test_the_pictures_hold_the_badge(issued):
    token = get(f"/badges/{issued.code}/").content.decode()
    assert reader.in_png(get(f"/badges/{issued.code}/badge.png").content) == token
    assert reader.in_svg(get(f"/badges/{issued.code}/badge.svg").content) == token


def test_revoking_the_certificate_revokes_the_badge(issued, people):
    _header, payload = opened(get(f"/badges/{issued.code}/").content.decode())
    assert not is_revoked(payload)
    issued.revoke(people.claire, "Délivré par erreur.")
    assert is_revoked(payload)


def test_a_corrected_certificate_has_a_badge_of_its_own_and_ends_the_former(issued, people):
    _header, former = opened(get(f"/badges/{issued.code}/").content.decode())
    corrected = correct(issued, people.claire, "Le nom était mal écrit.")
    get(f"/badges/{corrected.code}/", status=404)
    corrected.pdf()
    _header, new = opened(get(f"/badges/{corrected.code}/").content.decode())
    assert is_revoked(former)
    assert not is_revoked(new)
    assert (
        new["credentialSubject"]["identifier"][0]["salt"]
        != (former["credentialSubject"]["identifier"][0]["salt"])
    )


def test_the_address_of_the_person_leaves_only_as_a_hash(issued):
    token = get(f"/badges/{issued.code}/").content.decode()
    _header, payload = opened(token)
    assert "bernard.lemoine@binome.example" not in json.dumps(payload)
    assert reader.is_of(
        "bernard.lemoine@binome.example", payload["credentialSubject"]["identifier"][0]
    )


def test_without_a_key_there_is_no_badge_and_the_certificate_is_issued_all_the_same(completed):
    document = Document.objects.get()
    assert attached(document.pdf()) == {}
    assert Badge.objects.get().token == ""
    get(f"/badges/{document.code}/", 404)
    get("/badges/statuts/0/", 404)
