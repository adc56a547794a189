"""A word about a course whose date has passed: once, then once a week at most."""

from datetime import date

from django.utils.translation import gettext_noop

from lms.binomes.letters import address
from lms.binomes.models import Binome
from lms.binomes.reminders import Reminder, to
from lms.learning.models import Assignment
from lms.learning.standing import standing_in

LATE_DAYS = (1, 8, 22)
LATE = gettext_noop("The course “%(course)s” was planned for now: go on when you can.")


def late_courses(today: date) -> list[Reminder]:
    """Two queries; only what is due on one of a few days is looked at."""
    due = [
        one
        for one in Assignment.objects.filter(
            withdrawn_at=None, due_on__lt=today, binome__closed_at=None
        )
        .exclude(binome__in=Binome.objects.resting(today))
        .with_outline()
        .select_related("person")
        if one.due_on and (today - one.due_on).days in LATE_DAYS
    ]
    now = standing_in(due)
    found = []
    for one in due:
        for person in one.people:
            done = now.progress(person.pk, one.outline, one.role_of(person), bool(one.binome))
            if not done.complete:
                url = address("course", one.outline.slug)
                found.append(to(person, LATE, url, {"course": one.outline.title}))
    return found
