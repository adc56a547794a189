"""A programme's papers asked for at once: how far they are, what failed, the ZIP at the end."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.models import Programme
from lms.certificates.documents import private_storage

SILENCE = timedelta(minutes=2)


class Batch(models.Model):
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="batches", verbose_name=_("programme")
    )
    kinds = models.JSONField(default=list)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)
    moved_at = models.DateTimeField(default=timezone.now, help_text="When it last went forward.")
    finished_at = models.DateTimeField(null=True)
    total = models.PositiveIntegerField(default=0)
    done = models.PositiveIntegerField(default=0)
    issued = models.PositiveIntegerField(default=0)
    already = models.PositiveIntegerField(default=0)
    failed = models.JSONField(default=list, help_text='[{"who": …, "reason": …}]')
    file = models.FileField(upload_to="batches/%Y/", storage=private_storage, blank=True)

    class Meta:
        verbose_name = _("batch of documents")
        verbose_name_plural = _("batches of documents")
        ordering = ["-asked_at"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(done__lte=F("total")), name="batch_does_no_more_than_asked"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme} {self.asked_at:%Y-%m-%d %H:%M}"

    @property
    def stalled(self) -> bool:
        """Nothing has moved for a while: its worker was stopped, and it can be started again."""
        return self.finished_at is None and timezone.now() - self.moved_at > SILENCE

    def moved(self, done: int, total: int) -> None:
        self.done, self.total, self.moved_at = done, total, timezone.now()
        self.save(update_fields=["done", "total", "moved_at"])
