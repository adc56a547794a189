"""Whether the installation can work: database, migrations, queue."""

from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, JsonResponse
from django.tasks import task_backends
from django.utils import timezone
from django.views.decorators.http import require_GET

WAITING = timedelta(minutes=15)


@require_GET
def healthz(request: HttpRequest) -> JsonResponse:
    failing = next((name for name, check in CHECKS.items() if not _holds(check)), None)
    if failing is None:
        return JsonResponse({"status": "ok", "version": settings.VERSION})
    return JsonResponse(
        {"status": "failing", "check": failing, "version": settings.VERSION}, status=503
    )


def _holds(check) -> bool:
    try:
        return check()
    except DatabaseError:
        return False


def database() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
        return cursor.fetchone() == (1,)


def migrations() -> bool:
    executor = MigrationExecutor(connection)
    return not executor.migration_plan(executor.loader.graph.leaf_nodes())


def queue() -> bool:
    """No task that could run has waited longer than `WAITING`."""
    backend = task_backends["default"]
    if backend.__class__.__module__.startswith("django.tasks"):
        return True  # tasks run at once: nothing waits
    from django_tasks_db.models import DBTaskResult

    overdue = timezone.now() - WAITING
    late = DBTaskResult.objects.ready().filter(enqueued_at__lt=overdue)
    # What was planned for a moment waits only from then on.
    return not late.exclude(run_after__range=(overdue, timezone.now())).exists()


CHECKS = {"database": database, "migrations": migrations, "queue": queue}
