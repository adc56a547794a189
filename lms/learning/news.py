"""What is new in somebody's attempts, for the pages that lead there: no query of its own."""

from collections.abc import Iterable
from dataclasses import dataclass

from courses.outline import ActivityOutline, LessonOutline, Outline
from lms.learning.attempts import Attempt
from lms.learning.standing import Standing


@dataclass(frozen=True)
class NewsItem:
    """`outline`, `lesson` and `attempt` make the address; `activity` gives the title."""

    outline: Outline
    lesson: LessonOutline
    activity: ActivityOutline
    attempt: Attempt


def news_in(now: Standing, person_id: int, outline: Outline) -> list[NewsItem]:
    found = []
    for attempt in now.of(person_id, outline.id):
        lesson = outline.lesson(attempt.lesson_id) if attempt.news else None
        activity = lesson.activity(attempt.activity) if lesson else None
        if lesson is not None and activity is not None:
            found.append(NewsItem(outline, lesson, activity, attempt))
    return found


def seen(attempts: Iterable[Attempt]) -> None:
    """The learner has opened them; a query only where there was something new."""
    opened = [attempt.pk for attempt in attempts if attempt.news]
    if opened:
        Attempt.objects.filter(pk__in=opened).update(news="")
