from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from lms.dashboards.reminding import remind_everybody


class Command(BaseCommand):
    help = "Send each person one mail with all that waits for them, at most one a day."

    def handle(self, *args: Any, **options: Any) -> None:
        self.stdout.write(f"{remind_everybody(timezone.localdate())}")
