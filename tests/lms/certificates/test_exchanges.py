"""The distance evidence tells of the exchanges and of the files, and never of what was said."""

from datetime import timedelta

import pytest
from django.utils import timezone
from django.utils.translation import override

from courses.pages import Tool
from lms.certificates.contents.distance import Help
from lms.certificates.contents.make import preview
from lms.certificates.issuing import draft
from lms.certificates.letterheads import Letterhead
from lms.certificates.models import Issuer
from lms.certificates.sources import sources
from lms.certificates.sources.distance_exchanges import helps_of, positionings_of, works_of
from lms.learning.models import Attempt, Contest, Positioning, Response, Submission
from tests.lms.certificates.contents.cast import moment
from tests.lms.certificates.reading import text_of
from tests.lms.certificates.test_sources import TEXTS

pytestmark = pytest.mark.django_db


@pytest.fixture
def followed(people, completed):
    [subject] = sources()["distance"].subjects(people.programme, {people.bernard.pk})
    return subject.of


@pytest.fixture
def outline(course):
    return course.published_outline.outline


@pytest.fixture
def quiz(people, completed) -> Attempt:
    return Attempt.objects.get(person=people.bernard, kind="quiz")


def contest(response: Response, people, answered: bool = True) -> Contest:
    asked = timezone.now() - timedelta(days=3)
    return Contest.objects.create(
        response=response,
        sentence="Ma réponse est juste.",
        opened_at=asked,
        answered_at=asked + timedelta(hours=30) if answered else None,
        answered_by=people.claire if answered else None,
    )


def test_a_contest_counts_with_its_answer_and_its_delay(followed, outline, quiz, people):
    contest(quiz.responses.first(), people)
    [help_given] = helps_of(followed, outline)
    assert "contestée" in help_given.subject
    assert "Quiz gestes" in help_given.subject
    assert help_given.answered_by == "Claire Vasseur"
    assert help_given.delay() == "1 jour"
    assert "Ma réponse" not in repr(help_given)


def test_a_contest_without_answer_is_told_as_it_is(followed, outline, quiz, people):
    contest(quiz.responses.first(), people, answered=False)
    [help_given] = helps_of(followed, outline)
    assert (help_given.answered_at, help_given.delay()) == (None, "")


def test_an_attempt_read_by_a_trainer_counts_once(followed, outline, quiz, people):
    quiz.responses.update(
        judged_at=quiz.submitted_at + timedelta(minutes=20),
        judged_by=people.claire,
        comment="Pensez au raccourci.",
    )
    [help_given] = helps_of(followed, outline)
    assert help_given.delay() == "dans l’heure"
    assert "relu par un formateur" in help_given.subject
    assert "raccourci" not in repr(help_given)


def test_exchanges_of_others_do_not_appear(followed, outline, quiz, people):
    Attempt.objects.filter(pk=quiz.pk).update(person=people.ines)
    contest(quiz.responses.first(), people)
    assert helps_of(followed, outline) == ()


def test_a_file_handed_in_is_named_by_its_fingerprint(followed, outline, quiz):
    Submission.objects.create(
        attempt=quiz, file="submissions/x", name="note.docx", size=12, sha256="ab" * 32,
        version="365", engine="1",
    )  # fmt: skip
    [work] = works_of(followed, outline)
    assert (work.title, work.name, work.sha256) == ("Quiz gestes", "note.docx", "ab" * 32)
    assert work.handed_in_at == quiz.submitted_at


def test_the_level_found_before_the_course_is_an_assessment(followed, people):
    begun = {"person": people.bernard, "tool": Tool.WORD, "seed": 1}
    before = followed.completion.completed_at - timedelta(days=1)
    Positioning.objects.create(**begun, finished_at=before, level="initial")
    Positioning.objects.create(**begun, finished_at=before + timedelta(days=3), level="initial")
    [found] = positionings_of(followed)
    assert "Word" in found.title
    assert "nitial" in found.result


def test_the_document_prints_them_all(followed, outline, quiz, people):
    Issuer.objects.update(**TEXTS)
    contest(quiz.responses.first(), people)
    Submission.objects.create(
        attempt=quiz, file="submissions/x", name="note.docx", size=12, sha256="ab" * 32,
        version="365", engine="1",
    )  # fmt: skip
    [subject] = sources()["distance"].subjects(people.programme, {people.bernard.pk})
    said = text_of(preview(draft(subject, Letterhead()))).replace("\n", " ")
    for words in ("Réponse contestée", "Délai", "1 jour", "Claire Vasseur", "note.docx"):
        assert words in said.replace("\u00a0", " ")
    assert "ab" * 32 in said.replace(" ", "")
    assert "Ma réponse est juste" not in said


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(12, "dans l’heure"), (60, "1 heure"), (300, "5 heures"), (1500, "1 jour"), (9000, "6 jours")],
)
def test_a_delay_is_said_in_words(minutes, words):
    asked = moment(3, 3)
    with override("fr"):
        said = Help(asked_at=asked, subject="x", answered_at=asked + timedelta(minutes=minutes))
        assert said.delay() == words
