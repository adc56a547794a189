"""A corrected key, from what it would change to the marking of everyone again."""

from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from courses.activities import kinds
from courses.activities.base import Refusal
from courses.models import LessonPage, Question
from courses.questions import kinds as question_kinds
from lms.learning.abilities import Itemised
from lms.learning.attempts import Attempt, Response
from lms.learning.corrections import Correction
from lms.learning.events import Event
from lms.learning.marking.changes import Change
from lms.learning.marking.comparing import Batch, batches
from lms.learning.marking.remarking import mark_all_again
from lms.learning.retention.rounds import split
from lms.learning.trained import trained_by
from lms.people.models import User

NAMED = 100


def of_question(question: Question, content: dict | None = None) -> Correction:
    """Not saved: the published key of a question, or the key that it would have."""
    key = question.author()
    if content is not None:
        key = {**key, "content": content}
    return Correction(kind="quiz", item=str(question.uid), title=question.title, key=key)


def of_activity(lesson: LessonPage, activity: str) -> Correction | None:
    """Not saved: what a published activity is marked by now; None where that makes no sense."""
    activity, _days = split(activity)
    block = lesson.block(activity)
    kind = kinds().get(block.block_type) if block else None
    if block is None or kind is None or kind.once or isinstance(kind, Itemised):
        return None
    return Correction(
        kind=kind.name,
        lesson=lesson,
        activity=activity,
        title=kind.summary(block.value)["title"][:200],
        key=kind.author(block.value),
    )


def accepting(question: Question, response: Response) -> dict | None:
    """The question's content with this answer accepted too; None where the author must decide."""
    kind = kinds()[response.attempt.kind]
    if not isinstance(kind, Itemised) or not question.live or question.has_unpublished_changes:
        return None
    return kind.accepting(question.author(), response.answer)


@transaction.atomic
def correct(correction: Correction, by: User, why: str, publish: Question | None = None) -> None:
    """Keep the correction and have everyone marked again in the background.

    With `publish`, the question takes the corrected content first. Raises Refusal when somebody
    is writing that question.
    """
    if publish is not None:
        _publish(publish, correction.key["content"], by)
    correction.made_by, correction.why = by, why
    correction.save()
    Event.objects.create(
        person=by, verb="corrected", lesson_id=correction.lesson_id,
        data={"correction": correction.pk, "item": correction.item},
    )  # fmt: skip
    mark_all_again.enqueue(correction.pk)


def _publish(question: Question, content: dict, by: User) -> None:
    question = Question.objects.select_for_update().get(pk=question.pk)
    if question.has_unpublished_changes:
        raise Refusal(_("Somebody is writing this question: publish or discard the draft first."))
    kind = question_kinds()[question.kind]
    question.content = [{"type": question.kind, "value": kind.value(content)}]  # type: ignore[assignment]
    question.save_revision(user=by).publish(user=by)


@dataclass
class Summary:
    """Who would change, and how."""

    read: int = 0
    raised: int = 0
    lowered: int = 0
    held: int = 0
    passing: int = 0
    failing: int = 0
    named: list[tuple[Attempt, Change]] = field(default_factory=list)

    @property
    def changed(self) -> int:
        return self.raised + self.lowered

    @property
    def not_named(self) -> int:
        return self.changed + self.held - len(self.named)


def summary_of(correction: Correction, user: User) -> Summary:
    """Constant memory: names stop at `NAMED`, and are those of the user's own learners."""
    summary = Summary()
    for batch in batches(correction):
        _add(summary, batch)
        if room := NAMED - len(summary.named):
            summary.named += _named(batch, user, room)
    return summary


def _add(summary: Summary, batch: Batch) -> None:
    summary.read += batch.read
    for change in batch.changes.values():
        summary.held += change.held
        summary.raised += change.raised and not change.held
        summary.lowered += not change.raised and not change.held
        summary.passing += change.newly_passed
        summary.failing += change.newly_failed


def _named(batch: Batch, user: User, room: int) -> list[Any]:
    attempts = (
        Attempt.objects.filter(trained_by(user), pk__in=batch.changes)
        .select_related("person", "lesson")
        .defer("authored")
        .order_by("person__last_name", "person__first_name", "number")[:room]
    )
    return [(attempt, batch.changes[attempt.pk]) for attempt in attempts]
