"""An exercise that varies comes back with other numbers, on a page of its own."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from courses.exercises.checks import stream_of
from lms.learning.marking.correcting import correct, of_activity
from lms.learning.models import Attempt, Invitation
from tests import exercises
from tests.lms.learning.retention.conftest import client_of
from tests.lms.learning.submissions.conftest import kept  # noqa: F401
from tests.lms.learning.submissions.test_own_copies import (
    ACTIVITY,
    cells,
    download,
    expenses,  # noqa: F401
    hand_in,
    work,
)

pytestmark = pytest.mark.django_db
ROUND = ACTIVITY.replace("activite/", "activite/j30-")


@pytest.fixture
def found(people, expenses):  # noqa: F811
    first = hand_in(people.bernard, work(download(people.bernard)))
    return Invitation.objects.create(
        person=people.bernard, course=first.course, lesson=first.lesson, days=30,
        activity=first.activity, offered_on=timezone.localdate(),
    )  # fmt: skip


def starter(user) -> bytes:
    return b"".join(client_of(user).get(f"{ROUND}fichiers/depart/").streaming_content)


def test_the_file_has_other_numbers_and_the_work_is_marked_by_them(people, found):
    page = client_of(people.bernard).get(f"/rappels/{found.pk}/").content.decode()
    assert f"{ROUND}fichiers/depart/" in page
    assert "avec d’autres nombres" in page
    assert cells(starter(people.bernard), "D4", "F7") != cells(download(people.bernard), "D4", "F7")
    sent = SimpleUploadedFile("frais.xlsx", work(starter(people.bernard)))
    response = client_of(people.bernard).post(f"{ROUND}deposer/", {"file": sent}, follow=True)
    assert "30 jours après" in response.content.decode().replace("\xa0", " ")
    attempt = Attempt.objects.get(activity="j30-exercice-notes-frais")
    assert (attempt.number, attempt.passed) == (1, True)
    # It is the model with this copy's numbers: never the first copy, never somebody else's.
    assert {r["kind"] for r in attempt.submission.resemblances} <= {"model"}
    assert Attempt.objects.filter(activity=found.activity).count() == 1


def test_the_file_of_the_first_time_is_noticed(people, found):
    sent = SimpleUploadedFile("frais.xlsx", work(download(people.bernard)))
    client_of(people.bernard).post(f"{ROUND}deposer/", {"file": sent})
    attempt = Attempt.objects.get(activity="j30-exercice-notes-frais")
    assert "other_copy" in {r["kind"] for r in attempt.submission.resemblances}


def test_a_refused_file_leads_back_to_the_invitation(people, found):
    sent = SimpleUploadedFile("x.xlsx", b"%PDF-1.7")
    response = client_of(people.bernard).post(f"{ROUND}deposer/", {"file": sent}, follow=True)
    assert response.redirect_chain[-1][0] == f"/rappels/{found.pk}/"
    assert "PDF" in response.content.decode()


def test_a_corrected_check_marks_the_rounds_again_too(people, found, expenses):  # noqa: F811
    sent = SimpleUploadedFile("frais.xlsx", work(starter(people.bernard)))
    client_of(people.bernard).post(f"{ROUND}deposer/", {"file": sent})
    expenses.checks = stream_of(expenses.specs[:-1])
    expenses.save_revision().publish()
    attempt = Attempt.objects.get(activity="j30-exercice-notes-frais")
    correct(of_activity(attempt.lesson, attempt.activity), people.claire, "Pas demandé.")
    attempt.refresh_from_db()
    assert (attempt.earned, attempt.possible) == (13, 13)
    assert exercises.ACTIVITY in attempt.activity
