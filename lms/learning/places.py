"""Where an answer is given: one activity of one lesson, as one person reaches it."""

from dataclasses import dataclass, replace
from random import Random, SystemRandom
from typing import Any

from courses.activities import kinds
from courses.activities.base import Activity
from courses.models import LessonPage
from courses.outline import ActivityOutline, LessonOutline
from lms.learning.abilities import Returns
from lms.learning.access import Access
from lms.learning.attempts import Attempt
from lms.learning.retention.invitations import invited
from lms.learning.retention.rounds import all_names, split


class NoSuchActivity(Exception):
    """The lesson holds no such activity, or the activity no such action."""


@dataclass(frozen=True)
class Place:
    access: Access
    lesson: LessonOutline
    activity: ActivityOutline  # in a round, under the name of the round
    invitation: int | None = None  # to the round

    @property
    def kind(self) -> Activity:
        return kinds()[self.activity.kind]

    def luck(self) -> Random:
        """What draws an attempt. Where the draw is the learner's own, each try gives it again."""
        if self.kind.own_draw:
            return Random(f"{self.access.person.pk}-{self.lesson.id}-{self.activity.id}")
        return SystemRandom()

    @property
    def days(self) -> int:
        """How long after the activity itself; 0 in the course."""
        return split(self.activity.id)[1]

    def block(self) -> Any:
        """The activity as its lesson holds it now; None: it is withdrawn. One query."""
        return LessonPage.objects.get(pk=self.lesson.id).block(split(self.activity.id)[0])

    def authored(self) -> dict:
        """What is published of the activity, in its short form in a round. {}: nothing is."""
        block = self.block()
        authored = self.kind.author(block.value) if block else {}
        if self.days and authored and isinstance(self.kind, Returns):
            return self.kind.variant(authored)
        return authored

    def attempts(self) -> Any:
        return Attempt.objects.filter(
            person=self.access.person, lesson=self.lesson.id, activity=self.activity.id
        )

    def everything(self) -> Any:
        """The attempts at the activity and at its rounds."""
        names = all_names(split(self.activity.id)[0])
        return Attempt.objects.filter(
            person=self.access.person, lesson=self.lesson.id, activity__in=names
        )


def place(access: Access, lesson_id: int, activity_id: str) -> Place:
    """Raises NoSuchActivity; also for a round to which the person is not invited."""
    name, days = split(activity_id)
    lesson = access.outline.lesson(lesson_id)
    activity = lesson.activity(name) if lesson else None
    if lesson is None or activity is None:
        raise NoSuchActivity
    if not days:
        return Place(access, lesson, activity)
    invitation = invited(access.person, lesson_id, name, days)
    if invitation is None:
        raise NoSuchActivity
    later = replace(
        activity, id=activity_id, required=False, detail={**activity.detail, "counts": "first"}
    )
    return Place(access, lesson, later, invitation)
