from html import escape
from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind
from courses.questions.form import Form, last
from courses.questions.short_answer.block import ShortAnswerBlock
from courses.questions.short_answer.marking import mark


class ShortAnswer(QuestionKind):
    name = "short_answer"
    label = _("Short answer")
    icon = "pilcrow"
    block = ShortAnswerBlock
    template = "questions/short_answer.html"

    def author(self, value: Any) -> dict:
        return {
            "answers": [dict(answer) for answer in value["answers"]],
            "case_sensitive": value["case_sensitive"],
            "accent_sensitive": value["accent_sensitive"],
            "wildcards": value["wildcards"],
        }

    def value(self, content: dict) -> dict:
        answers = [item(str(n), answer) for n, answer in enumerate(content["answers"], start=1)]
        return {**content, "answers": answers}

    def view(self, content: dict, random: Random) -> dict:
        return {"case_sensitive": content["case_sensitive"]}

    def read(self, form: Form) -> Any:
        return last(form)

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [escape(a["text"]) for a in content["answers"] if a["credit"] == 1]

    def words(self, content: dict, answer: Any) -> str:
        return answer if isinstance(answer, str) else ""


kind = ShortAnswer()
