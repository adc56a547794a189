"""Waiting, contests and corrections for a kind of activity that is no quiz."""

import pytest
from django.test import Client

from courses import activities
from courses.models import LessonPage
from courses.scores import Finding, Score
from lms.learning.marking.contesting import contest
from lms.learning.models import Attempt, Contest, Correction, CourseCompletion, Remarking
from lms.learning.runtime import act
from tests import material
from tests.courses.activities.test_third_kind import third_kind  # noqa: F401
from tests.lms.learning.doing import at

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("third_kind")]


@pytest.fixture
def course(people):
    block = {"type": "wordcount", "id": "mots", "value": {"title": "Vos mots", "least": 3}}
    made = material.course("mots", [[block]])
    people.assign(made)
    return made


def write(user, course, text: str) -> Attempt:
    attempt, _ = act(at(user, course, 1), "write", {"text": [text]})
    attempt.refresh_from_db()
    return attempt


def ask_for_fewer(course, least: int) -> LessonPage:
    lesson = LessonPage.objects.descendant_of(course).get()
    block = {"type": "wordcount", "id": "mots", "value": {"title": "Vos mots", "least": least}}
    lesson.body = [block]
    lesson.save_revision().publish()
    return lesson


def claire(people) -> Client:
    client = Client()
    client.force_login(people.claire)
    return client


def test_a_check_can_be_contested_and_leads_to_the_activity(people, course):
    attempt = write(people.bernard, course, "deux mots")
    said = contest(attempt, "text", "Deux suffisent.")
    page = claire(people).get(f"/formation/contestations/{said.pk}/")
    assert page.context["activity"].activity == "mots"
    assert page.context["bank_question"] is None
    assert "/formation/corriges/" in page.content.decode()


def test_the_published_activity_marks_everyone_again(people, course):
    attempt = write(people.bernard, course, "deux mots")
    contest(attempt, "text", "")
    write(people.ines, course, "un")
    lesson = ask_for_fewer(course, 2)
    where = f"/formation/corriges/{lesson.pk}/mots/"
    client = claire(people)
    summary = client.get(where).context["summary"]
    assert (summary.read, summary.raised, summary.passing) == (2, 1, 1)
    client.post(where, {"why": "Deux mots suffisent."})
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.passed) == (1, True)
    assert attempt.authored["least"] == 3
    assert CourseCompletion.objects.get().person == people.bernard
    assert [(r.before, r.after) for r in Remarking.objects.all()] == [(0, 1)]
    assert Contest.objects.get().state == "accepted"
    assert Correction.objects.get().key["least"] == 2


def test_a_check_that_is_new_counts_and_one_that_is_gone_does_not(people, course, monkeypatch):
    attempt = write(people.bernard, course, "assez de mots")
    assert (attempt.earned, attempt.possible) == (1, 1)
    kind = activities.kinds()["wordcount"]
    monkeypatch.setattr(
        type(kind),
        "mark",
        lambda self, authored, answers, hints=None: Score.of(
            [Finding("length", 1.0, 2.0), Finding("words", 2.0, 2.0)]
        ),
    )
    CourseCompletion.objects.all().delete()
    lesson = ask_for_fewer(course, 2)
    claire(people).post(f"/formation/corriges/{lesson.pk}/mots/", {"why": "Autre grille."})
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible, attempt.passed) == (3, 4, False)
    assert {r.item: (r.earned, r.possible) for r in attempt.responses.all()} == {
        "text": (0, 0), "length": (1, 2), "words": (2, 2),
    }  # fmt: skip


def test_an_activity_without_marks_is_not_marked_again(people):
    course = material.course("ensemble", [[material.together()]])
    lesson = LessonPage.objects.descendant_of(course).get()
    assert claire(people).get(f"/formation/corriges/{lesson.pk}/ensemble/").status_code == 404
