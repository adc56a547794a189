import builtins
import io
import os
import random
import tempfile
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from courses.office import examining, sandbox
from courses.office.check import _checks as registered
from courses.office.check import find_check
from lms.learning.models import Attempt, Event, Submission
from tests import exercises
from tests.courses.office.word.builders import p, word

pytestmark = pytest.mark.django_db
URL = "/mon-document/"
SECRET = "Augmentation confidentielle de Paul"


def check(user, data: bytes) -> str:
    client = Client()
    client.force_login(user)
    return client.post(URL, {"file": SimpleUploadedFile("rapport.docx", data)}).content.decode()


def test_a_document_is_checked_against_good_practice(people):
    page = check(people.outsider, exercises.file(exercises.STARTER))
    assert "à améliorer" in page
    assert "Vos images sont décrites" in page
    assert "Accueil › " in page  # how to do it


@pytest.mark.parametrize(
    ("data", "said"), [(b"%PDF-1.4", "PDF"), (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "abîmé")]
)
def test_a_refusal_is_read_on_the_page(people, data, said):
    assert said in check(people.outsider, data)


def test_the_page_promises_that_nothing_is_kept_and_that_is_true(people, monkeypatch):
    """No file is opened for writing by this process, no row is written, large files included."""
    written = []
    real = builtins.open

    def watched(file, mode="r", *args, **kwargs):
        if set(mode) & set("wax+"):
            written.append(file)
        return real(file, mode, *args, **kwargs)

    monkeypatch.setattr(builtins, "open", watched)
    monkeypatch.setattr("os.open", refuse_to_write)
    monkeypatch.setattr("tempfile.NamedTemporaryFile", forbidden)
    large = padded(exercises.file(exercises.STARTER))
    assert len(large) > settings.FILE_UPLOAD_MAX_MEMORY_SIZE
    page = check(people.outsider, large)
    assert "n’est pas conservé" in page
    assert "à améliorer" in page
    assert written == []
    assert not Attempt.objects.exists()
    assert not Submission.objects.exists()
    assert not Event.objects.exists()


def padded(data: bytes) -> bytes:
    """The same document with a large picture that compresses badly."""
    noise = random.Random(1).randbytes(3_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for item in old.infolist():
            new.writestr(item, old.read(item))
        new.writestr("word/media/bruit.png", noise)
    return out.getvalue()


def forbidden(*args, **kwargs):
    raise AssertionError("a temporary file was made")


really_open = os.open


def refuse_to_write(path, flags, *args, **kwargs):
    assert not flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT), f"{path} is opened for writing"
    return really_open(path, flags, *args, **kwargs)


def test_nothing_is_kept_of_a_document_whose_marking_is_stopped(people, monkeypatch, tmp_path):
    """Neither in the database, nor among the files, nor in the folder for passing files."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(sandbox, "DEADLINE_SECONDS", 0.15)
    before = kept_files()
    long = word(p(SECRET), *[p(f"Paragraphe {number}") for number in range(40_000)])
    with CaptureQueriesContext(connection) as queries:
        page = check(people.outsider, long)
    assert "trop complexe" in page
    assert list(tmp_path.rglob("*")) == []
    assert kept_files() == before
    assert not [q for q in queries if SECRET in q["sql"] or "rapport.docx" in q["sql"]]


def test_nothing_of_the_document_is_written_down_when_marking_fails(people, monkeypatch, caplog):
    """A defect of ours is logged without a word of what the document says."""

    def defective(*_args):
        raise ValueError("a check is wrong")

    def in_this_process(data, language="fr"):
        return examining.examine_by_good_practice(data, language)

    found = find_check("word.headings")
    monkeypatch.setitem(registered, "word.headings", replace(found, run=defective))
    monkeypatch.setattr("courses.office.own_document.examine_own_safely", in_this_process)
    before = kept_files()
    page = check(people.outsider, word(p(SECRET), p()))
    assert "n’a pas pu être vérifié" in page
    assert "word.headings" in caplog.text
    assert SECRET not in caplog.text
    assert kept_files() == before


def test_the_picture_of_the_document_is_on_the_page_alone(people):
    with CaptureQueriesContext(connection) as queries:
        page = check(people.outsider, word(p(SECRET), p(), p("Fin")))
    assert "<svg xmlns" in page
    assert SECRET in page
    assert not [q for q in queries if SECRET in q["sql"]]


def test_everybody_who_is_signed_in_may_use_it(people):
    assert Client().get(URL).status_code == 302
    client = Client()
    client.force_login(people.driss)
    assert "Mon propre document" in client.get(URL).content.decode()


def test_the_folders_of_the_service_gain_no_file(people):
    before = kept_files()
    check(people.outsider, exercises.file(exercises.MODEL))
    assert kept_files() == before


def kept_files() -> set[Path]:
    private = Path(settings.STORAGES["private"]["OPTIONS"]["location"])
    return {*Path(settings.MEDIA_ROOT).rglob("*"), *private.rglob("*")}
