"""A trainer lets a person skip lessons: with a reason, logged, reversible, and said to them."""

import pytest
from django.test import Client
from django.urls import reverse

from lms.binomes.models import Programme
from lms.learning.access import access_to
from lms.learning.lessons import progress_of
from lms.learning.models import Attempt, CourseCompletion
from lms.learning.runtime import act
from lms.learning.standing import standing
from lms.people.models import User
from tests import material
from tests.lms.learning.doing import at
from tests.lms.learning.positioning.bank import course
from tests.lms.learning.positioning.log import adaptations_of
from tests.lms.test_budgets import at_most

pytestmark = pytest.mark.django_db
WHY = "Il tient les comptes de son service depuis dix ans."


@pytest.fixture
def page(people):
    made = course()
    people.assign(made)
    return made


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def url(people, name: str = "adapt_path") -> str:
    return reverse(name, args=[people.bernard.pk, "gestes"])


def lessons_of(page) -> list:
    return page.published_outline.outline.lessons


def done(person: User) -> int:
    access = access_to(person, "gestes")
    return progress_of(access, standing([person.pk], [access.outline.id])).done


def excuse(people, page, *numbers: int, why: str = WHY):
    chosen = [lessons_of(page)[n - 1].id for n in numbers]
    return client_of(people.claire).post(url(people), {"lessons": chosen, "why": why})


def test_the_lessons_count_as_known_and_the_log_names_the_trainer_and_the_reason(people, page):
    page.refresh_from_db()
    assert excuse(people, page, 1, 2).status_code == 302
    assert done(people.bernard) == 2
    assert done(people.ines) == 0
    log = adaptations_of([people.bernard.pk])
    assert [(e.verb, e.data["by"], e.data["why"]) for e in log] == [
        ("lesson_skipped", people.claire.pk, WHY)
    ] * 2


def test_the_learner_reads_who_lets_them_skip_it_and_why(people, page):
    page.refresh_from_db()
    excuse(people, page, 1)
    text = client_of(people.bernard).get("/parcours/gestes/").text
    assert "Claire Vasseur" in text
    assert WHY in text
    assert WHY not in client_of(people.ines).get("/parcours/gestes/").text


def test_the_trainer_puts_it_back(people, page):
    page.refresh_from_db()
    excuse(people, page, 1, 2)
    trainer = client_of(people.claire)
    assert WHY in trainer.get(url(people)).text
    trainer.post(url(people, "restore_lesson"), {"lesson": lessons_of(page)[0].id})
    assert done(people.bernard) == 1
    assert adaptations_of([people.bernard.pk]).last().verb == "lesson_taken_back"
    excuse(people, page, 1, why="Vu ensemble.")
    assert "Vu ensemble." in client_of(people.bernard).get("/parcours/gestes/").text


@pytest.mark.parametrize("sent", [{"why": WHY}, {"lessons": ["1"], "why": ""}, {"lessons": ["x"]}])
def test_without_a_lesson_or_a_reason_nothing_changes_and_the_form_says_what_is_missing(
    people, page, sent
):
    page.refresh_from_db()
    if sent.get("lessons") == ["1"]:
        sent = {**sent, "lessons": [lessons_of(page)[0].id]}
    response = client_of(people.claire).post(url(people), sent)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert "field__error" in response.text
    assert not Attempt.objects.exists()


def test_the_check_of_the_level_is_never_skipped(people, page):
    page.refresh_from_db()
    offered = client_of(people.claire).get(url(people)).context["lessons"]
    assert [x.slug for x in offered] == ["lecon-1", "lecon-2", "lecon-3"]
    assert excuse(people, page, 4).status_code == 200
    excuse(people, page, 1, 2, 3)
    assert not CourseCompletion.objects.exists()
    assert client_of(people.claire).get(url(people)).context["lessons"] == []


def test_what_is_done_already_is_not_offered(people, page):
    page.refresh_from_db()
    act(at(people.bernard, page, 1), "finish", {})
    offered = client_of(people.claire).get(url(people)).context["lessons"]
    assert [x.slug for x in offered] == ["lecon-2", "lecon-3"]


def test_a_course_that_does_not_check_its_level_is_done_whole(people):
    people.assign(material.course("gestes"))
    response = client_of(people.claire).get(url(people))
    assert response.context["lessons"] == []
    assert "<textarea" not in response.text


def test_only_a_trainer_of_this_person_in_this_course_adapts_it(people, page):
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    assert client_of(other).get(url(people)).status_code == 404
    elsewhere = Programme.objects.create(
        organisation=people.programme.organisation, name="Autre", slug="autre",
        starts_on=people.programme.starts_on, ends_on=people.programme.ends_on,
    )  # fmt: skip
    elsewhere.trainers.add(other)
    elsewhere.volunteers.create(person=people.bernard, role="mentee")
    assert client_of(other).get(url(people)).status_code == 404
    assert client_of(people.driss).get(url(people)).status_code == 403


def test_the_follow_page_leads_there_and_the_queries_stay_few(people, page):
    page.refresh_from_db()
    trainer = client_of(people.claire)
    assert url(people) in trainer.get("/formation/montclair/").text
    excuse(people, page, 1, 2, 3)
    with at_most(14):
        trainer.get(url(people))
    learner = client_of(people.bernard)
    with at_most(7):
        learner.get("/parcours/gestes/")
