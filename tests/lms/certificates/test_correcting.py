import pytest
from django.test import Client

from lms.certificates.documents import Immutable
from lms.certificates.issuing import AlreadyReplaced, correct
from lms.certificates.models import Document
from tests.lms.certificates.reading import text_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def former(completed):
    return Document.objects.get()


def renamed(person, last_name: str) -> None:
    person.last_name = last_name
    person.save()


def test_a_correction_issues_a_new_version_that_names_the_former_its_author_and_why(former, people):
    renamed(former.person, "Le Moine")
    corrected = correct(former, people.claire, "Le nom était mal écrit.")
    assert corrected.version == 2
    assert corrected.number != former.number
    assert corrected.says.person_name == "Bernard Le Moine"
    assert corrected.says.correction.number == former.number
    assert corrected.says.correction.author == "Claire Vasseur"
    assert corrected.says.correction.reason == "Le nom était mal écrit."
    assert f"remplace le n° {former.number}" in text_of(corrected.pdf()).replace("\u00a0", " ")


def test_the_former_version_says_what_it_said_and_that_it_is_replaced(former, people):
    before = former.pdf()
    renamed(former.person, "Le Moine")
    corrected = correct(former, people.claire, "Le nom était mal écrit.")
    former.refresh_from_db()
    assert former.state == Document.State.REPLACED
    assert former.pdf() == before
    page = Client().get(f"/verifier/{former.code}/").content.decode()
    assert "Bernard Lemoine" in page
    assert "remplacé" in page
    assert corrected.code in page


def test_the_new_version_is_valid_and_shows_the_correction(former, people):
    corrected = correct(former, people.claire, "Le nom était mal écrit.")
    page = Client().get(f"/verifier/{corrected.code}/").content.decode()
    for words in (former.number, "Claire Vasseur", "Le nom était mal écrit.", "valide"):
        assert words in page


def test_a_version_is_corrected_once_only(former, people):
    correct(former, people.claire, "Le nom était mal écrit.")
    with pytest.raises(AlreadyReplaced):
        correct(former, people.claire, "Encore.")
    assert Document.objects.count() == 2


def test_a_correction_asks_for_its_reason(former, people):
    with pytest.raises(ValueError, match="reason"):
        correct(former, people.claire, "  ")


def test_the_hours_stay_those_of_the_day_when_the_course_was_completed(former, people, course):
    course.duration = 600
    course.save_revision().publish()
    assert correct(former, people.claire, "Essai.").says.hours == former.says.hours


@pytest.mark.parametrize(
    ("field", "value"), [("title", "Autre"), ("content", {}), ("number", "2026-999999")]
)
def test_nothing_that_is_issued_can_be_changed(former, field, value):
    setattr(former, field, value)
    with pytest.raises(Immutable):
        former.save()
    with pytest.raises(Immutable):
        former.save(update_fields=[field])
    with pytest.raises(Immutable):
        former.delete()
