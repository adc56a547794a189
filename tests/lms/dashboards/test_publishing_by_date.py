"""A page whose author chose a date is published by the worker, without a timer."""

import pytest
import time_machine
from django.core.management import call_command
from django_tasks_db.models import DBTaskResult

from courses.models import LessonPage
from lms.dashboards.tasks import plan_next_publication, publish
from tests import material

QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def work() -> None:
    call_command("db_worker", batch=True, startup_delay=False, verbosity=0)


def planned():
    return DBTaskResult.objects.filter(task_path=publish.module_path, status="READY")


@pytest.mark.django_db(transaction=True)
def test_a_lesson_with_a_date_opens_at_the_half_hour_after_it(installed, settings):
    settings.TASKS = QUEUE
    with time_machine.travel("2026-03-02 10:00+01:00", tick=False):
        material.course()
        lesson = LessonPage.objects.get(slug="lecon-2")
        lesson.title = "Le nouveau titre"
        lesson.go_live_at = "2026-03-02T10:20+01:00"
        lesson.save_revision().publish()
        plan_next_publication()
    with time_machine.travel("2026-03-02 10:10+01:00", tick=False):
        work()
        assert LessonPage.objects.get(pk=lesson.pk).title != "Le nouveau titre"
    with time_machine.travel("2026-03-02 10:31+01:00", tick=False):
        work()
        assert LessonPage.objects.get(pk=lesson.pk).title == "Le nouveau titre"
        assert planned().count() == 1


def test_it_is_planned_once_however_often_it_is_set_up(db, settings):
    settings.TASKS = QUEUE
    for _time in range(2):
        call_command("set_up", verbosity=0)
    assert planned().count() == 1
