from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from lms.dashboards.installation import set_up
from lms.dashboards.tasks import plan_next_morning, plan_next_publication


class Command(BaseCommand):
    help = "Prepare the installation: cache table, catalogue, roles, recurring work. Idempotent."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("createcachetable", verbosity=0)
        set_up()
        plan_next_morning()
        plan_next_publication()
        self.stdout.write("Le catalogue, les rôles et les tâches régulières sont en place.")
