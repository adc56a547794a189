from random import Random
from typing import Any

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form, last
from courses.questions.true_false.block import TrueFalseBlock
from courses.questions.true_false.marking import mark


class TrueFalse(QuestionKind):
    name = "true_false"
    label = _("True or false")
    icon = "check"
    block = TrueFalseBlock
    template = "questions/true_false.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        return {
            "right": value["right"] == "true",
            "feedback_true": value["feedback_true"],
            "feedback_false": value["feedback_false"],
        }

    def value(self, content: dict) -> dict:
        return {**content, "right": "true" if content["right"] else "false"}

    def view(self, content: dict, random: Random) -> dict:
        return {
            "choices": [{"id": "true", "text": word(True)}, {"id": "false", "text": word(False)}]
        }

    def fill(self, view: dict, answer: Any) -> dict:
        chosen = {"true": answer is True, "false": answer is False}
        return {"choices": rows_with(view["choices"], chosen=chosen)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        right = {"true": content["right"], "false": not content["right"]}
        return {"choices": rows_with(view["choices"], right=right, feedback=mark.feedback)}

    def read(self, form: Form) -> Any:
        return {"true": True, "false": False}.get(last(form) or "")

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [word(content["right"])]

    def words(self, content: dict, answer: Any) -> str:
        return word(answer) if isinstance(answer, bool) else ""


def word(answer: bool) -> str:
    return gettext("True") if answer else gettext("False")


kind = TrueFalse()
