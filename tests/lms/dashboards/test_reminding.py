"""Reminders leave every morning, without a timer, and never twice a day."""

from datetime import datetime
from smtplib import SMTPServerDisconnected
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from lms.binomes.models import MailChoice
from lms.dashboards.health import queue
from lms.dashboards.tasks import next_morning, plan_next_morning, remind
from tests.people import Cast, cast

PARIS = ZoneInfo("Europe/Paris")
QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
FOURTH_DAY = "2026-03-05 08:00+01:00"


@pytest.fixture
def people(db) -> Cast:
    """A binôme formed three days before, whose charter nobody has signed."""
    with time_machine.travel("2026-03-02 10:00+01:00", tick=False):
        return cast()


@pytest.fixture
def queued(settings):
    settings.TASKS = QUEUE


def planned():
    return DBTaskResult.objects.filter(task_path=remind.module_path, status="READY")


def work() -> None:
    call_command("db_worker", batch=True, startup_delay=False, verbosity=0)


@pytest.mark.parametrize(
    ("now", "next_one"),
    [
        (datetime(2026, 3, 2, 7, 59), datetime(2026, 3, 2, 8)),
        (datetime(2026, 3, 2, 8, 0), datetime(2026, 3, 3, 8)),
        (datetime(2026, 3, 28, 20, 0), datetime(2026, 3, 29, 8)),  # summer time begins
    ],
)
def test_the_next_morning_is_eight_o_clock_here(now, next_one):
    assert next_morning(now.replace(tzinfo=PARIS)) == next_one.replace(tzinfo=PARIS)


def test_setting_up_plans_one_morning_however_often_it_runs(people, queued):
    for _time in range(3):
        call_command("set_up", verbosity=0)
    assert planned().count() == 1


def test_where_tasks_run_at_once_nothing_is_planned(people):
    plan_next_morning()
    assert not DBTaskResult.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_morning_sends_what_waits_and_plans_the_next_one(installed, settings):
    settings.TASKS = QUEUE
    with time_machine.travel("2026-03-02 10:00+01:00", tick=False):
        cast()
    with time_machine.travel("2026-03-04 20:00+01:00", tick=False):
        plan_next_morning()
        work()
        assert mail.outbox == []
    with time_machine.travel(FOURTH_DAY, tick=False):
        work()
        assert sorted(one.to[0] for one in mail.outbox) == [
            "bernard.lemoine@binome.example",
            "ines.benali@binome.example",
        ]
        (following,) = planned()
        assert following.run_after == datetime(2026, 3, 6, 8, tzinfo=PARIS)


def test_two_machines_on_one_morning_send_one_mail_and_plan_one_more(people, queued):
    with time_machine.travel(FOURTH_DAY, tick=False):
        remind.call()
        remind.call()
        call_command("send_reminders", verbosity=0)
        assert len(mail.outbox) == 2
        assert planned().count() == 1


def test_a_mail_server_that_fails_breaks_neither_the_others_nor_the_next_morning(
    people, queued, settings
):
    settings.MAILERS = {"default": {"BACKEND": f"{__name__}.RefusesInes"}}
    with time_machine.travel(FOURTH_DAY, tick=False):
        assert remind.call() == 1
        assert [one.to for one in mail.outbox] == [[people.bernard.email]]
        assert planned().count() == 1
        assert MailChoice.objects.get(person=people.ines).reminded_on is None
        settings.MAILERS = {"default": {"BACKEND": "django.core.mail.backends.locmem.EmailBackend"}}
        assert remind.call() == 1
        assert [one.to[0] for one in mail.outbox][1:] == [people.ines.email]


class RefusesInes(EmailBackend):
    def send_messages(self, messages) -> int:
        if any("ines" in address for one in messages for address in one.to):
            raise SMTPServerDisconnected("421")
        return super().send_messages(messages)


def test_a_planned_morning_is_no_queue_that_waits(people, queued):
    with time_machine.travel("2026-03-04 20:00+01:00", tick=False):
        plan_next_morning()
    DBTaskResult.objects.update(enqueued_at=datetime(2026, 3, 4, 20, tzinfo=PARIS))
    for moment, holds in (
        ("2026-03-05 07:00+01:00", True),
        ("2026-03-05 08:01+01:00", True),
        ("2026-03-05 08:30+01:00", False),
    ):
        with time_machine.travel(moment, tick=False):
            assert queue() is holds, timezone.localtime()
