from datetime import date, timedelta

import time_machine
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from lms.binomes.helping import close
from lms.binomes.models import Binome
from lms.learning.models import Assignment, CourseCompletion
from lms.quality.models import SurveyInvitation
from lms.quality.surveys.answering import decline
from lms.quality.surveys.inviting import invite_due, invite_now, survey_reminders
from tests import material
from tests.lms.quality.voices import answered, invited, mentees, questionnaire

END = date(2026, 12, 18)


def who_is_asked() -> set[tuple]:
    rows = SurveyInvitation.objects.select_related("questionnaire", "person")
    return {(one.person.first_name, one.questionnaire.audience) for one in rows}


def test_the_end_of_the_programme_asks_each_person_in_their_role_once(people):
    assert invite_due(END - timedelta(days=1)) == 0
    assert invite_due(END) == 4
    assert who_is_asked() == {
        ("Bernard", "mentee"), ("Ines", "mentor"), ("Driss", "employer"), ("Claire", "trainer"),
    }  # fmt: skip
    assert invite_due(END) == 0
    assert invite_due(END + timedelta(days=1)) == 0


def test_three_months_later_those_who_learnt_and_the_employer_are_asked_again(people):
    assert invite_due(END + timedelta(days=90)) == 3
    assert {one for _name, one in who_is_asked()} == {"mentee", "mentor", "employer"}


def test_a_binome_that_closes_earlier_is_asked_then(people):
    with time_machine.travel("2026-06-02 10:00+02:00", tick=False):
        close(people.binome, Binome.Ending.FINISHED)
        assert invite_due(timezone.localdate()) == 2
    assert {name for name, _audience in who_is_asked()} == {"Ines", "Bernard"}


def test_a_completed_course_asks_about_this_course(people):
    course = material.course()
    people.assign(course)
    now = timezone.now()
    CourseCompletion.objects.create(
        person=people.bernard,
        course=course,
        assignment=Assignment.objects.get(),
        started_at=now,
        completed_at=now,
    )
    assert invite_due(timezone.localdate()) == 1
    asked = SurveyInvitation.objects.get()
    assert (asked.person, asked.course, asked.programme) == (
        people.bernard, course, people.programme,
    )  # fmt: skip
    assert asked.questionnaire.event == "course"


def test_a_questionnaire_that_is_not_in_use_asks_nobody(people):
    asked = questionnaire("mentee")
    asked.in_use = False
    asked.save()
    invite_due(END)
    assert ("Bernard", "mentee") not in who_is_asked()


def test_a_closed_account_is_not_asked(people):
    people.bernard.is_active = False
    people.bernard.save()
    invite_due(END)
    assert ("Bernard", "mentee") not in who_is_asked()


def test_a_trainer_can_ask_before_the_end_and_nobody_is_asked_twice(people):
    mentees(people.programme, 2)
    assert invite_now(questionnaire("mentee"), people.programme, timezone.localdate()) == 3
    assert invite_now(questionnaire("mentee"), people.programme, timezone.localdate()) == 0


def test_the_word_comes_on_the_day_a_week_and_three_weeks_later(people):
    today = timezone.localdate()
    one = invited(people.bernard, people.programme)
    days = [n for n in range(61) if survey_reminders(today + timedelta(days=n))]
    assert days == [0, 7, 21]
    (word,) = survey_reminders(today)
    assert word.person == people.bernard
    assert f"/qualite/avis/{one.pk}/" in word.url
    assert "Votre avis à la fin du programme" in word.words


def test_nothing_recalls_what_is_answered_or_declined(people):
    answered(people.bernard, people.programme)
    decline(invited(people.ines, people.programme, "mentor"))
    assert survey_reminders(timezone.localdate()) == []


def test_the_daily_run_invites_and_sends_one_mail(people):
    with time_machine.travel("2026-12-18 08:00+01:00", tick=False):
        call_command("send_reminders")
        call_command("send_reminders")
    told = [one for one in mail.outbox if one.to == [people.bernard.email]]
    assert len(told) == 1
    assert "/qualite/avis/" in told[0].body
