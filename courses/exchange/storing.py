"""From drafts to the bank: the one way in for every format and for the curriculum."""

import re
from dataclasses import dataclass, field
from typing import Any

from django.core.files.base import ContentFile
from django.utils.html import strip_tags
from wagtail.images import get_image_model

from courses.bank.categories import Category
from courses.bank.questions import Level, Question
from courses.exchange.drafts import ATTACHED, QuestionDraft
from courses.questions import kinds

TAG = re.compile(r"^(?P<name>objectif|niveau):(?P<value>.+)$")


@dataclass
class Bank:
    """Files questions; categories and pictures are looked up once."""

    default: tuple[str, ...] = ("Import",)
    categories: dict[tuple[str, ...], Category] = field(default_factory=dict)

    def category(self, path: tuple[str, ...]) -> Category:
        path = path or self.default
        if path not in self.categories:
            self.categories[path] = Category.at(path)
        return self.categories[path]

    def fill(self, question: Any, draft: QuestionDraft) -> Question:
        """Put what the draft says into `question`; nothing is saved."""
        tags = tagged(draft.tags)
        places = {image.name: self.picture(image.name, image.content) for image in draft.images}
        question.category = self.category(draft.category)
        question.title = draft.title[:200] or strip_tags(draft.text)[:200]
        question.text = placed(draft.text, places)
        question.explanation = placed(draft.explanation, places)
        question.points = draft.points
        question.objective = tags.get("objectif", "")
        level = tags.get("niveau", "")
        question.level = level if level in Level.values else ""
        question.hints = [
            {"type": "hint", "value": {"text": strip_tags(hint), "cost": 0}} for hint in draft.hints
        ]
        question.content = [{"type": draft.kind, "value": kinds()[draft.kind].value(draft.content)}]
        return question

    def picture(self, name: str, content: bytes) -> int:
        image = get_image_model()(title=name)
        image.file.save(name, ContentFile(content), save=False)
        image.save()
        return image.pk


def tagged(tags: tuple[str, ...]) -> dict[str, str]:
    found = (TAG.match(tag) for tag in tags)
    return {match["name"]: match["value"].strip() for match in found if match}


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


def store(draft: QuestionDraft, bank: Bank) -> Question:
    """One more question, published."""
    question: Any = bank.fill(Question(), draft)
    question.save()
    question.save_revision().publish()
    return question
