from django.conf import settings
from django.db import models
from django.dispatch import Signal
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage
from lms.learning.assignments import Assignment

# Sent inside the transaction with `completion`: a CourseCompletion just made.
course_completed = Signal()


class CourseCompletion(models.Model):
    """A person has completed a course: once, for good."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="completions"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.PROTECT, related_name="completions")
    assignment = models.ForeignKey(
        Assignment, on_delete=models.SET_NULL, null=True, related_name="completions"
    )
    started_at = models.DateTimeField()
    completed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("course completion")
        verbose_name_plural = _("course completions")
        constraints = [
            models.UniqueConstraint(fields=["person", "course"], name="course_completed_once")
        ]

    def __str__(self) -> str:
        return f"{self.person} › {self.course}"
