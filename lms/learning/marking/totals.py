"""The result of an attempt, worked out from its marked responses."""

from django.utils import timezone

from courses.scores import Score
from lms.learning.access import access_to
from lms.learning.attempts import Attempt
from lms.learning.finishing import complete_course_if_done
from lms.learning.outcomes import CourseCompletion


def verdict(pass_mark: float | None, score: Score) -> bool | None:
    """None while a person still has to mark a part; without a pass mark all points are needed."""
    if score.pending:
        return None
    return score.percent >= (100 if pass_mark is None else pass_mark)


def settle(attempt: Attempt) -> None:
    """Write the attempt's result again; inside a transaction that has locked the attempt."""
    score = Score.of(r.finding for r in attempt.responses.all() if r.marked)
    attempt.earned, attempt.possible = score.earned, score.possible
    attempt.passed = verdict(attempt.authored.get("pass_mark"), score)
    newly = bool(attempt.passed) and attempt.completed_at is None
    if newly:
        attempt.completed_at = timezone.now()
    elif attempt.passed is False:
        attempt.completed_at = None
    attempt.save()
    if newly:
        complete_upward(attempt)


def complete_upward(attempt: Attempt) -> None:
    """An activity that has just been passed may have been the last one of the course."""
    access = access_to(attempt.person, attempt.course.slug)
    if access is not None:
        complete_course_if_done(access, attempt.person)


def is_held(attempt: Attempt) -> bool:
    """Whether the learner has completed the course: their results never fall."""
    return CourseCompletion.objects.filter(
        person=attempt.person_id, course=attempt.course_id
    ).exists()
