from datetime import timedelta
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.pairs import Binome
from lms.people.models import User


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def standing(self) -> "MeetingQuerySet":
        return self.filter(cancelled_at=None)

    def held(self) -> "MeetingQuerySet":
        """Confirmed by at least one of the two."""
        return self.standing().filter(
            Q(mentor_minutes__isnull=False) | Q(mentee_minutes__isnull=False)
        )

    def confirmed_by_both(self) -> "MeetingQuerySet":
        return self.standing().filter(mentor_minutes__isnull=False, mentee_minutes__isnull=False)

    def to_come(self) -> "MeetingQuerySet":
        return self.standing().filter(
            starts_at__gt=timezone.now() - timedelta(hours=1),
            mentor_minutes=None,
            mentee_minutes=None,
        )


class Meeting(models.Model):
    """A planned or held meeting of the binôme.

    Who cancelled is kept, never why. `sequence` grows with every move or cancellation, for
    calendars. `mentor_minutes` and `mentee_minutes` are the real duration, as each confirms it.
    """

    binome = models.ForeignKey(Binome, on_delete=models.CASCADE, related_name="meetings")
    starts_at = models.DateTimeField(_("when"))
    minutes = models.PositiveSmallIntegerField(_("minutes"))
    place = models.CharField(_("where, or the address of the call"), max_length=200, blank=True)
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    proposed_at = models.DateTimeField(default=timezone.now)
    accepted_at = models.DateTimeField(null=True)
    cancelled_at = models.DateTimeField(null=True)
    cancelled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    sequence = models.PositiveSmallIntegerField(default=0)
    changed_at = models.DateTimeField(default=timezone.now)
    mentor_minutes = models.PositiveSmallIntegerField(null=True)
    mentee_minutes = models.PositiveSmallIntegerField(null=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        ordering = ["starts_at", "pk"]
        indexes = [models.Index(fields=["binome", "starts_at"], name="meetings_of_a_binome")]

    def __str__(self) -> str:
        return f"{self.binome} {self.starts_at:%Y-%m-%d %H:%M}"

    @property
    def is_held(self) -> bool:
        return self.mentor_minutes is not None or self.mentee_minutes is not None

    @property
    def is_past(self) -> bool:
        return self.starts_at + timedelta(minutes=self.minutes) <= timezone.now()

    @property
    def real_minutes(self) -> int | None:
        """What both confirm; where they differ, the shorter."""
        if self.mentor_minutes is None or self.mentee_minutes is None:
            return None
        return min(self.mentor_minutes, self.mentee_minutes)

    @property
    def state(self) -> str:
        if self.cancelled_at:
            return "cancelled"
        if self.is_held:
            return "held"
        return "accepted" if self.accepted_at else "proposed"

    @property
    def in_calendars(self) -> bool:
        """An entry has left by mail: the meeting was settled, or moved. Cancelling is no move."""
        return self.accepted_at is not None or self.sequence > (self.cancelled_at is not None)

    def minutes_of(self, user: Any) -> int | None:
        role = self.binome.role_of(user)
        return getattr(self, f"{role}_minutes") if role else None

    def waits_for(self, user: User) -> bool:
        """Proposed by the other, not answered yet."""
        return self.state == "proposed" and self.proposed_by_id != user.pk
