from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage, LessonPage
from courses.scores import Finding
from lms.binomes.models import Binome
from lms.learning.retention.rounds import LONGEST_NAME, is_round


class News(models.TextChoices):
    """What the learner has not seen yet of their own attempt."""

    MARKED = "marked", _("a trainer has read an answer")
    REMARKED = "remarked", _("the attempt was marked again")
    ANSWERED = "answered", _("a contest was answered")


class AttemptQuerySet(models.QuerySet["Attempt"]):
    def of_courses(self) -> "AttemptQuerySet":
        """Without those that look back later: they count neither for a course nor a certificate."""
        return self.exclude(is_round())


class Attempt(models.Model):
    """One learner's try at one activity: a sitting, a submission, a confirmation."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="attempts"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.PROTECT, related_name="attempts")
    lesson = models.ForeignKey(LessonPage, on_delete=models.PROTECT, related_name="attempts")
    activity = models.CharField(
        max_length=LONGEST_NAME, help_text="Id of the block in the lesson, or name of its round."
    )
    kind = models.CharField(max_length=30)
    number = models.PositiveSmallIntegerField()
    binome = models.ForeignKey(
        Binome, on_delete=models.SET_NULL, null=True, related_name="attempts"
    )
    authored = models.JSONField(help_text="What was answered, as it was authored then.")
    started_at = models.DateTimeField(default=timezone.now)
    ends_at = models.DateTimeField(null=True, help_text="Set where the author limits the time.")
    submitted_at = models.DateTimeField(null=True)
    completed_at = models.DateTimeField(null=True)
    passed = models.BooleanField(null=True)
    earned = models.FloatField(null=True)
    possible = models.FloatField(null=True)
    extra_attempts = models.PositiveSmallIntegerField(
        default=0, help_text="How many a trainer opened beyond the limit, up to this attempt."
    )
    news = models.CharField(max_length=10, choices=News, blank=True)

    objects = AttemptQuerySet.as_manager()

    class Meta:
        verbose_name = _("attempt")
        verbose_name_plural = _("attempts")
        ordering = ["started_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "lesson", "activity", "number"], name="attempts_are_numbered"
            ),
            models.UniqueConstraint(
                fields=["person", "lesson", "activity"],
                condition=Q(submitted_at=None),
                name="one_open_attempt_at_a_time",
            ),
        ]
        indexes = [models.Index(fields=["person", "course"], name="attempts_of_a_person")]

    def __str__(self) -> str:
        return f"{self.kind} {self.activity} × {self.number}"


class Response(models.Model):
    """The answer to one item of an attempt, saved as it is given, and its mark."""

    attempt = models.ForeignKey(Attempt, on_delete=models.CASCADE, related_name="responses")
    item = models.CharField(max_length=100)
    answer = models.JSONField(null=True)
    hints = models.PositiveSmallIntegerField(default=0)
    saved_at = models.DateTimeField(default=timezone.now)
    earned = models.FloatField(null=True)
    possible = models.FloatField(null=True)
    marked = models.BooleanField(default=False)
    message = models.TextField(blank=True)
    where = models.JSONField(default=list)
    detail = models.JSONField(default=dict)
    comment = models.TextField(blank=True, help_text="What a person wrote to the learner.")
    judged_at = models.DateTimeField(null=True, help_text="When a person gave this mark.")
    judged_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+"
    )
    correction = models.ForeignKey(
        "learning.Correction",
        on_delete=models.PROTECT,
        null=True,
        related_name="responses",
        help_text="The corrected key that this mark follows; none: the key of the attempt.",
    )

    class Meta:
        verbose_name = _("response")
        verbose_name_plural = _("responses")
        constraints = [
            models.UniqueConstraint(fields=["attempt", "item"], name="one_response_per_item")
        ]
        indexes = [
            models.Index(fields=["item"], name="responses_to_an_item"),
            models.Index(
                fields=["attempt"],
                condition=Q(marked=True, earned=None),
                name="responses_that_wait",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.attempt_id}/{self.item}"

    @property
    def finding(self) -> Finding | None:
        if not self.marked:
            return None
        return Finding(
            item=self.item,
            earned=self.earned,
            possible=self.possible or 0,
            message=self.message,
            where=tuple(self.where),
            detail=self.detail,
        )
