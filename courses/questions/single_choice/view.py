from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form, last
from courses.questions.markup import inline, plain
from courses.questions.single_choice.block import SingleChoiceBlock
from courses.questions.single_choice.marking import mark


class SingleChoice(QuestionKind):
    name = "single_choice"
    label = _("Single choice")
    icon = "radio-full"
    block = SingleChoiceBlock
    template = "questions/single_choice.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        return {
            "shuffle": value["shuffle"],
            "choices": [
                {
                    "id": child.id,
                    "text": inline(child.value["text"]),
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
                item(
                    choice["id"],
                    {
                        "text": choice["text"],
                        "right": choice["credit"] == 1,
                        "credit": choice["credit"] if 0 < choice["credit"] < 1 else None,
                        "feedback": choice["feedback"],
                    },
                )
                for choice in content["choices"]
            ],
        }

    def view(self, content: dict, random: Random) -> dict:
        choices = [{"id": c["id"], "text": c["text"]} for c in content["choices"]]
        if content["shuffle"]:
            random.shuffle(choices)
        return {"choices": choices}

    def fill(self, view: dict, answer: Any) -> dict:
        chosen = {c["id"]: c["id"] == answer for c in view["choices"]}
        return {"choices": rows_with(view["choices"], chosen=chosen)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        right = {c["id"]: c["credit"] == 1 for c in content["choices"]}
        partly = {c["id"]: 0 < c["credit"] < 1 for c in content["choices"]}
        rows = rows_with(view["choices"], right=right, partly=partly, feedback=mark.feedback)
        return {"choices": rows}

    def read(self, form: Form) -> Any:
        return last(form)

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [c["text"] for c in content["choices"] if c["credit"] == 1]

    def words(self, content: dict, answer: Any) -> str:
        return next((plain(c["text"]) for c in content["choices"] if c["id"] == answer), "")


def credit_of(choice: Any) -> float:
    """A tick gives all the points; a share without a tick gives that share."""
    if choice["right"]:
        return 1.0
    return float(choice["credit"] or 0)


kind = SingleChoice()
