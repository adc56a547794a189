"""The steps of a positioning: begin, answer, go on where one was. Each is one transaction."""

from collections.abc import Sequence

from django.db import IntegrityError, transaction
from django.utils import timezone

from courses.questions import kinds
from courses.questions.form import Form
from lms.learning.events import Event
from lms.learning.positioning.bank import Pool, pool_of
from lms.learning.positioning.engine import Given, Item, judge, next_item
from lms.learning.positioning.records import Positioning, PositioningAnswer
from lms.learning.positioning.skills import keep
from lms.people.models import User


class NoBank(Exception):
    """There is no question for this tool."""


class NoAnswer(Exception):
    """Nothing was chosen or written, and "I don't know" was not said."""


def begin(person: User, tool: str) -> Positioning:
    """The open positioning, or a new one. Raises NoBank."""
    pool = pool_of(tool)
    if not pool.items:
        raise NoBank
    try:
        with transaction.atomic():
            positioning, made = Positioning.objects.get_or_create(
                person=person, tool=tool, finished_at=None
            )
            if made:
                _go_on(positioning, [], pool)
    except IntegrityError:  # another tab began first
        positioning = Positioning.objects.get(person=person, tool=tool, finished_at=None)
    return positioning


def current(positioning: Positioning) -> PositioningAnswer | None:
    """The question that waits for its answer."""
    return positioning.answers.filter(answered_at=None).first()


@transaction.atomic
def answer(positioning: Positioning, number: int, form: Form, unknown: bool) -> None:
    """Keep the answer to question `number` and ask the next one, or end the test.

    A number that is no longer open changes nothing: the page was sent twice. Raises NoAnswer.
    """
    positioning = Positioning.objects.select_for_update().get(pk=positioning.pk)
    asked = positioning.answers.filter(number=number, answered_at=None).first()
    if asked is None or positioning.finished_at:
        return
    kind, content = kinds()[asked.authored["kind"]], asked.authored["content"]
    said = None if unknown else kind.read(form)
    if said is None and not unknown:
        raise NoAnswer
    asked.answer = said
    asked.credit = 0.0 if unknown else kind.mark(content, said).credit or 0.0
    asked.answered_at = timezone.now()
    asked.save()
    _go_on(positioning, given(positioning), pool_of(positioning.tool))


def given(positioning: Positioning) -> list[Given]:
    """The answers so far, as the engine reads them."""
    return [
        Given(Item(a.question, a.level, a.objective, a.guess), a.credit or 0.0)
        for a in positioning.answers.exclude(answered_at=None).order_by("number")
    ]


def _go_on(positioning: Positioning, answers: Sequence[Given], pool: Pool) -> None:
    item = next_item(pool.items, answers, positioning.seed)
    if item is None:
        _finish(positioning, answers)
        return
    PositioningAnswer.objects.create(
        positioning=positioning,
        number=len(answers) + 1,
        question=item.id,
        level=item.level,
        objective=item.objective,
        guess=item.guess,
        authored=pool.questions[item.id].author(),
    )


def _finish(positioning: Positioning, answers: Sequence[Given]) -> None:
    verdict = judge(answers)
    positioning.finished_at = timezone.now()
    positioning.level, positioning.chances = verdict.level, dict(verdict.chances)
    positioning.save()
    keep(positioning, verdict)
    Event.objects.create(
        person_id=positioning.person_id,
        verb="positioned",
        data={
            "tool": positioning.tool,
            "level": verdict.level,
            "confidence": round(verdict.confidence, 3),
            "questions": len(answers),
        },
    )
