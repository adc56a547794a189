"""The time that a person says a lesson took: their word, asked of nobody, shown as such.

Nothing measures it. Saying it again adds a row; the last one counts.
"""

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage, LessonPage
from lms.people.models import User

LONGEST = 600


class DeclaredTime(models.Model):
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="declared_times"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.PROTECT, related_name="+")
    lesson = models.ForeignKey(LessonPage, on_delete=models.PROTECT, related_name="+")
    minutes = models.PositiveSmallIntegerField(
        null=True,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST)],
        help_text="Empty: the person took their word back.",
    )
    declared_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("declared time")
        verbose_name_plural = _("declared times")
        ordering = ["declared_at", "pk"]
        indexes = [models.Index(fields=["person", "course"], name="declared_by_a_person")]

    def __str__(self) -> str:
        return f"{self.person} › {self.lesson}: {self.minutes}"


def declared(person: User, course_id: int) -> dict[int, int]:
    """Minutes by lesson, as the person said last."""
    rows = DeclaredTime.objects.filter(person=person, course=course_id)
    last = {row.lesson_id: row.minutes for row in rows}
    return {lesson: minutes for lesson, minutes in last.items() if minutes}


def declare(person: User, course_id: int, minutes: dict[int, int | None]) -> int:
    """Write down what is new; how many lessons changed. None takes the word back."""
    known = declared(person, course_id)
    changed = {x: said for x, said in minutes.items() if said != known.get(x)}
    DeclaredTime.objects.bulk_create(
        DeclaredTime(person=person, course_id=course_id, lesson_id=lesson, minutes=said)
        for lesson, said in changed.items()
    )
    return len(changed)
