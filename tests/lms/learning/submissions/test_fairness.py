"""Contests and corrections of checks, through the machinery that quizzes use too."""

import pytest

from courses.models import Exercise
from lms.learning.marking.contesting import accept_alone, contest
from lms.learning.marking.correcting import correct, of_activity, summary_of
from lms.learning.models import Attempt, Remarking
from lms.learning.submissions.handing_in import hand_in
from lms.learning.submissions.submission import private_storage
from lms.learning.submissions.upload import Upload
from tests import exercises
from tests.lms.learning.doing import at

pytestmark = pytest.mark.django_db
ACTIVITY = "exercice-note-brute"


def submit(user, course, name: str = exercises.WRONG):
    attempt, _outcome = hand_in(at(user, course, 1), Upload("x.docx", exercises.file(name)))
    return attempt


def strict(course):
    """The pass mark is 100, so that one mistake fails."""
    exercise = Exercise.objects.get()
    exercise.pass_mark = 100
    exercise.save_revision().publish()


def without(check: str) -> None:
    exercise = Exercise.objects.get()
    exercise.checks = [
        {"type": b["type"], "value": b["value"], "id": b["id"]}
        for b in exercise.checks.raw_data
        if b["value"]["id"] != check
    ]
    exercise.save_revision().publish()


def correction(attempt):
    return of_activity(attempt.lesson, ACTIVITY)


def test_a_corrected_check_marks_every_kept_file_again(people, course):
    strict(course)
    wrong, right = submit(people.bernard, course), submit(people.ines, course, exercises.MODEL)
    assert (wrong.passed, right.passed) == (False, True)
    without("liste")
    found = summary_of(correction(wrong), people.claire)
    assert (found.read, found.passing, found.failing) == (2, 1, 0)
    correct(correction(wrong), people.claire, "La liste n’était pas demandée.")
    for attempt in (wrong, right):
        attempt.refresh_from_db()
        assert (attempt.passed, attempt.possible, attempt.earned) == (True, 8, 8)
    assert Remarking.objects.filter(response__attempt=wrong).exists()
    assert wrong.authored["checks"] != correction(wrong).key["checks"]


def test_a_file_that_is_gone_keeps_its_marks(people, course):
    strict(course)
    attempt = submit(people.bernard, course)
    before = attempt.earned
    private_storage().delete(attempt.submission.file.name)
    without("liste")
    correct(correction(attempt), people.claire, "…")
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible, attempt.passed) == (before, 10, False)


def test_a_check_is_contested_and_the_mark_of_this_learner_corrected(people, course):
    strict(course)
    attempt = submit(people.bernard, course)
    asked = contest(attempt, "liste", "Mes puces sont de vraies puces.")
    accept_alone(asked, people.claire, 1.0, "Vous avez raison.")
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.passed) == (10, True)


def unseen(attempt: Attempt, item: str) -> None:
    """As if the check could not be verified in this file."""
    response = attempt.responses.get(item=item)
    response.earned, response.possible = 0, 0
    response.detail = {**response.detail, "verdict": "cannot_verify"}
    response.save()
    rest = attempt.responses.exclude(item=item)
    attempt.earned = sum(r.earned for r in rest)
    attempt.possible = sum(r.possible for r in rest)
    attempt.save()


def test_what_could_not_be_verified_is_decided_by_the_trainer(people, course):
    attempt = submit(people.bernard, course, exercises.MODEL)
    unseen(attempt, "liste")
    asked = contest(attempt, "liste", "")
    accept_alone(asked, people.claire, 1.0, "Vérifié à l’œil.")
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible) == (10, 10)


def test_the_trainer_opens_the_file_from_the_contest(people, course, client):
    attempt = submit(people.bernard, course)
    asked = contest(attempt, "liste", "")
    client.force_login(people.claire)
    page = client.get(f"/formation/contestations/{asked.pk}/").content.decode()
    assert f"/formation/depots/{attempt.submission.pk}/" in page
    assert "Modifier l’exercice" in page
