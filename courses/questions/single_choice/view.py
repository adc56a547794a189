from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.base import Form, Mark, QuestionKind
from courses.questions.single_choice.block import SingleChoiceBlock
from courses.questions.single_choice.marking import mark


class SingleChoice(QuestionKind):
    name = "single_choice"
    label = _("Single choice")
    icon = "radio-full"
    block = SingleChoiceBlock
    template = "questions/single_choice.html"

    def author(self, value: Any) -> dict:
        return {
            "shuffle": value["shuffle"],
            "choices": [
                {
                    "id": child.id,
                    "text": str(child.value["text"]),
                    "credit": credit_of(child.value),
                    "feedback": child.value["feedback"],
                }
                for child in value["choices"].bound_blocks
            ],
        }

    def value(self, content: dict) -> dict:
        return {
            "shuffle": content["shuffle"],
            "choices": [
                {
                    "type": "item",
                    "id": choice["id"],
                    "value": {
                        "text": choice["text"],
                        "right": choice["credit"] == 1,
                        "credit": choice["credit"] if 0 < choice["credit"] < 1 else None,
                        "feedback": choice["feedback"],
                    },
                }
                for choice in content["choices"]
            ],
        }

    def view(self, content: dict, random: Random) -> dict:
        choices = [{"id": c["id"], "text": c["text"]} for c in content["choices"]]
        if content["shuffle"]:
            random.shuffle(choices)
        return {"choices": choices}

    def read(self, form: Form) -> Any:
        values = form.get("answer", [])
        return values[-1] if values else None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [c["text"] for c in content["choices"] if c["credit"] == 1]

    def words(self, content: dict, answer: Any) -> str:
        return next((c["text"] for c in content["choices"] if c["id"] == answer), "")


def credit_of(choice: Any) -> float:
    if choice["credit"] is not None:
        return float(choice["credit"])
    return 1.0 if choice["right"] else 0.0


kind = SingleChoice()
