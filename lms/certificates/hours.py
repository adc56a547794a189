"""The hours of a person: one account, from which every document takes them.

Training hours and binôme hours stand apart and are never added.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.models import CoursePage
from lms.certificates.contents.hours_statement import HoursLine, total
from lms.certificates.presence import Signed
from lms.learning.models import CourseCompletion

EXACT = Decimal("0.0001")


def announced(course: CoursePage) -> Decimal:
    """The hours that the course announces for one person, to the minute."""
    return (Decimal(course.duration) / 60).quantize(EXACT)


class CompletionHours(models.Model):
    """The training hours of a completed course, as it announced them when it was completed:
    an author who changes the duration later changes nobody's hours."""

    completion = models.OneToOneField(
        CourseCompletion, on_delete=models.CASCADE, related_name="carried_out"
    )
    hours = models.DecimalField(max_digits=8, decimal_places=4)

    class Meta:
        verbose_name = gettext_lazy("hours of a completion")
        verbose_name_plural = gettext_lazy("hours of completions")

    def __str__(self) -> str:
        return f"{self.completion}: {self.hours} h"


def hours_of(completion: CourseCompletion) -> Decimal:
    """The training hours of a completion, written down the first time that they are asked."""
    found = getattr(completion, "carried_out", None)
    if found is None:
        found, _made = CompletionHours.objects.get_or_create(
            completion=completion, defaults={"hours": announced(completion.course)}
        )
    return found.hours


@dataclass(frozen=True)
class Account:
    """Hours of one person in one programme, each line with what proves it."""

    training: tuple[HoursLine, ...]
    together: tuple[HoursLine, ...] = ()

    @property
    def training_hours(self) -> Decimal:
        return total(self.training)

    @property
    def binome_hours(self) -> Decimal:
        return total(self.together)


def training_lines(
    completions: Iterable[CourseCompletion], signed: Iterable[Signed]
) -> tuple[HoursLine, ...]:
    """Courses completed and sessions signed, in the order of their days."""
    lines = [
        HoursLine(
            on=timezone.localdate(completion.completed_at),
            title=completion.course.title,
            hours=hours_of(completion),
            evidence=_("Course completed on the platform: results and distance training evidence"),
        )
        for completion in completions
    ] + [
        HoursLine(
            on=timezone.localdate(one.session.starts_at),
            title=one.session.title,
            hours=(Decimal(one.session.minutes) / 60).quantize(EXACT),
            evidence=_signed_sheet(one.on_paper),
        )
        for one in signed
    ]
    return tuple(sorted(lines, key=lambda line: line.on))


def _signed_sheet(on_paper: bool) -> str:
    if on_paper:
        return _("Attendance sheet signed on paper by the person and by the trainer, scanned")
    return _("Attendance sheet signed by the person and by the trainer")
