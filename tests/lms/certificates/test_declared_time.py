"""The time that a person declares: their own word, optional, said again when they like."""

from decimal import Decimal

import pytest
from django.test import Client

from lms.certificates.declared.records import declare, declared
from lms.certificates.models import DeclaredTime, Issuer
from tests.lms.certificates.reading import text_of
from tests.lms.certificates.test_sources import TEXTS, issued

pytestmark = pytest.mark.django_db
PAGE = "/parcours/gestes/temps/"


@pytest.fixture
def bernard(people, completed):
    client = Client()
    client.force_login(people.bernard)
    return client


def lesson_of(course, number: int) -> int:
    return course.published_outline.outline.lessons[number - 1].id


def test_a_learner_writes_down_their_time_and_the_evidence_prints_it(
    bernard, people, course, completed
):
    first, second = lesson_of(course, 1), lesson_of(course, 2)
    form = {f"lesson_{first}": "25", f"lesson_{second}": ""}
    assert "Votre temps est noté." in bernard.post(PAGE, form, follow=True).text
    assert declared(people.bernard, course.pk) == {first: 25}
    assert 'value="25"' in bernard.get(PAGE).text
    Issuer.objects.update(**TEXTS)
    course.duration = 45
    course.save_revision().publish()
    people.bernard.completions.get().carried_out.delete()
    document = issued("distance", people.bernard)
    assert document.says.activities[0].declared == Decimal("0.4167")
    said = text_of(document.pdf()).replace("\u00a0", " ")
    assert "Temps déclaré par la personne : 25 min" in said


def test_said_again_the_last_word_counts_and_the_former_is_kept(people, course, completed):
    lesson = lesson_of(course, 1)
    assert declare(people.bernard, course.pk, {lesson: 25}) == 1
    assert declare(people.bernard, course.pk, {lesson: 25}) == 0
    assert declare(people.bernard, course.pk, {lesson: 40}) == 1
    assert declared(people.bernard, course.pk) == {lesson: 40}
    assert declare(people.bernard, course.pk, {lesson: None}) == 1
    assert declared(people.bernard, course.pk) == {}
    assert DeclaredTime.objects.count() == 3


@pytest.mark.parametrize(
    ("sent", "sentence"),
    [("0", "une minute ou plus"), ("601", "dix heures au plus"), ("beaucoup", "nombre entier")],
)
def test_what_is_no_time_is_refused_kindly(bernard, course, sent, sentence):
    form = {f"lesson_{lesson_of(course, 1)}": sent}
    assert sentence in bernard.post(PAGE, form).text
    assert not DeclaredTime.objects.exists()


def test_only_lessons_that_are_begun_are_asked_for(people, course):
    client = Client()
    client.force_login(people.ines)
    assert "Vous n’avez commencé aucune leçon" in client.get(PAGE).text


def test_nobody_else_has_time_to_declare(people, course):
    for who in (people.claire, people.driss, people.outsider):
        client = Client()
        client.force_login(who)
        assert client.get(PAGE).status_code == 404
    assert PAGE in client_of(people.bernard).get("/parcours/gestes/").text
    assert PAGE not in client_of(people.claire).get("/parcours/gestes/").text


def client_of(who) -> Client:
    client = Client()
    client.force_login(who)
    return client
