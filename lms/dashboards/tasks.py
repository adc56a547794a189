"""Reminders leave every morning, as long as a worker runs: each morning plans the next one."""

from datetime import datetime, time, timedelta

from django.tasks import task, task_backends
from django.utils import timezone

from lms.dashboards.reminding import remind_everybody

MORNING = time(8)


@task
def remind() -> int:
    """How many mails left. The next morning is planned first, so that a failure breaks nothing."""
    plan_next_morning()
    return remind_everybody(timezone.localdate())


def plan_next_morning() -> None:
    """Plan the reminders of the next morning, unless they are planned already.

    Two machines may both plan it: whoever had a mail today has no second one, and each morning
    plans one morning only. Where tasks run at once there is nothing to plan.
    """
    if not task_backends["default"].supports_defer:
        return
    if not _planned():
        remind.using(run_after=next_morning(timezone.localtime())).enqueue()


def _planned() -> bool:
    from django_tasks_db.models import DBTaskResult

    waiting = DBTaskResult.objects.filter(status="READY", task_path=remind.module_path)
    return waiting.exists()


def next_morning(now: datetime) -> datetime:
    """The next eight o'clock, in the zone of `now`, which is aware."""
    day = now.date() if now.time() < MORNING else now.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, tzinfo=now.tzinfo)
