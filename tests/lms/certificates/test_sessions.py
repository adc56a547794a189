"""Half-days signed on the screen: by each person for themselves, and by the trainer."""

from base64 import b64encode
from datetime import timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from django.core.files.images import ImageFile
from django.test import Client
from django.utils import timezone
from PIL import Image, ImageDraw
from pypdf import PdfReader
from wagtail.images import get_image_model

from lms.certificates.attendances import Attendance, NotASignature, cleaned, sign
from lms.certificates.contents.make import MissingEvidence
from lms.certificates.issuing import issue
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Template, TrainingSession
from lms.certificates.sources import sources
from lms.certificates.sources.attendance import subject_of
from lms.certificates.sources.trainees import trainees
from tests.lms.certificates.reading import text_of

pytestmark = pytest.mark.django_db
SESSIONS = "/papiers/programmes/montclair/sessions/"


def drawn(stroke: int, ink: int = 0) -> bytes:
    picture = Image.new("L", (480, 160), 255)
    ImageDraw.Draw(picture).line([(20, 30), (100 + stroke, 120), (300, 40)], fill=ink, width=4)
    output = BytesIO()
    picture.save(output, "PNG")
    return output.getvalue()


@pytest.fixture
def session(people):
    now = timezone.now()
    made = TrainingSession.objects.create(
        programme=people.programme,
        title="Lancement",
        starts_at=now - timedelta(hours=3),
        ends_at=now,
        place="Salle 2",
        trainer=people.claire,
    )
    for person in (people.ines, people.bernard, people.claire):
        Attendance.objects.create(session=made, person=person)
    return made


def signed_by_all(session, people) -> None:
    for stroke, person in enumerate((people.ines, people.bernard, people.claire)):
        sign(session, person, drawn(stroke * 20))


def test_the_sheet_is_issued_once_everyone_has_signed(session, people):
    with pytest.raises(MissingEvidence, match="n’a pas signé"):
        issue(subject_of(session), Letterhead())
    signed_by_all(session, people)
    document, _new = issue(subject_of(session), Letterhead())
    said = text_of(document.pdf())
    for words in ("Lancement", "Ines Benali", "Bernard Lemoine", "Claire Vasseur", "Salle 2"):
        assert words in said


def test_an_absent_person_signs_nothing_and_has_no_hour(session, people):
    session.attendances.filter(person=people.bernard).update(absent=True)
    sign(session, people.ines, drawn(0))
    sign(session, people.claire, drawn(40))
    document, _new = issue(subject_of(session), Letterhead())
    assert "absent" in text_of(document.pdf())
    hours = {t.person: t.account.training_hours for t in trainees(people.programme)}
    assert hours == {people.ines: Decimal(3), people.bernard: Decimal(0)}


def test_hours_count_only_once_the_trainer_has_signed_too(session, people):
    sign(session, people.ines, drawn(0))
    assert all(not t.account.training for t in trainees(people.programme))
    sign(session, people.claire, drawn(20))
    [ines] = trainees(people.programme, {people.ines.pk})
    assert ines.account.training_hours == Decimal(3)


def test_a_drawing_copied_from_another_person_is_refused_on_the_sheet(session, people):
    for person in (people.ines, people.bernard, people.claire):
        sign(session, person, drawn(0))
    with pytest.raises(MissingEvidence, match="copie"):
        issue(subject_of(session), Letterhead())


def test_one_signs_once_and_only_where_one_is_expected(session, people):
    sign(session, people.ines, drawn(0))
    with pytest.raises(Attendance.DoesNotExist):
        sign(session, people.ines, drawn(20))
    with pytest.raises(Attendance.DoesNotExist):
        sign(session, people.outsider, drawn(20))


@pytest.mark.parametrize("hours", [-30, 5])
def test_nobody_signs_in_advance_nor_days_later(session, people, hours):
    session.starts_at += timedelta(hours=hours)
    session.ends_at += timedelta(hours=hours)
    with pytest.raises(Attendance.DoesNotExist):
        sign(session, people.ines, drawn(0))


@pytest.mark.parametrize("sent", [b"", b"GIF89a", drawn(0, ink=255), b"\x89PNG" + b"0" * 300_000])
def test_what_is_no_drawing_is_refused(sent):
    with pytest.raises(NotASignature):
        cleaned(sent)


