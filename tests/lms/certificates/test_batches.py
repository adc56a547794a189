"""A whole programme's papers: issued once, failures listed, the same ZIP again."""

import io
import json
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from zipfile import ZipFile

import pytest
from django.core.management import CommandError, call_command

from lms.certificates import papers
from lms.certificates.batch_running import run, run_batch
from lms.certificates.making import Made
from lms.certificates.models import Batch, Document
from lms.certificates.press_room import work_of, worker_keys
from lms.certificates.worker import begin, work
from lms.dashboards.demonstration_completed import load_completed
from lms.people.models import User
from tests.lms.certificates import keys
from tests.lms.certificates.reading import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def programme(settings, tmp_path, people, course):
    keys.install(settings, tmp_path)
    return load_completed(2, "montclair")


def issued(tmp_path: Path, *options: str, name: str = "papiers.zip") -> dict:
    out = io.StringIO()
    call_command(
        "issue_documents",
        "montclair",
        *options,
        "--zip",
        str(tmp_path / name),
        "--json",
        stdout=out,
    )
    return json.loads(out.getvalue())


def certificates(tmp_path: Path, name: str = "papiers.zip") -> dict:
    return issued(tmp_path, "--kind", "certificate", name=name)


def test_each_person_who_has_finished_gets_one_and_the_others_are_told_why(programme, tmp_path):
    said = certificates(tmp_path)
    assert (said["issued"], said["already"]) == (4, 0)
    assert {failure["who"] for failure in said["failed"]} == {"Ines Benali", "Bernard Lemoine"}
    assert all("n’est pas terminé" in failure["reason"] for failure in said["failed"])
    assert all("Parcours gestes" in failure["reason"] for failure in said["failed"])


def test_a_second_run_issues_nothing_and_gives_the_same_bytes(programme, tmp_path):
    first = certificates(tmp_path)
    second = certificates(tmp_path, "encore.zip")
    assert (second["issued"], second["already"]) == (0, 4)
    assert second["failed"] == first["failed"]
    assert (tmp_path / "papiers.zip").read_bytes() == (tmp_path / "encore.zip").read_bytes()


def test_the_names_in_the_archive_say_whose_document_it_is(programme, tmp_path):
    certificates(tmp_path)
    with ZipFile(tmp_path / "papiers.zip") as archive:
        [name] = [n for n in archive.namelist() if "Aubry" in n and "Chloé" in n]
        said = text_of(archive.read(name))
    assert name.startswith("Aubry Chloé/certificat – Parcours gestes – ")
    assert "Chloé Aubry" in said


def test_all_kinds_together_agree_on_the_hours_of_a_person(programme, tmp_path):
    issued(tmp_path)
    for person in {d.person for d in Document.objects.exclude(person=None)}:
        said = {d.kind: d.says for d in Document.objects.filter(person=person)}
        hours = said["certificate"].hours
        assert hours == 1
        assert said["attestation"].hours == hours
        assert said["completion"].hours == hours
        assert said["hours_statement"].details()["training_hours"] == hours


def test_what_is_revoked_is_neither_given_again_nor_issued_anew(programme, people, tmp_path):
    certificates(tmp_path)
    revoked = Document.objects.first()
    revoked.revoke(people.claire, "Délivré par erreur.")
    said = certificates(tmp_path, "encore.zip")
    assert (said["issued"], said["already"]) == (0, 3)
    assert any(revoked.number in failure["reason"] for failure in said["failed"])
    with ZipFile(tmp_path / "encore.zip") as archive:
        assert not any(revoked.number in name for name in archive.namelist())


class Killed(BaseException):
    """What a worker that is stopped leaves behind: nothing after this line runs."""


def test_stopped_half_way_and_started_again_it_makes_nothing_twice(programme, tmp_path):
    batch = Batch.objects.create(programme=programme, kinds=["certificate"])

    def stop(done: int, total: int) -> None:
        if done >= total - 2:
            raise Killed

    with pytest.raises(Killed):
        papers.issue_papers(programme, batch.kinds, tmp_path / "perdu.zip", stop)
    numbers = set(Document.objects.values_list("number", flat=True))
    made = set(Document.objects.exclude(file="").values_list("sha256", flat=True))
    assert len(numbers) == 4
    assert 0 < len(made) < 4
    run(batch)
    assert set(Document.objects.values_list("number", flat=True)) == numbers
    assert made < set(Document.objects.values_list("sha256", flat=True))
    batch.refresh_from_db()
    assert (batch.issued, batch.already) == (4 - len(made), len(made))
    assert batch.finished_at is not None
    with batch.file.open("rb") as file, ZipFile(file) as archive:
        assert len(archive.namelist()) == 4


def test_one_document_that_cannot_be_made_does_not_stop_the_others(programme, tmp_path):
    person = User.objects.get(email="montclair-mentor-0001@binome.example")
    person.first_name = "\u0378"  # a sign that no typeface can write
    person.save()
    said = certificates(tmp_path)
    assert said["issued"] == 3
    assert any("\u0378" in failure["who"] for failure in said["failed"])


def test_a_batch_that_nobody_knows_and_a_programme_that_nobody_knows_are_told(tmp_path, db):
    with pytest.raises(CommandError, match="aucun programme"):
        call_command("issue_documents", "inconnu", "--zip", str(tmp_path / "x.zip"))
    with pytest.raises(Batch.DoesNotExist):
        run_batch.call(0)


def test_another_process_makes_the_same_file_as_this_one(programme, settings, tmp_path):
    settings.SIGNING_KEY = ""  # a signature holds its time; the rest is the same for ever
    certificates(tmp_path)
    document = Document.objects.select_related("badge").first()
    here = work(work_of(document))
    with ProcessPoolExecutor(
        1, mp_context=get_context("spawn"), initializer=begin, initargs=(worker_keys(),)
    ) as pool:
        there = pool.submit(work, work_of(document)).result()
    assert isinstance(here, Made)
    assert there == here
    assert here.pdf == document.pdf()
