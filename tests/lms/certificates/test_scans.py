"""A sheet signed on paper comes back as a scan: kept, never changed, and as good as a signature."""

from datetime import timedelta
from decimal import Decimal
from hashlib import sha256
from io import BytesIO

import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from PIL import Image

from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Attendance, ScannedSheet, TrainingSession
from lms.certificates.scans.intake import LARGEST, NotAScan, read_scan
from lms.certificates.scans.scanned_sheets import record_scan
from lms.certificates.sources.attendance import subject_of
from lms.certificates.sources.trainees import trainees
from tests.lms.certificates.reading import text_of
from tests.lms.certificates.test_sessions import drawn
from tests.people import person

pytestmark = pytest.mark.django_db
SESSIONS = "/papiers/programmes/montclair/sessions/"


def picture(kind: str = "JPEG", size: tuple[int, int] = (620, 877), shade: int = 250) -> bytes:
    output = BytesIO()
    Image.new("L", size, shade).save(output, kind)
    return output.getvalue()


def pdf(pages: int = 1, **saving) -> bytes:
    output = BytesIO()
    with pikepdf.new() as made:
        for _ in range(pages):
            made.add_blank_page()
        made.save(output, **saving)
    return output.getvalue()


@pytest.fixture
def session(people):
    now = timezone.now()
    made = TrainingSession.objects.create(
        programme=people.programme,
        title="Lancement",
        starts_at=now - timedelta(days=9, hours=3),
        ends_at=now - timedelta(days=9),
        place="Salle 2",
        trainer=people.claire,
    )
    for who in (people.ines, people.bernard, people.claire):
        Attendance.objects.create(session=made, person=who)
    return made


@pytest.fixture
def claire(people):
    client = Client()
    client.force_login(people.claire)
    return client


def ticks(session, *people) -> list[int]:
    return [session.attendances.get(person=who).pk for who in people]


def send(client, session, content: bytes, signed, name: str = "feuille.jpg", **more):
    file = SimpleUploadedFile(name, content)
    url = f"{SESSIONS}{session.pk}/feuille/"
    return client.post(url, {"file": file, "signed": signed, **more}, follow=True)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [(picture(), "image/jpeg"), (picture("PNG"), "image/png"), (pdf(), "application/pdf")],
)
def test_a_scan_is_judged_by_its_content_whatever_its_name(content, media_type):
    read = read_scan("C:\\Bureau\\feuille.exe", content)
    assert (read.media_type, read.name) == (media_type, "feuille.exe")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "vide"),
        (b"PK\x03\x04 un classeur", "ni un PDF ni une image"),
        (picture("GIF"), "ni un PDF ni une image"),
        (picture(size=(120, 160)), "trop petite"),
        (picture()[:-60], "interrompue"),
        (picture("PNG")[:-60], "interrompue"),
        (b"\xff\xd8\xff\xe0" + bytes(900), "ni un PDF ni une image"),
        (b"%PDF-1.7\nrien", "ne s’ouvre pas"),
        (pdf(41), "trop de pages"),
        (pdf(encryption=pikepdf.Encryption(user="x", owner="y")), "mot de passe"),
        (b"\xff\xd8" + bytes(LARGEST), "trop lourd"),
    ],
)
def test_what_is_no_scan_is_refused_with_what_to_do(content, sentence):
    with pytest.raises(NotAScan, match=sentence):
        read_scan("feuille.pdf", content)


def test_the_trainer_keeps_the_scan_and_the_sheet_counts_as_signed(claire, session, people):
    content = picture()
    everyone = ticks(session, people.ines, people.bernard, people.claire)
    answer = send(claire, session, content, everyone)
    assert "La feuille numérisée est conservée" in answer.text
    assert answer.text.count("Signé sur papier") == 3
    kept = ScannedSheet.objects.get()
    assert kept.sha256 == sha256(content).hexdigest()
    assert kept.recorded_by == people.claire
    hours = {t.person: t.account.training_hours for t in trainees(people.programme)}
    assert hours == {people.ines: Decimal(3), people.bernard: Decimal(3)}
    document, _new = issue(subject_of(session), Letterhead())
    said = text_of(document.pdf())
    assert "a signé la feuille papier" in said
    assert "Claire Vasseur" in said
    assert kept.sha256 in said.replace("\n", "")


def test_who_has_not_signed_the_paper_still_lacks(claire, session, people):
    send(claire, session, picture(), ticks(session, people.ines, people.claire))
    with pytest.raises(MissingEvidence, match="Bernard Lemoine n’a pas signé"):
        issue(subject_of(session), Letterhead())
    [bernard] = trainees(people.programme, {people.bernard.pk})
    assert bernard.account.training == ()


