from django.db.models import QuerySet
from django.utils.translation import gettext as _

from lms.learning.models import Attempt, CourseCompletion


def assessed_in(completion: CourseCompletion) -> QuerySet[Attempt]:
    """The tries at marked activities, handed in before the course was completed or since."""
    return (
        Attempt.objects.of_courses()
        .filter(
            person=completion.person,
            course=completion.course,
            possible__gt=0,
            submitted_at__isnull=False,
        )
        .defer("authored")
        .order_by("submitted_at", "pk")
    )


def result_of(completion: CourseCompletion) -> str:
    """The mean of the best result of each marked activity ("86 %"), or that all was done."""
    best: dict[tuple[int, str], float] = {}
    for attempt in assessed_in(completion).filter(completed_at__isnull=False):
        share = (attempt.earned or 0) / (attempt.possible or 1)
        where = (attempt.lesson_id, attempt.activity)
        best[where] = max(best.get(where, 0), share)
    if not best:
        return _("Course completed")
    percent = int(sum(best.values()) * 100 / len(best) + 1e-9)
    return _("%(percent)s %%") % {"percent": percent}
