"""The database does not answer while somebody answers: nothing is lost, and they are told."""

import re
from html import unescape

import pytest
from django.db import OperationalError, connection

from lms.learning.models import Attempt, Response
from lms.learning.runtime import act
from tests.lms.learning import quizzes
from tests.lms.learning.doing import at, given

pytestmark = pytest.mark.django_db
URL = "/parcours/bases/module/lecon-1/activite/{}/{}/"


def locked(execute, sql, params, many, context):
    """As SQLite says once another writer has kept the file for longer than the patience."""
    if sql.startswith("INSERT"):
        raise OperationalError("database is locked")
    return execute(sql, params, many, context)


@pytest.fixture
def sheet(people, client):
    course = quizzes.course(quizzes.quiz())
    people.assign(course)
    attempt, _outcome = act(at(people.bernard, course, 1), "begin", {})
    client.force_login(people.bernard)
    return attempt, {"attempt": "1", **given(attempt, annuler="juste", saison="l'été\n& après")}


def test_the_page_is_told_that_its_answer_is_not_kept(sheet, client):
    attempt, form = sheet
    url = URL.format(attempt.activity, "save")
    with connection.execute_wrapper(locked):
        answer = client.post(url, form, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()) == (503, {"saved": False})
    assert not Response.objects.exists()
    answer = client.post(url, form, headers={"Accept": "application/json"})
    assert (answer.status_code, answer.json()["saved"]) == (200, True)
    assert Response.objects.count() == 2


def test_without_javascript_a_page_holds_the_answers_and_sends_them_again(sheet, client):
    attempt, form = sheet
    url = URL.format(attempt.activity, "submit")
    with connection.execute_wrapper(locked):
        answer = client.post(url, form)
    assert answer.status_code == 503
    assert Attempt.objects.get().submitted_at is None
    hidden = re.findall(r'name="([^"]*)" value="([^"]*)"', answer.content.decode())
    again = {name: unescape(value) for name, value in hidden if name != "csrfmiddlewaretoken"}
    assert client.post(url, again).status_code == 302
    assert Attempt.objects.get().submitted_at is not None
    assert {r.answer for r in Response.objects.all()} >= {"l'été\n& après"}
