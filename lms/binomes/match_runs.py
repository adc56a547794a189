from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from lms.binomes.programmes import Programme


class PairWish(models.Model):
    """The coordinator's word on two people: together, or never together."""

    class Kind(models.TextChoices):
        PIN = "pin", _("keep together")
        FORBID = "forbid", _("never together")

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="wishes")
    mentor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    mentee = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=6, choices=Kind)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("wish about a pair")
        verbose_name_plural = _("wishes about pairs")
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "mentor", "mentee"], name="one_wish_a_pair"
            )
        ]

    def __str__(self) -> str:
        return f"{self.mentor} – {self.mentee} ({self.kind})"


class MatchRun(models.Model):
    """One run of the matching, with what it was asked and what it found.

    `result` holds names and sentences as they were that day:
    {"pairs": [{"mentor", "mentee": id, "names", "score", "reasons", "weakest", "pinned"}],
    "unmatched": [{"who": id, "name", "role", "reason", "change"}],
    "refused": [{"mentor", "mentee", "reasons"}], "means": {part: percent}}.
    """

    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="match_runs")
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)
    done_at = models.DateTimeField(null=True)
    failed_at = models.DateTimeField(null=True)
    proposed_at = models.DateTimeField(null=True)
    weights = models.JSONField()
    total = models.FloatField(default=0)
    result = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("draft of binômes")
        verbose_name_plural = _("drafts of binômes")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.programme} {self.asked_at:%Y-%m-%d %H:%M}"

    @property
    def pairs(self) -> list[dict[str, Any]]:
        return self.result.get("pairs", [])

    @property
    def unmatched(self) -> list[dict[str, Any]]:
        return self.result.get("unmatched", [])

    @property
    def running(self) -> bool:
        return self.done_at is None and self.failed_at is None
