"""An invitation to see whether something learnt has stayed, and what its person said to it."""

from datetime import date, timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from courses.models import CoursePage, LessonPage
from lms.learning.attempts import Attempt
from lms.learning.retention.due import WINDOW
from lms.learning.retention.rounds import round_name, split
from lms.people.models import User


class RetentionQuerySet(models.QuerySet["Invitation"]):
    def open(self) -> "RetentionQuerySet":
        return self.filter(ended_at=None)

    def lapse(self, today: date) -> None:
        """Those that nobody answered in time go away by themselves."""
        late = self.open().filter(offered_on__lte=today - timedelta(days=WINDOW))
        late.update(ended_at=timezone.now(), ending=Invitation.Ending.LAPSED)


class Invitation(models.Model):
    class Ending(models.TextChoices):
        DONE = "done", _("done")
        REFUSED = "refused", _("refused")
        LAPSED = "lapsed", _("not answered")

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="returns"
    )
    course = models.ForeignKey(CoursePage, on_delete=models.CASCADE, related_name="+")
    lesson = models.ForeignKey(LessonPage, on_delete=models.CASCADE, related_name="+")
    activity = models.CharField(max_length=36, help_text="Id of the block in the lesson.")
    days = models.PositiveSmallIntegerField(help_text="After it was completed.")
    offered_on = models.DateField()
    ended_at = models.DateTimeField(null=True)
    ending = models.CharField(max_length=8, choices=Ending, blank=True)

    objects = RetentionQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation to look back")
        verbose_name_plural = _("invitations to look back")
        ordering = ["offered_on", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["person", "lesson", "days"], name="a_lesson_returns_once_a_round"
            ),
            models.UniqueConstraint(
                fields=["person"], condition=Q(ended_at=None), name="one_return_at_a_time"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person} › {self.lesson_id} + {self.days}"

    @property
    def round(self) -> str:
        """The name under which its attempts are kept."""
        return round_name(self.activity, self.days)

    def refuse(self) -> None:
        """Not this time; nothing asks why. What has ended stays as it ended."""
        self._end(self.Ending.REFUSED)

    def _end(self, ending: Ending) -> None:
        Invitation.objects.open().filter(pk=self.pk).update(ended_at=timezone.now(), ending=ending)


class NoReturns(models.Model):
    """A person who wants no such invitation."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="no_returns"
    )
    since = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("no invitations to look back")
        verbose_name_plural = _("no invitations to look back")

    def __str__(self) -> str:
        return f"{self.person}"


def stop(person: User) -> None:
    """No further invitation; the one that waits goes away."""
    NoReturns.objects.get_or_create(person=person)
    for one in Invitation.objects.open().filter(person=person):
        one.refuse()


def resume(person: User) -> None:
    NoReturns.objects.filter(person=person).delete()


def invited(person: User, lesson_id: int, activity: str, days: int) -> int | None:
    """The invitation that opens the round to them; None: there is none, or they refused it."""
    return (
        Invitation.objects.filter(person=person, lesson=lesson_id, activity=activity, days=days)
        .exclude(ending=Invitation.Ending.REFUSED)
        .values_list("pk", flat=True)
        .first()
    )


def answered(attempt: Attempt) -> None:
    """The round that this attempt belongs to is done; nothing where it belongs to none."""
    activity, days = split(attempt.activity)
    if days:
        Invitation.objects.open().filter(
            person=attempt.person_id, lesson=attempt.lesson_id, activity=activity, days=days
        ).update(ended_at=timezone.now(), ending=Invitation.Ending.DONE)
