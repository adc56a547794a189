"""Half-days of training in a room or by video, and who was there: each signs for themselves."""

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.contents.attendance import HalfDay, is_half_day
from lms.certificates.contents.attendance import Presence as PresenceContent


class TrainingSession(models.Model):
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="sessions", verbose_name=_("programme")
    )
    title = models.CharField(_("what it is about"), max_length=200)
    starts_at = models.DateTimeField(_("starts"))
    ends_at = models.DateTimeField(
        _("ends"), help_text=_("One signs for half a day: five hours at most.")
    )
    place = models.CharField(_("place"), max_length=200, blank=True)
    link = models.URLField(_("address of the video call"), blank=True)
    trainer = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="sessions_given",
        verbose_name=_("trainer"),
    )

    class Meta:
        verbose_name = _("training session")
        verbose_name_plural = _("training sessions")
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="session_ends_after_it_starts",
                violation_error_message=_("The session must end after it starts."),
            )
        ]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        if not (self.place or self.link):
            raise ValidationError(_("Give a place, or the address of the video call."))
        if self.starts_at and self.ends_at and not is_half_day(self._half_day(())):
            raise ValidationError({"ends_at": _("One signs for half a day: five hours at most.")})

    @property
    def minutes(self) -> int:
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    @property
    def open_for_signing(self) -> bool:
        """From its beginning to the end of the next day: nobody signs in advance."""
        now = timezone.now()
        return self.starts_at <= now < self.ends_at + timedelta(days=1)

    def half_day(self) -> HalfDay:
        """As the documents state it, in local time."""
        return self._half_day(tuple(self.attendances.select_related("person")))

    def _half_day(self, attendances: tuple[Any, ...]) -> HalfDay:
        here = {a.person_id: a.content() for a in attendances}
        trainer = here.get(self.trainer_id) or PresenceContent(name=str(self.trainer))
        return HalfDay(
            starts_at=timezone.localtime(self.starts_at),
            ends_at=timezone.localtime(self.ends_at),
            module=self.title,
            place=self.place or self.link,
            trainer=trainer,
            trainees=tuple(
                content for person, content in here.items() if person != self.trainer_id
            ),
        )
