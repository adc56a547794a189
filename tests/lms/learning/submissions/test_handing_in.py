import hashlib

import pytest

from courses.activities.base import Refusal
from courses.models import Exercise
from lms.learning.models import Attempt, CourseCompletion, Response, Submission
from lms.learning.submissions import handing_in
from lms.learning.submissions.handing_in import hand_in
from lms.learning.submissions.upload import Upload
from tests import exercises
from tests.lms.learning.doing import at

pytestmark = pytest.mark.django_db


def submit(user, course, name: str, called: str = "ma note.docx"):
    attempt, _outcome = hand_in(at(user, course, 1), Upload(called, exercises.file(name)))
    return attempt


def test_the_right_file_passes_and_completes_the_course(people, course):
    attempt = submit(people.bernard, course, exercises.MODEL)
    assert (attempt.earned, attempt.possible, attempt.passed) == (10, 10, True)
    assert CourseCompletion.objects.get().person == people.bernard


def test_a_wrong_file_says_check_by_check_what_is_wrong(people, course):
    attempt = submit(people.bernard, course, exercises.WRONG)
    rows = {r.item: r for r in attempt.responses.all()}
    assert rows["liste"].detail["verdict"] == "fail"
    assert rows["liste"].earned < rows["liste"].possible
    assert rows["liste"].message
    assert rows["marges"].detail["verdict"] == "pass"
    assert rows["marges"].answer == {"found": rows["marges"].message}


def test_what_was_handed_in_is_kept_under_a_random_name_with_its_hash(people, course, kept):
    attempt = submit(people.bernard, course, exercises.WRONG)
    data = exercises.file(exercises.WRONG)
    found = attempt.submission
    assert found.read() == data
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert (found.name, found.size) == ("ma note.docx", len(data))
    assert "note" not in found.file.name
    assert (kept / found.file.name).is_file()
    assert found.version in ("microsoft365", "microsoft2016", "libreoffice")
    assert found.engine


def test_every_try_stays_and_the_best_counts(people, course):
    submit(people.bernard, course, exercises.MODEL)
    submit(people.bernard, course, exercises.WRONG)
    attempts = Attempt.objects.order_by("number")
    assert [(a.number, a.earned) for a in attempts] == [(1, 10), (2, 8)]
    assert Submission.objects.count() == 2
    assert CourseCompletion.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "vide"),
        (b"%PDF-1.7", "PDF"),
        (b"bonjour", "Word, Excel ou PowerPoint"),
        (exercises.file("depart.xlsx", exercises.EXPENSES), "attend un fichier Word"),
    ],
)
def test_a_refused_file_says_what_to_do_and_counts_for_nothing(people, course, kept, data, said):
    with pytest.raises(Refusal, match=said):
        hand_in(at(people.bernard, course, 1), Upload("x.docx", data))
    assert not Attempt.objects.exists()
    assert not list(kept.rglob("submissions/*"))


def test_marking_happens_outside_the_transaction(people, course, monkeypatch):
    from django.db import connection

    inside = []
    kind = at(people.bernard, course, 1).kind
    examine = type(kind).examine

    def watched(self, authored, data):
        inside.append(len(connection.savepoint_ids))
        return examine(self, authored, data)

    before = len(connection.savepoint_ids)
    monkeypatch.setattr(type(kind), "examine", watched)
    submit(people.bernard, course, exercises.MODEL)
    assert inside == [before]


def test_an_exercise_that_changes_while_it_is_marked_is_marked_again(people, course, monkeypatch):
    kind = at(people.bernard, course, 1).kind
    examine = type(kind).examine
    seen = []

    def changing(self, authored, data):
        seen.append(authored["pass_mark"])
        if len(seen) == 1:
            exercise = Exercise.objects.get()
            exercise.pass_mark = 55
            exercise.save_revision().publish()
        return examine(self, authored, data)

    monkeypatch.setattr(type(kind), "examine", changing)
    attempt = submit(people.bernard, course, exercises.WRONG)
    assert seen == [80, 55]
    assert attempt.authored["pass_mark"] == 55
    assert Submission.objects.count() == 1


def test_nothing_is_left_behind_when_recording_fails(people, course, kept, monkeypatch):
    def broken(*args):
        raise RuntimeError("la base est pleine")

    monkeypatch.setattr(handing_in, "resemblances", broken)
    with pytest.raises(RuntimeError):
        submit(people.bernard, course, exercises.MODEL)
    assert not Attempt.objects.exists()
    assert not list(kept.glob("submissions/*"))


def test_an_edited_exercise_changes_nothing_for_what_was_handed_in(people, course):
    attempt = submit(people.bernard, course, exercises.WRONG)
    exercise = Exercise.objects.get()
    exercise.checks = []
    exercise.save_revision().publish()
    attempt.refresh_from_db()
    assert len(attempt.authored["checks"]) == 6
    assert Response.objects.filter(attempt=attempt).count() == 6


def test_the_file_goes_with_the_account(people, course, kept, django_capture_on_commit_callbacks):
    submit(people.bernard, course, exercises.MODEL)
    CourseCompletion.objects.all().delete()
    with django_capture_on_commit_callbacks(execute=True):
        Attempt.objects.all().delete()
    assert not list(kept.glob("submissions/*"))


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (exercises.STARTER, None, "starter"),
        (exercises.MODEL, None, "model"),
        (exercises.WRONG, exercises.WRONG, "other_person"),
    ],
)
def test_where_a_file_comes_from_is_noted(people, course, first, second, expected):
    attempt = submit(people.ines, course, first)
    if second:
        attempt = submit(people.bernard, course, second)
    assert [r["kind"] for r in attempt.submission.resemblances] == [expected]


def test_the_file_of_another_exercise_is_noticed(people, exercise):
    other = exercises.exercise(exercises.CONTENT / "word-operationnel/exercices/compte-rendu")
    made = exercises.course(exercise, other)
    people.assign(made)
    data = exercises.file(
        "depart.docx", exercises.CONTENT / "word-operationnel/exercices/compte-rendu"
    )
    attempt, _ = hand_in(at(people.bernard, made, 1), Upload("x.docx", data))
    assert attempt.submission.remarks == [{"kind": "other_exercise", "title": other.title}]


def test_a_file_of_ones_own_is_no_signal(people, course):
    submit(people.bernard, course, exercises.WRONG)
    assert submit(people.bernard, course, exercises.WRONG).submission.resemblances == []