def test_hours_wait_for_the_trainers_signature_on_paper_too(claire, session, people):
    send(claire, session, picture(), ticks(session, people.ines))
    [ines] = trainees(people.programme, {people.ines.pk})
    assert ines.account.training == ()


def test_one_signs_on_the_screen_and_the_others_on_paper(claire, session, people):
    signed = session.attendances.get(person=people.claire)
    signed.signature, signed.signed_at = drawn(0), session.starts_at
    signed.save()
    send(claire, session, picture(), ticks(session, people.ines))
    session.attendances.filter(person=people.bernard).update(absent=True)
    document, _new = issue(subject_of(session), Letterhead())
    states = {p.name: (p.on_paper, p.absent) for p in document.says.half_days[0].people()}
    assert states == {
        "Ines Benali": (True, False),
        "Bernard Lemoine": (False, True),
        "Claire Vasseur": (False, False),
    }
    [ines] = trainees(people.programme, {people.ines.pk})
    assert "papier" in ines.account.training[0].evidence


def test_a_replacement_says_why_and_the_former_stays(claire, session, people):
    everyone = ticks(session, people.ines, people.bernard, people.claire)
    send(claire, session, picture(), everyone)
    former = ScannedSheet.objects.get()
    page = claire.get(f"{SESSIONS}{session.pk}/feuille/").text
    assert "reste dans l’historique" in page
    refused = send(claire, session, picture(shade=240), everyone[:1], reason=" ")
    assert "Écrivez pourquoi" in refused.text
    same = send(claire, session, picture(), everyone, reason="Je ne sais plus.")
    assert "que la session a déjà" in same.text
    fewer = ticks(session, people.ines, people.claire)
    send(claire, session, picture(shade=240), fewer, reason="Bernard était en congé.")
    former.refresh_from_db()
    assert former.replaced_at
    new = session.scans.get(replaced_at=None)
    assert (new.replaces, new.reason) == (former, "Bernard était en congé.")
    [bernard] = trainees(people.programme, {people.bernard.pk})
    assert bernard.account.training == ()
    shown = claire.get(f"{SESSIONS}{session.pk}/").text
    assert f"/feuille/{former.pk}/" in shown


def test_a_scan_is_never_changed_nor_deleted(claire, session, people):
    send(claire, session, picture(), ticks(session, people.claire))
    kept = ScannedSheet.objects.get()
    kept.name = "autre.jpg"
    with pytest.raises(RuntimeError):
        kept.save()
    with pytest.raises(RuntimeError):
        kept.delete()


def test_the_scan_is_given_back_as_a_file_to_those_who_issue(claire, session, people):
    content = pdf()
    send(claire, session, content, ticks(session, people.claire), name="../../feuille é.pdf")
    url = f"{SESSIONS}{session.pk}/feuille/{ScannedSheet.objects.get().pk}/"
    answer = claire.get(url)
    assert b"".join(answer.streaming_content) == content
    assert answer["Content-Disposition"].startswith('attachment; filename="emargement-')
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer["Cache-Control"]
    other = person("Odile", "Autre", is_trainer=True)
    for who, status in (
        (people.ines, 403), (people.bernard, 403), (people.driss, 403), (other, 404),
    ):  # fmt: skip
        client = Client()
        client.force_login(who)
        assert client.get(url).status_code == status
        assert client.get(f"{SESSIONS}{session.pk}/feuille/").status_code == status


def test_a_wrong_file_is_refused_on_the_page_and_nothing_is_kept(claire, session, people):
    answer = send(claire, session, b"bonjour", ticks(session, people.claire))
    assert "ni un PDF ni une image" in answer.text
    assert "Cochez les personnes" in send(claire, session, picture(), []).text
    assert not ScannedSheet.objects.exists()


def test_nobody_of_another_session_can_be_ticked(claire, session, people):
    other = TrainingSession.objects.create(
        programme=people.programme, title="Autre", starts_at=session.starts_at,
        ends_at=session.ends_at, place="Salle 3", trainer=people.claire,
    )  # fmt: skip
    there = Attendance.objects.create(session=other, person=people.ines)
    send(claire, session, picture(), [there.pk])
    assert not ScannedSheet.objects.exists()


def test_a_sheet_cannot_come_back_before_its_session(people, session):
    session.starts_at = timezone.now() + timedelta(hours=1)
    with pytest.raises(NotAScan, match="n’a pas commencé"):
        record_scan(
            session, read_scan("f.jpg", picture()), session.attendances.all(), people.claire
        )


def test_whoever_signed_on_paper_has_nothing_left_to_sign(claire, session, people):
    send(claire, session, picture(), ticks(session, people.ines, people.claire))
    ines = Client()
    ines.force_login(people.ines)
    assert "Signé sur papier" in ines.get("/emargement/").text
    assert "il ne vous reste rien à faire" in ines.get(f"/emargement/{session.pk}/").text
