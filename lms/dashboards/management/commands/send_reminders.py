from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from lms.binomes.reminders import reminders_of, send_reminders
from lms.dashboards.late_courses import late_courses


class Command(BaseCommand):
    help = "Send each person one mail with all that waits for them. Run it once a day."

    def handle(self, *args: Any, **options: Any) -> None:
        today = timezone.localdate()
        sent = send_reminders([*reminders_of(today), *late_courses(today)], today)
        self.stdout.write(f"{sent}")
