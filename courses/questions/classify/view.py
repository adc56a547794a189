from random import Random
from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.classify.block import ClassifyBlock, lines
from courses.questions.classify.marking import mark, right_cards
from courses.questions.form import Form, parts
from courses.questions.identity import id_of


class Classify(QuestionKind):
    name = "classify"
    label = _("Classify into columns")
    icon = "table"
    block = ClassifyBlock
    template = "questions/classify.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        columns = value["columns"].bound_blocks
        return {
            "columns": [{"id": child.id, "title": child.value["title"]} for child in columns],
            "cards": [
                {"id": id_of(text), "text": text, "column": child.id}
                for child in columns
                for text in lines(child.value["cards"])
            ],
        }

    def value(self, content: dict) -> dict:
        return {
            "columns": [
                item(
                    column["id"],
                    {"title": column["title"], "cards": "\n".join(cards_of(content, column["id"]))},
                )
                for column in content["columns"]
            ]
        }

    def view(self, content: dict, random: Random) -> dict:
        cards = sorted(({"id": c["id"], "text": c["text"]} for c in content["cards"]), key=str)
        random.shuffle(cards)
        return {"columns": content["columns"], "rows": cards}

    def fill(self, view: dict, answer: Any) -> dict:
        given = answer if isinstance(answer, dict) else {}
        return {**view, "rows": rows_with(view["rows"], chosen=given)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        right = right_cards(content, {row["id"]: row["chosen"] for row in view["rows"]})
        titles = {column["id"]: column["title"] for column in content["columns"]}
        expected = {card["id"]: titles.get(card["column"], "") for card in content["cards"]}
        return {**view, "rows": rows_with(view["rows"], right=right, expected=expected)}

    def read(self, form: Form) -> Any:
        return parts(form) or None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [
            escape(f"{column['title']} : {', '.join(cards_of(content, column['id']))}")
            for column in content["columns"]
        ]

    def words(self, content: dict, answer: Any) -> str:
        given = answer if isinstance(answer, dict) else {}
        placed = [
            (
                column["title"],
                [c["text"] for c in content["cards"] if given.get(c["id"]) == column["id"]],
            )
            for column in content["columns"]
        ]
        return " ; ".join(f"{title} : {', '.join(cards)}" for title, cards in placed if cards)


def cards_of(content: dict, column: str) -> list[str]:
    return [card["text"] for card in content["cards"] if card["column"] == column]


kind = Classify()
