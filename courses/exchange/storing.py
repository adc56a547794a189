"""From drafts to the bank: the one way in for every format and for the curriculum."""

import re
from dataclasses import dataclass, field, replace
from typing import Any

from django.core.files.base import ContentFile
from django.db import transaction
from django.dispatch import Signal
from django.utils.html import strip_tags
from django.utils.text import slugify
from wagtail.images import get_image_model

from courses.bank.categories import Category
from courses.bank.questions import Question
from courses.bank.quizzes import Quiz
from courses.exchange.drafts import ATTACHED, Import, QuestionDraft, QuizDraft
from courses.exchange.html import words
from courses.exchange.tags import tagged
from courses.questions import kinds

UNFILED = ("Import",)

# Sent in the transaction of an import with `sittings`, `progress`, and the `questions` and
# `quizzes` made, by their `ref`. A receiver keeps the history and returns warnings: sentences.
history_brought = Signal()


@dataclass
class Bank:
    """Files questions; categories and pictures are looked up once."""

    default: tuple[str, ...] = UNFILED
    categories: dict[tuple[str, ...], Category] = field(default_factory=dict)

    def category(self, path: tuple[str, ...]) -> Category:
        path = path or self.default
        if path not in self.categories:
            self.categories[path] = Category.at(path)
        return self.categories[path]

    def fill(self, question: Question, draft: QuestionDraft) -> Question:
        """Put what the draft says into `question`; nothing is saved but its pictures."""
        tags = tagged(draft.tags)
        places = {image.name: self.picture(image.name, image.content) for image in draft.images}
        question.category = self.category(draft.category)
        question.title = draft.title[:200] or strip_tags(draft.text)[:200]
        question.text = placed(draft.text, places)
        question.explanation = placed(draft.explanation, places)
        question.points = draft.points
        question.objective = tags.get("objectif", "")
        question.level = tags.get("niveau", "")
        question.hints = [  # type: ignore[assignment]
            {"type": "hint", "value": {"text": words(hint), "cost": 0}} for hint in draft.hints
        ]
        content = placed_deep(draft.content, places)
        value = kinds()[draft.kind].value(content)
        question.content = [{"type": draft.kind, "value": value}]  # type: ignore[assignment]
        return question

    def picture(self, name: str, content: bytes) -> int:
        image = get_image_model()(title=name, file_size=len(content))
        image.file = ContentFile(content, name=name)
        image.save()
        return image.pk


def placed(markup: str, places: dict[str, int]) -> str:
    """Pictures that came with the text become the embeds that Wagtail's rich text keeps."""

    def embed(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in places:
            return ""
        alt = re.search(r'alt="([^"]*)"', match[0])
        return (
            f'<embed embedtype="image" id="{places[name]}" format="fullwidth"'
            f' alt="{alt[1] if alt else ""}"/>'
        )

    return re.sub(rf'<img[^>]*src="{ATTACHED}(?P<name>[^"]+)"[^>]*>', embed, markup)


def placed_deep(content: Any, places: dict[str, int]) -> Any:
    """The same in all texts of a kind's content; a field that is one picture becomes its id."""
    if isinstance(content, str) and content.startswith(ATTACHED):
        return places.get(content.removeprefix(ATTACHED), "")
    if isinstance(content, str):
        return placed(content, places)
    if isinstance(content, dict):
        return {key: placed_deep(inner, places) for key, inner in content.items()}
    if isinstance(content, list):
        return [placed_deep(inner, places) for inner in content]
    return content


def store(draft: QuestionDraft, bank: Bank) -> Question:
    """One more question, published."""
    question: Any = bank.fill(Question(), draft)
    question.save()
    question.save_revision().publish()
    return question


def filed_under(brought: Import, path: tuple[str, ...]) -> Import:
    """The same with every question filed: below `path`, or in "Import" where nothing is said."""
    questions = tuple(
        replace(question, category=(path + question.category) or UNFILED)
        for question in brought.questions
    )
    return replace(brought, questions=questions)


def store_all(brought: Import, with_sittings: bool = False) -> list[str]:
    """Everything that a file brings, all or nothing. Returns the warnings of keeping history."""
    bank = Bank()
    with transaction.atomic():
        questions = {draft.ref: store(draft, bank) for draft in brought.questions}
        quizzes = {draft.ref: store_quiz(draft, questions) for draft in brought.quizzes}
        if not with_sittings:
            return []
        heard = history_brought.send(
            Import,
            sittings=brought.sittings,
            progress=brought.progress,
            questions=questions,
            quizzes=quizzes,
        )
    return [sentence for _receiver, sentences in heard for sentence in sentences or ()]


def store_quiz(draft: QuizDraft, questions: dict[str, Question]) -> Quiz:
    """One more quiz with its settings; a draft stays a draft."""
    quiz: Any = Quiz(
        title=draft.title[:200] or draft.slug,
        description=draft.description,
        random_order=draft.random_order,
        max_questions=draft.max_questions,
        answers_at_end=draft.answers_at_end,
        single_attempt=draft.single_attempt,
        pass_mark=draft.pass_mark,
        success_text=words(draft.success_text),
        fail_text=words(draft.fail_text),
        live=not draft.draft,
    )
    quiz.items = [("question", questions[ref]) for ref in draft.questions if ref in questions]
    quiz.slug = quiz.free_slug(slugify(draft.slug))
    quiz.save()
    revision = quiz.save_revision()
    if not draft.draft:
        revision.publish()
    return quiz
