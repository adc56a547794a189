"""What a person answered in another tool before, read from the events that an import kept."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists

from courses.models import Question
from courses.questions import kinds
from courses.questions.markup import plain
from lms.learning.events import Event
from lms.learning.history import PROGRESS, SITTING
from lms.people.models import User


@dataclass(frozen=True, slots=True)
class FormerSitting:
    title: str
    at: datetime
    complete: bool
    earned: int
    possible: int
    answers: Sequence[tuple[str, str]]  # (question, what was answered), in words


@dataclass(frozen=True, slots=True)
class FormerScore:
    """The running score of a category: questions answered right, of those seen."""

    category: str
    right: int
    seen: int


@dataclass(frozen=True, slots=True)
class FormerResults:
    sittings: Sequence[FormerSitting] = ()
    scores: Sequence[FormerScore] = ()

    def __bool__(self) -> bool:
        return bool(self.sittings or self.scores)


def has_former_results(person: User) -> Exists:
    """To annotate with, so that a page needs no query more."""
    return Exists(Event.objects.filter(person=person, verb__in=(SITTING, PROGRESS)))


def who_has_former_results(people: Iterable[int]) -> set[int]:
    found = Event.objects.filter(person__in=set(people), verb__in=(SITTING, PROGRESS))
    return set(found.values_list("person", flat=True))


def former_results_of(person: User) -> FormerResults:
    """The latest first. Two queries."""
    events = list(
        Event.objects.filter(person=person, verb__in=(SITTING, PROGRESS)).order_by("-at", "-pk")
    )
    sittings = [e for e in events if e.verb == SITTING]
    asked = {uid for e in sittings for uid in e.data["answers"]}
    questions = {str(q.uid): q for q in Question.objects.filter(uid__in=asked)} if asked else {}
    return FormerResults(
        [_sitting(event, questions) for event in sittings],
        [FormerScore(*s) for e in events if e.verb == PROGRESS for s in e.data["scores"]],
    )


def _sitting(event: Event, questions: dict[str, Question]) -> FormerSitting:
    data = event.data
    known = [(questions[uid], said) for uid, said in data["answers"].items() if uid in questions]
    return FormerSitting(
        title=data["title"],
        at=event.at,
        complete=data["complete"],
        earned=data["earned"],
        possible=data["possible"],
        answers=[(plain(question.text), _words(question, said)) for question, said in known],
    )


def _words(question: Question, said: Any) -> str:
    """The answer as it was given, as far as the question of today still knows it."""
    if not question.content:
        return ""
    return kinds()[question.kind].words(question.author()["content"], said)
