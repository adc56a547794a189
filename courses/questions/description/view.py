from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.base import Mark, QuestionKind
from courses.questions.description.block import DescriptionBlock
from courses.questions.description.marking import mark
from courses.questions.form import Form


class Description(QuestionKind):
    name = "description"
    label = _("Text without a question")
    icon = "doc-full"
    block = DescriptionBlock
    template = "questions/description.html"
    gives_points = False

    def author(self, value: Any) -> dict:
        return {}

    def value(self, content: dict) -> dict:
        return {}

    def view(self, content: dict, random: Random) -> dict:
        return {}

    def read(self, form: Form) -> Any:
        return None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return []

    def words(self, content: dict, answer: Any) -> str:
        return ""


kind = Description()
