"""A contest from the learner's sentence to the trainer's answer."""

from django.db import IntegrityError, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from courses.activities import kinds
from courses.activities.base import Refusal
from lms.learning.abilities import Itemised
from lms.learning.attempts import Attempt, News, Response
from lms.learning.contests import Contest
from lms.learning.events import Event
from lms.learning.letters import tell_of_contest
from lms.learning.marking.judging import judge
from lms.learning.notes import may_contest
from lms.learning.recording import note
from lms.people.models import User


def contest(attempt: Attempt, item: str, sentence: str) -> Contest:
    """Raises Refusal when the item is not marked, is right already or was contested before."""
    response = attempt.responses.filter(item=item).first()
    if response is None or not may_contest(attempt, response):
        raise Refusal(_("This answer cannot be contested."))
    try:
        with transaction.atomic():
            made = Contest.objects.create(response=response, sentence=sentence.strip()[:500])
            note(attempt, "contested", item=item)
    except IntegrityError:
        raise Refusal(_("You have already said so: your trainer answers you.")) from None
    return made


@transaction.atomic
def explain(asked: Contest, by: User, answer: str) -> None:
    """The mark stays; the learner reads why."""
    _answer(asked, by, Contest.State.EXPLAINED, answer)
    Attempt.objects.filter(pk=asked.response.attempt_id).update(news=News.ANSWERED)
    tell_of_contest.enqueue(asked.pk)


@transaction.atomic
def accept_alone(asked: Contest, by: User, credit: float, why: str) -> None:
    """Correct the mark of this learner only; the key stays as it is."""
    judge(asked.response, by, credit, comment=why, why=why)
    _answer(asked, by, Contest.State.ACCEPTED, why)


def _answer(asked: Contest, by: User, state: Contest.State, answer: str) -> None:
    """Raises Refusal when a colleague answered first."""
    changed = Contest.objects.filter(pk=asked.pk, state=Contest.State.OPEN).update(
        state=state, answer=answer, answered_by=by, answered_at=timezone.now()
    )
    if not changed:
        raise Refusal(_("This contest has been answered meanwhile."))
    attempt = asked.response.attempt
    Event.objects.create(
        person=by, verb=f"contest_{state.value}", attempt=attempt, course_id=attempt.course_id,
        lesson_id=attempt.lesson_id, data={"item": asked.response.item},
    )  # fmt: skip


def others_who_answered_the_same(response: Response) -> int:
    """People, not attempts."""
    same = Response.objects.filter(
        item=response.item,
        answer=response.answer,
        marked=True,
        attempt__kind=response.attempt.kind,
        attempt__submitted_at__isnull=False,
    )
    if not isinstance(kinds()[response.attempt.kind], Itemised):
        same = same.filter(
            attempt__lesson=response.attempt.lesson_id, attempt__activity=response.attempt.activity
        )
    people = same.exclude(attempt__person=response.attempt.person_id)
    return people.order_by().values("attempt__person").distinct().count()
