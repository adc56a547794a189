"""Whoever has a new certificate is told once, in the mail of the next morning."""

from datetime import timedelta

import pytest
from django.core import mail
from django.utils import timezone

from lms.binomes.mail_choices import choice_of
from lms.binomes.reminders import send_reminders
from lms.certificates.issuing import correct
from lms.certificates.models import Document
from lms.dashboards.ready_certificates import ready_certificates
from lms.dashboards.reminding import remind_everybody
from lms.learning.runtime import act
from tests import material
from tests.lms.dashboards.test_pair_certificate import end_together, met, reached
from tests.lms.learning.doing import at, sit
from tests.people import Cast, cast

TODAY = timezone.localdate


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def completed(people) -> Document:
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    for who in (people.bernard, people.ines):
        act(at(who, course, 3), "confirm", {})
    return Document.objects.get(kind=Document.Kind.CERTIFICATE)


def told(day) -> dict[str, str]:
    return {one.person.first_name: one.words for one in ready_certificates(day)}


def tomorrow():
    return TODAY() + timedelta(days=1)


def test_a_certificate_of_a_course_is_told_the_morning_after_and_only_then(completed):
    assert told(TODAY()) == {}
    ((who, words),) = told(tomorrow()).items()
    assert who == "Bernard"
    assert completed.title in words
    assert told(tomorrow() + timedelta(days=1)) == {}


def test_a_certificate_of_the_binome_is_told_to_both_with_the_name_of_the_other(people):
    met(people)
    reached(people)
    end_together(people)
    words = told(tomorrow())
    assert set(words) == {"Ines", "Bernard"}
    assert "Bernard" in words["Ines"]


def test_a_correction_is_no_news_and_what_is_revoked_is_not_told(people, completed):
    correct(completed, people.claire, "Une faute dans le nom")
    assert told(tomorrow()) == {}


def test_it_is_the_subject_when_nothing_else_waits_and_can_be_stopped(people, completed):
    mail.outbox.clear()
    assert send_reminders(ready_certificates(tomorrow()), tomorrow()) == 1
    (left,) = mail.outbox
    assert left.to == [people.bernard.email]
    assert completed.title in left.subject
    assert "/rappels-et-agenda/" in left.body


def test_who_stopped_the_reminders_receives_none(people, completed):
    choice = choice_of(people.bernard)
    choice.reminders = False
    choice.save()
    mail.outbox.clear()
    assert remind_everybody(tomorrow()) == 0
    assert mail.outbox == []
