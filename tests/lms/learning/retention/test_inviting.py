"""The daily run: who is invited to what, and the word that goes with it."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from courses.models import CoursePage, Exercise
from lms.binomes.mail_choices import choice_of
from lms.learning.models import Attempt, Invitation
from lms.learning.retention.invitations import resume, stop
from lms.learning.retention.offering import invite, reminders
from lms.people.models import User
from tests import exercises, material
from tests.lms.learning.retention.conftest import client_of, passed

pytestmark = pytest.mark.django_db


def today():
    return timezone.localdate()


def invited() -> list[tuple[str, int]]:
    return [(one.person.first_name, one.days) for one in Invitation.objects.order_by("pk")]


@pytest.mark.parametrize(("days", "number"), [(29, 0), (30, 1), (31, 1), (60, 0), (90, 1)])
def test_the_day_comes_and_one_run_more_changes_nothing(people, course, days, number):
    passed(people.bernard, course, days)
    assert (invite(today()), invite(today())) == (number, 0)
    assert Invitation.objects.count() == number


def test_only_those_who_still_have_the_course_are_invited(people, course):
    passed(people.bernard, course, 30)
    passed(people.ines, course, 30)
    people.binome.closed_at = timezone.now()
    people.binome.save()
    assert invite(today()) == 0


def test_a_trainer_switches_it_off_for_a_course(people, course):
    passed(people.bernard, course, 30)
    page = CoursePage.objects.get(pk=course.pk)
    page.returns = False
    page.save_revision().publish()
    assert invite(today()) == 0


def test_what_is_optional_does_not_come_back(people):
    block = material.quiz_block(material.quiz("Bonus", questions=4), required=False)
    other = material.quiz_block(material.quiz("Gestes", questions=4))
    made = material.course(lessons=[[block, other]])
    people.assign(made)
    passed(people.bernard, made, 30)  # the optional one
    assert invite(today()) == 0


def test_an_invitation_that_nobody_answers_goes_away_by_itself(people, course):
    passed(people.bernard, course, 30)
    invite(today())
    invite(today() + timedelta(days=14))
    assert Invitation.objects.get().ending == Invitation.Ending.LAPSED


def test_whoever_has_stopped_gets_none_until_they_change_their_mind(people, course):
    passed(people.bernard, course, 30)
    stop(people.bernard)
    assert invite(today()) == 0
    resume(people.bernard)
    assert invite(today()) == 1
    stop(people.bernard)
    assert Invitation.objects.get().ending == Invitation.Ending.REFUSED


def lesson_with_both(people) -> CoursePage:
    made = exercises.exercise(exercises.EXPENSES)
    quiz = material.quiz_block(material.quiz("Sommes", questions=4))
    course = material.course("tableur", [[quiz, exercises.block(made)]])
    people.assign(course)
    return course


def completed(person: User, course: CoursePage, activity: str, kind: str) -> None:
    lesson = course.get_descendants().last()
    then = timezone.now() - timedelta(days=30)
    Attempt.objects.create(
        person=person, course=course, lesson_id=lesson.pk, activity=activity, kind=kind, number=1,
        authored={}, started_at=then, submitted_at=then, completed_at=then, passed=True,
    )  # fmt: skip


def test_the_exercise_that_varies_comes_back_rather_than_the_quiz(people):
    course = lesson_with_both(people)
    quiz = course.published_outline.outline.lessons[0].activities[0].id
    completed(people.bernard, course, quiz, "quiz")
    completed(people.bernard, course, exercises.ACTIVITY, "office")
    assert invite(today()) == 1
    assert Invitation.objects.get().activity == exercises.ACTIVITY
    (word,) = reminders(today())
    assert word.words.startswith("Le même exercice avec d’autres nombres")


def test_an_exercise_switched_off_leaves_its_place_to_the_quiz(people):
    course = lesson_with_both(people)
    exercise = Exercise.objects.get()
    exercise.returns = False
    exercise.save_revision().publish()
    course.refresh_from_db()
    quiz = course.published_outline.outline.lessons[0].activities[0].id
    completed(people.bernard, course, quiz, "quiz")
    completed(people.bernard, course, exercises.ACTIVITY, "office")
    assert invite(today()) == 1
    assert Invitation.objects.get().activity == quiz


def test_the_word_goes_with_the_daily_mail_once(people, course):
    passed(people.bernard, course, 30)
    call_command("send_reminders")
    call_command("send_reminders")
    letters = [m for m in mail.outbox if m.to == [people.bernard.email]]
    assert len(letters) == 1
    assert "Deux minutes pour vérifier que c’est resté" in letters[0].body
    (found,) = Invitation.objects.all()
    assert f"/rappels/{found.pk}/" in letters[0].body
    assert not any("resté" in m.body for m in mail.outbox if m.to == [people.ines.email])


def test_whoever_wants_no_mail_finds_it_on_their_home_only(people, course):
    passed(people.bernard, course, 30)
    choice = choice_of(people.bernard)
    choice.reminders = False
    choice.save()
    call_command("send_reminders")
    assert not [m for m in mail.outbox if m.to == [people.bernard.email]]
    assert "Deux minutes" in client_of(people.bernard).get("/").content.decode()


def test_a_crowd_costs_no_more_queries(people, course):
    def run() -> int:
        with CaptureQueriesContext(connection) as made:
            invite(today())
        return len(made)

    passed(people.bernard, course, 30)
    few = run()
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}") for n in range(60)
    )
    lesson, activity = Attempt.objects.values_list("lesson", "activity")[0]
    then = timezone.now() - timedelta(days=30)
    Attempt.objects.bulk_create(
        Attempt(
            person=user, course=course, lesson_id=lesson, activity=activity, kind="quiz",
            number=1, authored={}, completed_at=then, submitted_at=then,
        )
        for user in users
    )  # fmt: skip
    course.assignments.model.objects.bulk_create(
        course.assignments.model(course=course, person=user) for user in users
    )
    assert run() <= few
    assert Invitation.objects.count() == 61
