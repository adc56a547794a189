"""A person's mark: a free text that was waiting, or the correction of one learner's mark."""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from courses.activities import kinds
from courses.activities.base import Refusal
from lms.learning.abilities import Itemised, TakesFile
from lms.learning.attempts import Attempt, News, Response
from lms.learning.corrections import Remarking
from lms.learning.events import Event
from lms.learning.letters import tell_marked
from lms.learning.marking.keys import effective, followed
from lms.learning.marking.totals import is_held, settle
from lms.people.models import User


@transaction.atomic
def judge(
    response: Response,
    by: User,
    credit: float,
    comment: str = "",
    why: str = "",
    awarded: dict[str, float] | None = None,
) -> Response:
    """Give `credit`, a share in [0, 1], to a marked response; the attempt and course follow.

    `comment` is for the learner, `why` for the record. Raises Refusal when the result would fall
    for somebody who has completed the course.
    """
    attempt = Attempt.objects.select_for_update().get(pk=response.attempt_id)
    response = Response.objects.select_related("correction").get(pk=response.pk, marked=True)
    credit = min(max(credit, 0.0), 1.0)
    before, passed_before = response.earned, attempt.passed
    wider = possible_of(response) - (response.possible or 0)
    response.possible = possible_of(response)
    earned = _points(attempt, response, credit)
    if before is not None and earned < before + wider and is_held(attempt):
        raise Refusal(_("This person has completed the course: their result cannot fall."))
    response.earned = earned
    response.detail = {**response.detail, "credit": credit, "awarded": awarded or {}}
    response.comment = comment
    response.judged_at, response.judged_by = timezone.now(), by
    response.save()
    attempt.news = News.MARKED
    settle(attempt)
    Remarking.objects.create(
        response=response, before=before, after=earned, passed_before=passed_before,
        passed_after=attempt.passed, by=by, why=why, told_at=response.judged_at,
    )  # fmt: skip
    _note(attempt, by, response)
    if attempt.passed is not None:
        tell_marked.enqueue(attempt.pk)
    return response


def possible_of(response: Response) -> float:
    """What the item is worth; also where it could not be verified, and counted for nothing."""
    attempt = response.attempt
    kind = kinds()[attempt.kind]
    if response.possible or not isinstance(kind, TakesFile):
        return response.possible or 0
    return kind.worth(effective(kind, attempt.authored, followed([response])), response.item)


def _points(attempt: Attempt, response: Response, credit: float) -> float:
    kind = kinds()[attempt.kind]
    if isinstance(kind, Itemised):
        authored = effective(kind, attempt.authored, followed([response]))
        return kind.points_for(authored, response.item, credit, response.hints)
    return round((response.possible or 0) * credit, 4)


def _note(attempt: Attempt, by: User, response: Response) -> None:
    Event.objects.create(
        person=by, verb="judged", attempt=attempt, course_id=attempt.course_id,
        lesson_id=attempt.lesson_id, data={"item": response.item, "earned": response.earned},
    )  # fmt: skip


@transaction.atomic
def open_another_attempt(attempt: Attempt, by: User) -> None:
    """One more attempt than the limit, for this learner at this activity."""
    latest = (
        Attempt.objects.select_for_update()
        .filter(person=attempt.person_id, lesson=attempt.lesson_id, activity=attempt.activity)
        .latest("number")
    )
    latest.extra_attempts += 1
    latest.save(update_fields=["extra_attempts"])
    Event.objects.create(
        person=by, verb="opened_attempt", attempt=latest, course_id=latest.course_id,
        lesson_id=latest.lesson_id, data={"extra": latest.extra_attempts},
    )  # fmt: skip
