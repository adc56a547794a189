from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form
from courses.questions.markup import inline, plain
from courses.questions.multiple_choice.block import MultipleChoiceBlock
from courses.questions.multiple_choice.marking import chosen_of, even_weights, mark


class MultipleChoice(QuestionKind):
    name = "multiple_choice"
    label = _("Multiple choice")
    icon = "tasks"
    block = MultipleChoiceBlock
    template = "questions/multiple_choice.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        children = value["choices"].bound_blocks
        even = even_weights([child.value["right"] for child in children])
        return {
            "shuffle": value["shuffle"],
            "choices": [
                {
                    "id": child.id,
                    "text": inline(child.value["text"]),
                    "weight": weight if child.value["weight"] is None else child.value["weight"],
                    "feedback": child.value["feedback"],
                }
                for child, weight in zip(children, even, strict=True)
            ],
        }

    def value(self, content: dict) -> dict:
        weights = [choice["weight"] for choice in content["choices"]]
        even = even_weights([weight > 0 for weight in weights]) == weights
        return {
            "shuffle": content["shuffle"],
            "choices": [
                item(
                    choice["id"],
                    {
                        "text": choice["text"],
                        "right": choice["weight"] > 0,
                        "weight": None if even else choice["weight"],
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
        takes_away = any(c["weight"] < 0 for c in content["choices"])
        return {"choices": choices, "takes_away": takes_away}

    def fill(self, view: dict, answer: Any) -> dict:
        ids = answer if isinstance(answer, list) else []
        chosen = {c["id"]: c["id"] in ids for c in view["choices"]}
        return {**view, "choices": rows_with(view["choices"], chosen=chosen)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        right = {c["id"]: c["weight"] > 0 for c in content["choices"]}
        rows = rows_with(view["choices"], right=right, feedback=mark.feedback)
        return {**view, "choices": rows}

    def read(self, form: Form) -> Any:
        return sorted({value for value in form.get("answer", []) if value}) or None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [c["text"] for c in content["choices"] if c["weight"] > 0]

    def words(self, content: dict, answer: Any) -> str:
        return " ; ".join(plain(choice["text"]) for choice in chosen_of(content, answer))


kind = MultipleChoice()
