"""A file laid on the page that verifies: whether it is the one that was issued."""

import io
import json

import pytest
from django.core.management import call_command
from django.test import Client

from lms.certificates.issuing import correct
from lms.certificates.making import make
from lms.certificates.models import Document, PublicKey
from lms.certificates.signing.keys import KeyUnavailable
from lms.certificates.verification import verify_file
from tests.lms.certificates import keys

pytestmark = pytest.mark.django_db


@pytest.fixture
def issued(settings, tmp_path, people, course, request):
    keys.install(settings, tmp_path)
    request.getfixturevalue("completed")
    return Document.objects.get()


def laid_down(content: bytes, name: str = "certificat.pdf") -> str:
    file = io.BytesIO(content)
    file.name = name
    return Client().post("/verifier/", {"file": file}).content.decode()


def test_the_file_that_is_kept_is_signed_and_is_recognised(issued):
    answer = verify_file(issued.pdf())
    assert (answer.issued, answer.document, answer.state) == (True, issued, "valid")
    assert answer.signature.genuine
    assert "sa signature est valide" in answer.reason


def test_one_changed_byte_is_not_what_was_issued(issued):
    pdf = bytearray(issued.pdf())
    pdf[len(pdf) // 3] ^= 1
    answer = verify_file(bytes(pdf))
    assert not answer.issued
    assert not answer.signature.genuine


def test_whoever_changed_a_signed_file_is_told_that_it_was_ours_and_changed(issued):
    pdf = bytearray(issued.pdf())
    pdf[pdf.index(b"%", 1) + 1] ^= 1  # in the comment of the second line, so that it still opens
    answer = verify_file(bytes(pdf))
    assert not answer.issued
    assert "a été modifié après sa signature" in answer.reason


def test_something_added_after_the_signature_is_told(issued):
    answer = verify_file(issued.pdf() + b"\n% ajout\n")
    assert not answer.issued
    assert not answer.signature.covers_whole_file


def test_the_same_words_without_our_signature_are_not_what_was_issued(issued, settings):
    issued.pdf()
    settings.SIGNING_KEY = settings.BADGE_KEY = ""
    assert not verify_file(make(issued.says, None).pdf).issued


def test_what_is_no_pdf_is_told(db):
    assert verify_file(b"PK\x03\x04 un classeur").reason == "Le fichier n’est pas un PDF."


def test_the_page_answers_and_keeps_nothing(issued):
    pdf = issued.pdf()
    before = Document.objects.count(), PublicKey.objects.count()
    page = laid_down(pdf)
    assert "Le fichier est celui qui a été délivré" in page
    assert issued.code in page
    assert "n’est pas un PDF" in laid_down(b"bonjour")
    assert (Document.objects.count(), PublicKey.objects.count()) == before


def test_a_file_that_is_replaced_or_revoked_is_told(issued, people):
    pdf = issued.pdf()
    corrected = correct(issued, people.claire, "Le nom était mal écrit.")
    answer = verify_file(pdf)
    assert (answer.issued, answer.state) == (True, "replaced")
    assert corrected.number in answer.reason
    new = corrected.pdf()
    corrected.revoke(people.claire, "Délivré par erreur.")
    assert verify_file(new).state == "revoked"


def test_a_new_key_does_not_make_old_files_false(issued, settings, tmp_path):
    from lms.certificates.signing.demo_key import make_demo_key

    pdf = issued.pdf()
    (tmp_path / "nouvelle.p12").write_bytes(make_demo_key("autre", "Binôme Formation"))
    settings.SIGNING_KEY, settings.SIGNING_PASSPHRASE = str(tmp_path / "nouvelle.p12"), "autre"
    assert verify_file(pdf).signature.genuine


def test_a_key_that_cannot_be_opened_stops_the_file_and_says_so(
    settings, tmp_path, people, course, completed
):
    document = Document.objects.get()
    document.pdf()  # kept without a signature: no key was named then
    settings.SIGNING_KEY = str(tmp_path / "absente.p12")
    with pytest.raises(KeyUnavailable, match="absente"):
        make(document.says, None)


def test_the_command_says_the_same(issued, tmp_path):
    path = tmp_path / "recu.pdf"
    path.write_bytes(issued.pdf())
    out = io.StringIO()
    call_command("verify_document", str(path), "--json", stdout=out)
    said = json.loads(out.getvalue())
    assert said["issued"] is True
    assert said["number"] == issued.number
    assert said["state"] == "valid"
    assert said["reason"]


def test_the_command_says_what_is_not_ours(issued, tmp_path):
    path = tmp_path / "faux.pdf"
    path.write_bytes(issued.pdf() + b" ")
    out = io.StringIO()
    call_command("verify_document", str(path), "--json", stdout=out)
    said = json.loads(out.getvalue())
    assert (said["issued"], said["number"], said["state"]) == (False, None, None)
