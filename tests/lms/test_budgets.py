"""How many queries each page may make, whatever the number of people and courses."""

from contextlib import contextmanager

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lms.binomes.models import Binome
from lms.learning.assignments import assign
from lms.learning.models import Attempt
from lms.learning.runtime import act
from lms.people.models import User
from tests import material
from tests.lms.learning.doing import at
from tests.people import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    people = cast()
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 2), "begin", {})
    return people, course


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


@contextmanager
def at_most(number: int):
    with CaptureQueriesContext(connection) as made:
        yield made
    assert len(made) <= number, "\n".join(q["sql"][:200] for q in made)


def crowd(people, course, binomes: int) -> None:
    """More people in the same programme, some of whom have begun."""
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name=f"N{n}")
        for n in range(2 * binomes)
    )
    pairs = Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[2 * n], mentee=users[2 * n + 1])
        for n in range(binomes)
    )
    assign(course, pairs[:20], people.driss)
    lesson = at(people.bernard, course, 2).lesson
    Attempt.objects.bulk_create(
        Attempt(
            person=user, course=course, lesson_id=lesson.id, activity="quiz-1", kind="quiz",
            number=1, authored={},
        )
        for user in users
    )  # fmt: skip


@pytest.mark.parametrize("others", [10, 1000])
def test_the_learners_pages_hold_their_budget(world, others):
    people, course = world
    crowd(people, course, others // 2)
    client = client_of(people.bernard)
    lesson = "/parcours/gestes/module/lecon-2/"
    quiz = f"{lesson}activite/{Attempt.objects.filter(person=people.bernard).get().activity}/"
    client.get(lesson)  # renders the text of the lesson, kept until it is published again
    for url in ("/", lesson, quiz, "/parcours/gestes/"):
        with at_most(5):
            assert client.get(url).status_code == 200


def test_more_courses_and_lessons_cost_no_more_queries(world):
    people, _course = world
    for number in range(10):
        lessons = [[material.text()] for _ in range(10)]
        people.assign(material.course(f"autre-{number}", lessons))
    client = client_of(people.bernard)
    with at_most(5):
        assert client.get("/").status_code == 200


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as made:
        assert client.get(url).status_code == 200
    return len(made)


@pytest.mark.parametrize("url", ["/programmes/montclair/", "/programmes/"])
def test_the_coordinators_pages_do_not_grow(world, url):
    people, course = world
    client = client_of(people.driss)
    crowd(people, course, 10)
    few = queries_of(client, url)
    crowd_more(people, course)
    assert queries_of(client, url) == few <= 20


def crowd_more(people, course) -> None:
    users = User.objects.bulk_create(
        User(email=f"q{n}@binome.example", first_name=f"Q{n}", last_name=f"A{n}")
        for n in range(1000)
    )
    pairs = Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[2 * n], mentee=users[2 * n + 1])
        for n in range(500)
    )
    assign(course, pairs[:30], people.driss)
