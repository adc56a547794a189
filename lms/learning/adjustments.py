"""More time for a person, agreed with their trainer. The reason is never kept."""

from datetime import timedelta
from math import ceil

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.learning.attempts import Attempt
from lms.learning.events import Event
from lms.people.models import User


class Adjustment(models.Model):
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="adjustment"
    )
    extra_time = models.PositiveSmallIntegerField(
        _("more time"),
        default=0,
        validators=[MaxValueValidator(400)],
        help_text=_("In percent of the time that the author gives."),
    )
    no_limit = models.BooleanField(_("no time limit"), default=False)
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    set_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("adjustment")
        verbose_name_plural = _("adjustments")

    def __str__(self) -> str:
        return f"{self.person}: +{self.extra_time} %"

    def minutes(self, given: int) -> int | None:
        """The minutes that this person has where the author gives `given`; None: no limit."""
        return None if self.no_limit else ceil(given * (100 + self.extra_time) / 100)


def minutes_of(person: User, given: int | None) -> int | None:
    """The minutes of one attempt for this person; None: no limit. A query where one is set."""
    if given is None:
        return None
    adjustment = Adjustment.objects.filter(person=person).first()
    return adjustment.minutes(given) if adjustment else given


@transaction.atomic
def adjust(person: User, by: User, extra_time: int, no_limit: bool) -> Adjustment:
    """Agree on more time. Attempts under way get it at once, and never less than they had."""
    adjustment, _made = Adjustment.objects.update_or_create(
        person=person,
        defaults={
            "extra_time": extra_time,
            "no_limit": no_limit,
            "set_by": by,
            "set_at": timezone.now(),
        },
    )
    Event.objects.create(
        person=by,
        verb="adjusted",
        data={"learner": person.pk, "extra_time": extra_time, "no_limit": no_limit},
    )
    for attempt in Attempt.objects.select_for_update().filter(
        person=person, submitted_at=None, ends_at__isnull=False
    ):
        _lengthen(attempt, adjustment)
    return adjustment


def _lengthen(attempt: Attempt, adjustment: Adjustment) -> None:
    given = attempt.authored.get("time_limit")
    minutes = adjustment.minutes(given) if given else None
    end = attempt.started_at + timedelta(minutes=minutes) if minutes else None
    if end is None or attempt.ends_at is None or end > attempt.ends_at:
        attempt.ends_at = end
        attempt.save(update_fields=["ends_at"])
