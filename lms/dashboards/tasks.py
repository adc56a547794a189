"""What returns by itself, as long as a worker runs: each run plans the next one first."""

from datetime import datetime, time, timedelta

from django.core.management import call_command
from django.tasks import Task, task, task_backends
from django.utils import timezone

from lms.dashboards.reminding import remind_everybody

MORNING = time(8)
BETWEEN_PUBLICATIONS = timedelta(minutes=30)


@task
def remind() -> int:
    """How many mails left, every morning."""
    plan_next_morning()
    return remind_everybody(timezone.localdate())


@task
def publish() -> None:
    """Publish and withdraw what its author gave a date."""
    plan_next_publication()
    call_command("publish_scheduled", verbosity=0)


def plan_next_morning() -> None:
    """Plan the reminders of the next morning, unless they are planned already.

    Two machines may both plan it: whoever had a mail today has no second one, and each morning
    plans one morning only.
    """
    _plan(remind, next_morning(timezone.localtime()))


def plan_next_publication() -> None:
    _plan(publish, timezone.now() + BETWEEN_PUBLICATIONS)


def _plan(work: Task, when: datetime) -> None:
    if not task_backends["default"].supports_defer:
        return  # where tasks run at once there is nothing to plan
    from django_tasks_db.models import DBTaskResult

    if not DBTaskResult.objects.filter(status="READY", task_path=work.module_path).exists():
        work.using(run_after=when).enqueue()


def next_morning(now: datetime) -> datetime:
    """The next eight o'clock, in the zone of `now`, which is aware."""
    day = now.date() if now.time() < MORNING else now.date() + timedelta(days=1)
    return datetime.combine(day, MORNING, tzinfo=now.tzinfo)
