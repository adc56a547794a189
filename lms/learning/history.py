"""What people once answered elsewhere, kept as history when a bank comes in with it.

The quizzes of a bank that comes in are new, so no lesson holds them yet and there is no activity
of which an old sitting could be an attempt. It becomes an event of its person, with what was
answered and what it earned: evidence that stays, and counts for no completion here.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.dispatch import receiver
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.translation import gettext as _

from courses.exchange.drafts import ProgressDraft, SittingDraft
from courses.exchange.storing import history_brought
from courses.models import Question, Quiz
from lms.learning.events import Event
from lms.people.models import User

SITTING = "imported_sitting"
PROGRESS = "imported_progress"


@receiver(history_brought)
def keep_history(
    sender: Any,
    sittings: Sequence[SittingDraft],
    progress: Sequence[ProgressDraft],
    questions: dict[str, Question],
    quizzes: dict[str, Quiz],
    **kwargs: Any,
) -> list[str]:
    """Returns a warning for each person who has no account here, and how many records that is."""
    unknown: dict[str, int] = {}
    records: list[SittingDraft | ProgressDraft] = [*sittings, *progress]
    for record in records:
        person = person_of(record)
        if person is None:
            name = record.email or record.username
            unknown[name] = unknown.get(name, 0) + 1
        elif isinstance(record, ProgressDraft):
            scores = [list(score) for score in record.scores]
            Event.objects.create(person=person, verb=PROGRESS, data={"scores": scores})
        else:
            _keep(person, record, questions, quizzes)
    return [
        _("%(person)s has no account here: %(number)d results are left out.")
        % {"person": name, "number": number}
        for name, number in unknown.items()
    ]


def person_of(record: SittingDraft | ProgressDraft) -> User | None:
    """By e-mail address, else by a user name that begins exactly one address."""
    if record.email:
        found = User.objects.filter(email__iexact=record.email).first()
        if found is not None:
            return found
    if not record.username:
        return None
    named = User.objects.filter(email__istartswith=f"{record.username}@")[:2]
    return named[0] if len(named) == 1 else None


def _keep(
    person: User,
    sitting: SittingDraft,
    questions: dict[str, Question],
    quizzes: dict[str, Quiz],
) -> None:
    quiz = quizzes.get(sitting.quiz)
    Event.objects.create(
        person=person,
        verb=SITTING,
        at=moment(sitting.end or sitting.start),
        data={
            "quiz": quiz.pk if quiz else None,
            "title": quiz.title if quiz else "",
            "complete": sitting.complete,
            "began": sitting.start,
            "answers": {
                str(questions[ref].uid): answer
                for ref, answer in sitting.answers.items()
                if ref in questions
            },
            "earned": sitting.score,
            "possible": len(sitting.questions),
        },
    )


def moment(written: str) -> datetime:
    found = parse_datetime(written) if written else None
    if found is None:
        return timezone.now()
    return found if timezone.is_aware(found) else timezone.make_aware(found)
