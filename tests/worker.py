"""The queue of a real installation: tasks wait in the database until a worker takes them."""

from django_tasks_db.management.commands.db_worker import Worker

QUEUE = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def run_what_waits() -> None:
    """What `manage.py db_worker` does, until nothing waits."""
    Worker(
        queue_names=["*"],
        interval=0,
        batch=True,
        backend_name="default",
        startup_delay=False,
        max_tasks=None,
        worker_id="tests",
        excluded_queue_names=[],
    ).run()
