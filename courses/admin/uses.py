"""Where questions, quizzes and categories are used: shown before editing, checked before deleting.

Reads what is stored, drafts included: Wagtail's reference index is filled by a task, so it can
be behind, and a question that a quiz asks must never go.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import CharField, Model, QuerySet
from django.db.models.functions import Cast
from django.utils.text import get_text_list
from django.utils.translation import gettext as _

from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.exercises.exercise import Exercise
from courses.pages import LessonPage

Blocks = list[dict[str, Any]]


def stored(things: QuerySet[Any], field: str) -> Iterator[tuple[Any, Blocks]]:
    """Each with the raw blocks of its StreamField: those published, and those of its draft."""
    for thing in things.select_related("latest_revision"):
        blocks = list(getattr(thing, field).raw_data)
        if thing.has_unpublished_changes and thing.latest_revision:
            blocks += json.loads(thing.latest_revision.content[field])
        yield thing, blocks


def questions_of(blocks: Blocks) -> set[int]:
    return {block["value"] for block in blocks if block["type"] == "question"}


def categories_of(blocks: Blocks) -> set[int]:
    return {block["value"]["category"] for block in blocks if block["type"] == "draw"}


def quizzes_using(question: Question) -> list[Quiz]:
    return [
        q
        for q, blocks in stored(Quiz.objects.all(), "items")
        if question.pk in questions_of(blocks)
    ]


def quizzes_drawing(category: Category) -> list[Quiz]:
    """Those that draw from it or, since it goes with it, from a category below it."""
    branch = set(category.branch().values_list("pk", flat=True))
    return [
        q for q, blocks in stored(Quiz.objects.all(), "items") if branch & categories_of(blocks)
    ]


def quizzes_that_may_ask(question: Question) -> list[Quiz]:
    """Those that ask it by name, and those that may draw it."""
    above = {*question.category.get_ancestors().values_list("pk", flat=True), question.category_id}
    return [
        quiz
        for quiz, blocks in stored(Quiz.objects.all(), "items")
        if question.pk in questions_of(blocks) or above & categories_of(blocks)
    ]


def lessons_using(thing: Quiz | Exercise) -> list[LessonPage]:
    field = "quiz" if isinstance(thing, Quiz) else "exercise"
    lessons = LessonPage.objects.annotate(text=Cast("body", CharField()))
    candidates = lessons.filter(text__contains=f'"{field}": {thing.pk}') | lessons.filter(
        has_unpublished_changes=True
    )
    return [
        lesson
        for lesson, blocks in stored(candidates, "body")
        if any(isinstance(b["value"], dict) and b["value"].get(field) == thing.pk for b in blocks)
    ]


def uses_by_question() -> Counter[int]:
    """How many quizzes ask each question by name. One query."""
    return Counter(
        question
        for _quiz, blocks in stored(Quiz.objects.all(), "items")
        for question in questions_of(blocks)
    )


def refusal_to_delete(thing: Model) -> str:
    """Why this must not be deleted, for its author; empty when nothing speaks against it."""
    if isinstance(thing, Question) and (users := quizzes_using(thing)):
        return _(
            "“%(what)s” stays: it is asked in %(users)s. Take it out of there first, "
            "then you can delete it."
        ) % {"what": thing, "users": listed(users)}
    if isinstance(thing, Quiz | Exercise) and (lessons := lessons_using(thing)):
        return _(
            "“%(what)s” stays: it stands in the lesson %(users)s. Take it out of there first, "
            "then you can delete it."
        ) % {"what": thing, "users": listed(lessons)}
    if isinstance(thing, Category):
        return _refusal_of_category(thing)
    return ""


def _refusal_of_category(category: Category) -> str:
    if users := quizzes_drawing(category):
        return _("“%(what)s” stays: %(users)s draws questions from it.") % {
            "what": category,
            "users": listed(users),
        }
    if Question.objects.filter(category__in=category.branch()).exists():
        return _(
            "“%(what)s” stays: questions stand in it or below it. Move them to another category "
            "first, then you can delete it."
        ) % {"what": category}
    return ""


def listed(things: Sequence[Model]) -> str:
    """« A », « B » et « C »."""
    return get_text_list([_("“%(name)s”") % {"name": thing} for thing in things], _("and"))
