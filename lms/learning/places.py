"""Where an answer is given: one activity of one lesson, as one person reaches it."""

from dataclasses import dataclass
from typing import Any

from courses.activities import kinds
from courses.activities.base import Activity
from courses.outline import ActivityOutline, LessonOutline
from lms.learning.access import Access
from lms.learning.attempts import Attempt


class NoSuchActivity(Exception):
    """The lesson holds no such activity, or the activity no such action."""


@dataclass(frozen=True)
class Place:
    access: Access
    lesson: LessonOutline
    activity: ActivityOutline

    @property
    def kind(self) -> Activity:
        return kinds()[self.activity.kind]

    def attempts(self) -> Any:
        return Attempt.objects.filter(
            person=self.access.person, lesson=self.lesson.id, activity=self.activity.id
        )


def place(access: Access, lesson_id: int, activity_id: str) -> Place:
    lesson = access.outline.lesson(lesson_id)
    activity = lesson.activity(activity_id) if lesson else None
    if lesson is None or activity is None:
        raise NoSuchActivity
    return Place(access, lesson, activity)
