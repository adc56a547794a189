"""A key that was corrected after people had answered, and what marking again changed."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import LessonPage
from lms.learning.attempts import Response


class Correction(models.Model):
    """The corrected key of one question wherever it is asked, or of one activity of a lesson.

    It stands beside the attempts: what they were asked stays in their own snapshot.
    """

    kind = models.CharField(max_length=30, help_text="Kind of activity.")
    item = models.CharField(max_length=100, blank=True, help_text="Question; empty: all checks.")
    lesson = models.ForeignKey(
        LessonPage, on_delete=models.SET_NULL, null=True, related_name="corrections"
    )
    activity = models.CharField(max_length=36, blank=True)
    title = models.CharField(max_length=200)
    key = models.JSONField(help_text="As it is authored now.")
    why = models.TextField(_("reason"), blank=True)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="corrections"
    )
    made_at = models.DateTimeField(default=timezone.now)
    finished_at = models.DateTimeField(null=True)
    counts = models.JSONField(default=dict, help_text="How many were read, raised, lowered, kept.")

    class Meta:
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        ordering = ["-made_at"]
        constraints = [
            models.CheckConstraint(
                condition=~Q(item="") | ~Q(activity=""), name="correction_of_something"
            )
        ]

    def __str__(self) -> str:
        return self.title


class Remarking(models.Model):
    """One mark given again, append-only: before, after, by whom and why."""

    response = models.ForeignKey(Response, on_delete=models.CASCADE, related_name="remarkings")
    correction = models.ForeignKey(
        Correction,
        on_delete=models.PROTECT,
        null=True,
        related_name="remarkings",
        help_text="None: a person marked this one answer.",
    )
    before = models.FloatField(null=True)
    after = models.FloatField()
    passed_before = models.BooleanField(null=True)
    passed_after = models.BooleanField(null=True)
    applied = models.BooleanField(
        default=True, help_text="No: the result stays, because the course was completed before."
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    why = models.TextField(_("reason"), blank=True)
    at = models.DateTimeField(default=timezone.now)
    told_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("remarking")
        verbose_name_plural = _("remarkings")
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["correction", "response"], name="marked_again_once_per_correction"
            )
        ]

    def __str__(self) -> str:
        return f"{self.before} → {self.after}"
