from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind
from courses.questions.form import Form, last
from courses.questions.free_text.block import FreeTextBlock
from courses.questions.free_text.marking import mark
from courses.questions.markup import source


class FreeText(QuestionKind):
    name = "free_text"
    read_by_a_person = True
    label = _("Free text")
    icon = "edit"
    block = FreeTextBlock
    template = "questions/free_text.html"

    def author(self, value: Any) -> dict:
        return {
            "rubric": [{"id": child.id, **child.value} for child in value["rubric"].bound_blocks],
            "model_answer": source(value["model_answer"]),
            "min_words": value["min_words"],
            "max_words": value["max_words"],
        }

    def value(self, content: dict) -> dict:
        return {
            **content,
            "rubric": [
                item(row["id"], {"criterion": row["criterion"], "points": row["points"]})
                for row in content["rubric"]
            ],
        }

    def view(self, content: dict, random: Random) -> dict:
        return {"min_words": content["min_words"], "max_words": content["max_words"]}

    def read(self, form: Form) -> Any:
        return last(form)

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [content["model_answer"]] if content["model_answer"] else []

    def words(self, content: dict, answer: Any) -> str:
        return answer if isinstance(answer, str) else ""


kind = FreeText()
