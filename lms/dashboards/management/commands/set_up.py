from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand

from lms.dashboards.installation import set_up


class Command(BaseCommand):
    help = "Prepare the installation after migrating: cache table, catalogue, roles. Idempotent."

    def handle(self, *args: Any, **options: Any) -> None:
        call_command("createcachetable", verbosity=0)
        set_up()
        self.stdout.write("Catalogue and roles are in place.")
