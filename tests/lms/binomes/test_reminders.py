from datetime import timedelta

import time_machine
from django.core import mail
from django.utils import timezone

from lms.binomes.charters import sign
from lms.binomes.helping import close, pause
from lms.binomes.mail_choices import choice_of
from lms.binomes.models import Binome
from lms.binomes.reminders import Reminder, reminders_of, send_reminders
from lms.binomes.scheduling import accept, propose
from lms.dashboards.late_courses import late_courses
from tests import material


def today():
    return timezone.localdate()


def who(reminders) -> set:
    return {one.person for one in reminders}


def three(people) -> list[Reminder]:
    return [Reminder(people.ines, words, "https://x.example/") for words in ("Un", "Deux", "Trois")]


def test_what_waits_is_grouped_in_one_mail(people):
    assert send_reminders(three(people), today()) == 1
    (told,) = mail.outbox
    assert all(words in told.body for words in ("Un", "Deux", "Trois", "/rappels-et-agenda/"))


def test_at_most_one_a_day(people):
    send_reminders(three(people), today())
    assert send_reminders(three(people), today()) == 0
    assert send_reminders(three(people), today() + timedelta(days=1)) == 1


def test_whoever_wants_none_receives_none(people, client_of):
    client_of(people.ines).post("/rappels-et-agenda/", {})
    assert choice_of(people.ines).reminders is False
    assert send_reminders(three(people), today()) == 0


def test_an_unsigned_charter_is_recalled_to_who_has_not_signed(people):
    sign(people.binome, people.ines)
    assert who(reminders_of(today() + timedelta(days=3))) == {people.bernard}
    assert who(reminders_of(today() + timedelta(days=4))) == set()


def test_a_binome_that_pauses_is_left_in_peace_until_it_goes_on(people):
    people.assign(material.course(), due_on=today())
    pause(people.binome, people.driss, today() + timedelta(days=5))

    def recalled(days: int) -> set:
        day = today() + timedelta(days=days)
        return who(reminders_of(day)) | who(late_courses(day))

    assert recalled(1) == recalled(3) == set()
    assert recalled(8) == recalled(10) == {people.ines, people.bernard}


def test_a_settled_meeting_is_recalled_the_day_before_then_its_duration_asked(people):
    for person in people.binome.people:
        sign(people.binome, person)
    meeting = propose(people.binome, people.ines, timezone.now() + timedelta(days=5), 45, "")
    assert reminders_of(today() + timedelta(days=4)) == []
    accept(meeting, people.bernard)
    assert who(reminders_of(today() + timedelta(days=4))) == {people.ines, people.bernard}
    (first, *_rest) = reminders_of(today() + timedelta(days=6))
    assert f"/seances/{meeting.pk}/" in first.url


def test_the_look_back_comes_three_months_after_the_closing(people):
    with time_machine.travel("2026-01-15 10:00+01:00", tick=False):
        close(people.binome, Binome.Ending.FINISHED)
    with time_machine.travel("2026-04-15 10:00+02:00", tick=False):
        assert who(reminders_of(today())) == {people.ines, people.bernard}
    with time_machine.travel("2026-04-14 10:00+02:00", tick=False):
        assert reminders_of(today()) == []
