"""The programme of a course and the cards of a lesson, on paper, for those who may read them."""

from io import BytesIO

import pytest
from django.test import Client
from django.utils.translation import gettext
from pypdf import PdfReader

from courses.models import CourseOutline, CoursePage
from lms.certificates.models import Issuer
from lms.people.models import User
from tests import material
from tests.people import cast

pytestmark = pytest.mark.django_db
PROGRAMME = "/parcours/gestes/programme.pdf"
CARDS = "/parcours/gestes/module/lecon-1/cartes.pdf"


def card(title: str, words: str) -> dict:
    table = {
        "columns": [{"type": "text", "heading": "Point"}, {"type": "text", "heading": "Décision"}],
        "rows": [{"values": ["<p>Rythme</p>", ""]}],
        "caption": "",
    }
    content = [{"type": "table", "value": table}, {"type": "text", "value": f"<p>{words}</p>"}]
    return {"type": "card", "value": {"title": title, "content": content}}


@pytest.fixture
def people():
    return cast()


@pytest.fixture
def course(people) -> CoursePage:
    made = material.course(
        lessons=[[card("Notre charte", "Date et signatures"), material.together()]],
        prerequisites="Savoir ouvrir un dossier.",
        correspondence="Correspondance indicative : niveau initial.",
        introduction="<p>Pour écrire une note nette.</p>",
    )
    made.duration = 15  # what its one lesson lasts
    made.save_revision().publish()
    people.assign(made)
    return made


@pytest.fixture
def issuer() -> Issuer:
    issuer = Issuer.current()
    issuer.contact_name, issuer.contact_email = "Nadia Roussel", "contact@binome.example"
    issuer.referent_name, issuer.referent_email = "Odile Perez", "referent@binome.example"
    issuer.methods = "Leçons courtes, exercices sur de vrais fichiers."
    issuer.assessment = "Un quiz par leçon, un exercice par niveau."
    issuer.access_terms = "Inscription par l’entreprise, sous quinze jours."
    issuer.accessibility_terms = "Temps, supports et rythme s’adaptent."
    issuer.save()
    return issuer


def opened_by(user: User, url: str):
    client = Client()
    client.force_login(user)
    return client.get(url)


def words_of(response) -> str:
    assert response.headers["Content-Type"] == "application/pdf"
    pages = PdfReader(BytesIO(response.content)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_the_programme_says_what_the_course_announces(people, course, issuer):
    said = words_of(opened_by(people.bernard, PROGRAMME))
    for expected in (
        "annuler une action", "Savoir ouvrir un dossier.", "Premier module", "15 min",
        "Leçon lecon-1", "Un quiz par leçon", "Odile Perez", "Claire Vasseur", "niveau initial",
    ):  # fmt: skip
        assert expected in said


def test_the_programme_keeps_time_together_apart(people, course, issuer):
    said = words_of(opened_by(people.bernard, PROGRAMME))
    assert "20 min" in said
    assert ". Les heures ci-dessus" in said
    assert "35 min" not in said


def test_an_incomplete_programme_is_told_kindly(people, course):
    response = opened_by(people.bernard, PROGRAMME)
    assert response.status_code == 200
    assert gettext("The official programme is not ready yet") in response.text
    assert "méthodes" not in response.text


def test_a_trainer_is_told_what_the_programme_lacks(people, course):
    assert "éthodes" in opened_by(people.claire, PROGRAMME).text


def test_the_cards_are_printed_to_be_written_on(people, course):
    said = words_of(opened_by(people.ines, CARDS))
    for expected in ("Notre charte", "Rythme", "Décision", "Date et signatures", "Leçon lecon-1"):
        assert expected in said


def test_each_card_has_its_sheet(people):
    lesson = [card("Première", "une"), card("Deuxième", "deux"), material.text()]
    people.assign(material.course(lessons=[lesson]))
    pages = PdfReader(BytesIO(opened_by(people.ines, CARDS).content)).pages
    assert [("Première" in p.extract_text(), "Deuxième" in p.extract_text()) for p in pages] == [
        (True, False),
        (False, True),
    ]


def test_a_lesson_without_card_has_nothing_to_print(people):
    people.assign(material.course(lessons=[[material.text()]]))
    assert opened_by(people.ines, CARDS).status_code == 404
    assert "cartes.pdf" not in opened_by(people.ines, "/parcours/gestes/module/lecon-1/").text


@pytest.mark.parametrize("url", [PROGRAMME, CARDS])
def test_papers_of_a_course_that_is_not_given_are_hidden(people, course, issuer, url):
    assert opened_by(people.outsider, url).status_code == 404
    assert opened_by(people.driss, url).status_code == 404


def test_the_lesson_leads_to_its_card(people, course):
    assert CARDS in opened_by(people.bernard, "/parcours/gestes/module/lecon-1/").text


def test_the_course_page_shows_what_a_programme_announces(people, course):
    shown = opened_by(people.bernard, "/parcours/gestes/").text
    for expected in (
        "Savoir ouvrir un dossier.", "niveau initial", "Pour écrire une note nette.", PROGRAMME,
        "20\u00a0min",
    ):  # fmt: skip
        assert expected in shown


def test_a_course_without_prerequisites_says_so_in_a_sentence(people):
    people.assign(material.course())
    assert "Aucun prérequis" in opened_by(people.bernard, "/parcours/gestes/").text


def test_an_outline_kept_before_these_fields_still_opens(people, course):
    kept = CourseOutline.objects.get(course=course)
    for later in ("introduction", "prerequisites", "correspondence"):
        del kept.data[later]
    kept.save()
    assert opened_by(people.bernard, "/parcours/gestes/").status_code == 200


def test_minutes_together_are_added_over_the_lessons(course):
    outline = CourseOutline.objects.get(course=course).outline
    assert outline.joint_minutes == 20
    assert [lesson.cards for lesson in outline.lessons] == [1]
