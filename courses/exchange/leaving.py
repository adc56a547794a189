"""From the bank to drafts: what every format writes."""

import re
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath
from typing import Any

from django.db.models import QuerySet
from django.utils.html import escape
from wagtail.images import get_image_model

from courses.bank.categories import Category
from courses.bank.pictures import ATTRIBUTE, EMBED
from courses.bank.previewing import is_filled
from courses.bank.questions import Question
from courses.exchange.drafts import ATTACHED, Image, QuestionDraft
from courses.questions import kinds


def bank_of(category: Category | None = None) -> QuerySet[Question]:
    """The questions of a branch of the tree, or all, category after category."""
    questions = Question.objects.select_related("category").order_by("category__path", "title")
    return questions.filter(category__in=category.branch()) if category else questions


def drafts(questions: Iterable[Question]) -> Iterator[QuestionDraft]:
    """Those that are complete, as the formats write them."""
    paths: dict[int, tuple[str, ...]] = {}
    for question in questions:
        if question.content and is_filled(question.content[0]):
            if question.category_id not in paths:
                paths[question.category_id] = question.category.names()
            yield draft_of(question, paths[question.category_id])


def draft_of(question: Question, category: tuple[str, ...]) -> QuestionDraft:
    kind = kinds()[question.kind]
    album: dict[str, Image] = {}
    content = detached_deep(kind.author(question.content[0].value), album)
    if kind.name == "hotspot" and isinstance(content["image"], int):
        content["image"] = ATTACHED + attach(content["image"], album)
    tags = {"objectif": question.objective, "niveau": question.level}
    return QuestionDraft(
        kind=kind.name,
        title=question.title,
        text=detached(question.text, album),
        content=content,
        category=category,
        explanation=detached(question.explanation, album),
        points=question.points if kind.gives_points else 0.0,
        hints=tuple(escape(hint.value["text"]) for hint in question.hints),
        tags=tuple(f"{name}:{value}" for name, value in tags.items() if value),
        images=tuple(album[name] for name in sorted(album)),
        ref=str(question.uid),
    )


def detached(markup: str, album: dict[str, Image]) -> str:
    """The text with its pictures beside it, named in `src="attached:…"`."""

    def image(match: re.Match[str]) -> str:
        attributes = dict(ATTRIBUTE.findall(match[0]))
        name = attach(int(attributes["id"]), album)
        return f'<img src="{ATTACHED}{name}" alt="{attributes.get("alt", "")}">' if name else ""

    return EMBED.sub(image, markup)


def detached_deep(content: Any, album: dict[str, Image]) -> Any:
    if isinstance(content, str):
        return detached(content, album)
    if isinstance(content, dict):
        return {key: detached_deep(inner, album) for key, inner in content.items()}
    if isinstance(content, list):
        return [detached_deep(inner, album) for inner in content]
    return content


def attach(image_id: int, album: dict[str, Image]) -> str:
    """The name under which the picture goes along; "" when it exists no more."""
    found = get_image_model().objects.filter(pk=image_id).first()
    if found is None:
        return ""
    name = PurePosixPath(found.file.name).name
    if name not in album:
        with found.file.open("rb") as file:
            album[name] = Image(name, file.read())
    return name
