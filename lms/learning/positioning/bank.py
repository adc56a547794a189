"""The bank of a positioning: the questions filed under `Positionnement` › the tool's name.

A trainer adds one by filing it there, with a level and an objective.
"""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef, QuerySet
from django.db.models.functions import Substr

from courses.models import Category, Question
from lms.learning.positioning.engine import LEVELS, Item
from lms.learning.positioning.luck import can_ask, guess

ROOT = "Positionnement"


def categories() -> QuerySet[Category]:
    """The category of each tool that has a bank; its name is the tool's, whatever the case."""
    root = Category.objects.filter(depth=1, name=ROOT, path=OuterRef("top"))
    return Category.objects.annotate(top=Substr("path", 1, Category.steplen)).filter(
        Exists(root), depth=2
    )


@dataclass(frozen=True)
class Pool:
    questions: dict[str, Question]
    items: list[Item]


def pool_of(tool: str) -> Pool:
    """Two queries. Left out: drafts, pictures, what a person marks, and what has no level."""
    category = categories().filter(name__iexact=tool).first()
    if category is None:
        return Pool({}, [])
    found = Question.objects.filter(
        category__in=category.branch(), live=True, level__in=LEVELS
    ).exclude(objective="")
    questions = {str(q.uid): q for q in found if can_ask(q.kind) and not q.images()}
    return Pool(questions, [_item(uid, question) for uid, question in questions.items()])


def _item(uid: str, question: Question) -> Item:
    value = question.content.raw_data[0]["value"]
    return Item(uid, question.level, question.objective, guess(question.kind, value))