def test_a_trainer_plans_a_session_and_each_person_finds_it(people):
    claire = Client()
    claire.force_login(people.claire)
    now = timezone.localtime()
    form = {
        "title": "Atelier",
        "starts_at": (now - timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M"),
        "ends_at": (now + timedelta(hours=1)).strftime("%Y-%m-%dT%H:%M"),
        "place": "Salle 2",
        "trainer": people.claire.pk,
        "expected": "both",
    }
    answer = claire.post(SESSIONS, form, follow=True).content.decode()
    for name in ("Ines Benali", "Bernard Lemoine", "Claire Vasseur"):
        assert name in answer
    made = TrainingSession.objects.get()
    ines = Client()
    ines.force_login(people.ines)
    assert "Atelier" in ines.get("/emargement/").content.decode()
    drawing = "data:image/png;base64," + b64encode(drawn(0)).decode()
    answer = ines.post(f"/emargement/{made.pk}/", {"drawing": drawing}, follow=True)
    assert "Vous avez signé. Merci." in answer.content.decode()
    assert made.attendances.get(person=people.ines).signed_at


@pytest.mark.parametrize(("starts", "ends", "told"), [
    ("09:00", "17:00", "cinq heures au plus"),
    ("12:00", "09:00", "La fin vient avant le début"),
])  # fmt: skip
def test_a_session_too_long_or_upside_down_is_refused(people, starts, ends, told):
    claire = Client()
    claire.force_login(people.claire)
    form = {
        "title": "Lancement", "starts_at": f"2026-03-03T{starts}", "ends_at": f"2026-03-03T{ends}",
        "place": "Salle 2", "trainer": people.claire.pk, "expected": "both",
    }  # fmt: skip
    assert told in claire.post(SESSIONS, form).text
    assert not TrainingSession.objects.exists()


def test_nobody_opens_the_sheet_of_another_programme(session, people):
    outsider = Client()
    outsider.force_login(people.outsider)
    assert outsider.get(f"/emargement/{session.pk}/").status_code == 404
    assert outsider.get(f"{SESSIONS}{session.pk}/").status_code == 403


def test_the_sheet_to_print_has_no_number_and_no_signature(session, people):
    signed_by_all(session, people)
    claire = Client()
    claire.force_login(people.claire)
    pdf = claire.get(f"{SESSIONS}{session.pk}/pdf/").content
    assert "Bernard Lemoine" in text_of(pdf)
    assert "à signer" in text_of(pdf)


def test_a_convocation_names_the_sessions_of_the_person(session, people):
    issuer = Letterhead()
    issuer.issuer.referent_name, issuer.issuer.referent_email = "Nadia", "n@binome.example"
    issuer.issuer.email = "of@binome.example"
    subjects = sources()["convocation"].subjects(people.programme, {people.bernard.pk})
    document, _new = issue(subjects[0], issuer)
    said = text_of(document.pdf())
    for words in ("Bernard Lemoine", "Salle 2", "Nadia", "Claire Vasseur"):
        assert words in said


def test_the_sheet_to_print_bears_nobodys_signature_before_it_is_signed(session, people):
    picture = BytesIO(drawn(0))
    made = get_image_model().objects.create(title="Main", file=ImageFile(picture, name="main.png"))
    Template.objects.create(signature=made, stamp=made)
    client = Client()
    client.force_login(people.claire)
    sheet = client.get(f"{SESSIONS}{session.pk}/pdf/").content
    assert "Claire Vasseur" in text_of(sheet)
    assert not PdfReader(BytesIO(sheet)).pages[0].images


def test_the_home_page_leads_to_the_session_to_sign_while_it_can_be_signed(session, people, course):
    client = Client()
    client.force_login(people.bernard)
    address = f'href="/emargement/{session.pk}/"'
    assert address in client.get("/").text
    sign(session, people.bernard, drawn(0))
    assert address not in client.get("/").text
    ines = Client()
    ines.force_login(people.ines)
    TrainingSession.objects.update(
        starts_at=timezone.now() - timedelta(days=2), ends_at=timezone.now() - timedelta(days=1)
    )
    assert address not in ines.get("/").text
