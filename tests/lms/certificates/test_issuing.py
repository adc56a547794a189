import pytest
from django.test import Client

from lms.certificates.issuing import issue_certificate
from lms.certificates.models import Document, Issuer
from lms.learning.models import CourseCompletion
from lms.learning.runtime import act
from tests import material
from tests.lms.certificates.reading import text_of
from tests.lms.learning.doing import at, sit

pytestmark = pytest.mark.django_db


def test_completing_the_course_issues_one_certificate(completed):
    document = Document.objects.get()
    assert document.person == completed.person
    assert document.says.person_name == "Bernard Lemoine"
    assert document.says.result == "100\u00a0%"
    assert document.says.objectives == ("annuler une action",)


def test_issuing_again_gives_the_same_certificate(completed):
    assert issue_certificate(completed).pk == Document.objects.get().pk


def test_the_pdf_says_what_the_record_says(completed):
    document = Document.objects.get()
    said = text_of(document.pdf())
    for words in ("Bernard Lemoine", "Parcours gestes", document.number, document.code):
        assert words in said


def test_the_pdf_is_made_once_and_kept(completed):
    document = Document.objects.get()
    first = document.pdf()
    kept = document.file.name
    assert Document.objects.get().pdf() == first
    assert Document.objects.get().file.name == kept


def test_a_new_name_or_title_changes_nothing(completed, course):
    before = Document.objects.get().pdf()
    person = completed.person
    person.last_name = "Durand"
    person.save()
    course.title = "Un autre titre"
    course.save_revision().publish()
    document = Document.objects.get()
    assert document.pdf() == before
    assert document.says.person_name == "Bernard Lemoine"
    assert document.says.course == "Parcours gestes"


def test_nothing_is_issued_before_the_course_is_done(people, course):
    sit(people.bernard, course, 2, material.RIGHT)
    assert not Document.objects.exists()


def test_without_an_issuer_the_certificate_waits_and_the_completion_stays(people, course):
    Issuer.objects.all().delete()
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.ines, course, 3), "confirm", {})
    assert CourseCompletion.objects.count() == 1
    assert not Document.objects.exists()
    Issuer.objects.create(name="Binôme Formation", signatory_name="Claire Vasseur")
    assert Document.objects.get().person == people.bernard


def test_anyone_can_verify_it(completed):
    document = Document.objects.get()
    page = Client().get(f"/verifier/{document.code}/").content.decode()
    for words in ("Bernard Lemoine", "Parcours gestes", "annuler une action", document.number):
        assert words in page
    assert "bernard.lemoine@" not in page


def test_a_code_is_read_as_people_type_it(completed):
    code = Document.objects.get().code.lower().replace("-", " ")
    response = Client().get("/verifier/", {"code": code}, follow=True)
    assert response.status_code == 200
    assert "Bernard Lemoine" in response.content.decode()


def test_an_unknown_code_says_so(db):
    response = Client().get("/verifier/AAAA-BBBB-CCCC-DDDD/")
    assert response.status_code == 404
    assert "n’a pas été délivré ici" in response.content.decode()


def test_guessing_codes_is_slowed_down(db):
    client = Client()
    statuses = [client.get(f"/verifier/AAAA-BBBB-CCCC-{n:04}/").status_code for n in range(32)]
    assert statuses[0] == 404
    assert statuses[-1] == 429


def test_a_revoked_certificate_says_so(completed, people):
    document = Document.objects.get()
    with pytest.raises(ValueError, match="reason"):
        document.revoke(people.claire, "  ")
    document.revoke(people.claire, "Délivré par erreur.")
    page = Client().get(f"/verifier/{document.code}/").content.decode()
    assert "révoqué" in page
    assert "Délivré par erreur" not in page
