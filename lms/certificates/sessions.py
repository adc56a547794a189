"""Half-days of training in a room or by video, and who was there: each signs for themselves."""

from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.contents.attendance import HalfDay, Presence, ScanNote, is_half_day

SIGNING_DELAY = timedelta(days=1)


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
        if not (self.starts_at and self.ends_at):
            return
        if self.ends_at <= self.starts_at:
            raise ValidationError(
                {"ends_at": _("The end comes before the beginning: check both times.")}
            )
        if not is_half_day(timezone.localtime(self.starts_at), timezone.localtime(self.ends_at)):
            raise ValidationError({"ends_at": _("One signs for half a day: five hours at most.")})

    @property
    def minutes(self) -> int:
        return round((self.ends_at - self.starts_at).total_seconds() / 60)

    @property
    def begun(self) -> bool:
        return self.starts_at <= timezone.now()

    @property
    def open_for_signing(self) -> bool:
        """From its beginning to the end of the next day: nobody signs in advance."""
        now = timezone.now()
        return self.starts_at <= now < self.ends_at + SIGNING_DELAY

    def half_day(
        self, trainer: Presence, trainees: tuple[Presence, ...], scan: ScanNote | None = None
    ) -> HalfDay:
        """As the documents state it, in local time."""
        return HalfDay(
            starts_at=timezone.localtime(self.starts_at),
            ends_at=timezone.localtime(self.ends_at),
            module=self.title,
            place=self.place or self.link,
            trainer=trainer,
            trainees=trainees,
            scan=scan,
        )
