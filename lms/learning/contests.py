"""« I think that my answer is right »: said once per marked item, answered by a trainer."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.learning.attempts import Response


class Contest(models.Model):
    class State(models.TextChoices):
        OPEN = "open", _("waits for an answer")
        ACCEPTED = "accepted", _("accepted")
        EXPLAINED = "explained", _("explained")

    response = models.OneToOneField(Response, on_delete=models.CASCADE, related_name="contest")
    sentence = models.TextField(_("why"), max_length=500, blank=True)
    state = models.CharField(max_length=10, choices=State, default=State.OPEN)
    opened_at = models.DateTimeField(default=timezone.now)
    answer = models.TextField(_("answer"), blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("contest")
        verbose_name_plural = _("contests")
        ordering = ["opened_at"]

    def __str__(self) -> str:
        return f"{self.response} ({self.state})"

    @property
    def open(self) -> bool:
        return self.state == self.State.OPEN
