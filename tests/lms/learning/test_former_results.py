"""What people answered in django-quiz-app is seen here by them and their trainer, nobody else."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from courses.models import Question
from lms.people.models import User
from tests import material
from tests.lms.test_budgets import at_most

pytestmark = pytest.mark.django_db
DUMP = Path(__file__).parents[2] / "files" / "django-quiz-app-0.5.1.json"
OWN = reverse("former_results")


@pytest.fixture
def brought(people):
    """The sittings of the dump are those of ines@example.org, who is Inès here."""
    people.ines.email = "ines@example.org"
    people.ines.save()
    people.assign(material.course())
    call_command("import_questions", str(DUMP), "--with-sittings", stdout=StringIO())
    return people


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def test_a_person_reads_what_they_answered_and_what_it_earned(brought):
    found = client_of(brought.ines).get(OWN).context["found"]
    sitting = next(s for s in found.sittings if s.title == "Word : les styles")
    assert (sitting.earned, sitting.possible) == (1, 3)
    assert sitting.answers
    assert all(question and answer for question, answer in sitting.answers)
    text = " ".join(client_of(brought.ines).get(OWN).text.split())
    assert re.search(r">1 \w[\w ]+ 3\b", text)


def test_the_running_scores_are_shown_by_category(brought):
    found = client_of(brought.ines).get(OWN).context["found"]
    assert [(s.category, s.right, s.seen) for s in found.scores]
    assert all(s.category in client_of(brought.ines).get(OWN).text for s in found.scores)


def test_home_and_the_trainers_page_lead_there_only_where_there_is_something(brought):
    of_ines = reverse("former_results_of_learner", args=[brought.ines.pk])
    of_bernard = reverse("former_results_of_learner", args=[brought.bernard.pk])
    assert OWN in client_of(brought.ines).get("/").text
    assert OWN not in client_of(brought.bernard).get("/").text
    follow = client_of(brought.claire).get("/formation/montclair/").text
    assert of_ines in follow
    assert of_bernard not in follow
    assert "Word : les styles" in client_of(brought.claire).get(of_ines).text


def test_neither_the_partner_nor_the_coordinator_nor_another_trainer_reads_them(brought):
    of_ines = reverse("former_results_of_learner", args=[brought.ines.pk])
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    assert client_of(other).get(of_ines).status_code == 404
    assert client_of(brought.driss).get(of_ines).status_code == 403
    assert client_of(brought.bernard).get(of_ines).status_code == 403
    assert "les styles" not in client_of(brought.bernard).get(OWN).text


def test_without_any_the_page_says_so(people):
    page = client_of(people.bernard).get(OWN)
    assert page.status_code == 200
    assert "card--empty" in page.text


def test_a_question_deleted_since_leaves_the_result(brought):
    for quiz in Question.objects.all():
        quiz.content = []
        quiz.save()
    Question.objects.first().delete()
    assert client_of(brought.ines).get(OWN).status_code == 200


def test_the_queries_do_not_grow_with_what_was_answered(brought):
    client = client_of(brought.ines)
    with at_most(4):
        client.get(OWN)
