from random import Random
from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form, parts
from courses.questions.markup import inline, plain
from courses.questions.matching.block import MatchingBlock
from courses.questions.matching.marking import mark, options, right_pairs


class Matching(QuestionKind):
    name = "matching"
    label = _("Matching")
    icon = "link"
    block = MatchingBlock
    template = "questions/matching.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        return {
            "pairs": [
                {
                    "id": child.id,
                    "left": inline(child.value["left"]),
                    "right": child.value["right"].strip(),
                }
                for child in value["pairs"].bound_blocks
            ],
            "distractors": [
                {"id": child.id, "text": child.value.strip()}
                for child in value["distractors"].bound_blocks
            ],
        }

    def value(self, content: dict) -> dict:
        return {
            "pairs": [
                item(pair["id"], {"left": pair["left"], "right": pair["right"]})
                for pair in content["pairs"]
            ],
            "distractors": [item(other["id"], other["text"]) for other in content["distractors"]],
        }

    def view(self, content: dict, random: Random) -> dict:
        rows = [{"id": pair["id"], "left": pair["left"]} for pair in content["pairs"]]
        right = [{"id": id, "text": text} for id, text in options(content).items()]
        random.shuffle(right)
        return {"rows": rows, "options": right}

    def fill(self, view: dict, answer: Any) -> dict:
        given = answer if isinstance(answer, dict) else {}
        return {**view, "rows": rows_with(view["rows"], chosen=given)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        given = {row["id"]: row["chosen"] for row in view["rows"]}
        right = right_pairs(content, given)
        expected = {pair["id"]: pair["right"] for pair in content["pairs"]}
        return {**view, "rows": rows_with(view["rows"], right=right, expected=expected)}

    def read(self, form: Form) -> Any:
        return parts(form) or None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [f"{pair['left']} → {escape(pair['right'])}" for pair in content["pairs"]]

    def words(self, content: dict, answer: Any) -> str:
        given = answer if isinstance(answer, dict) else {}
        texts = options(content)
        chosen = [
            (pair["left"], text_of(texts, given.get(pair["id"]))) for pair in content["pairs"]
        ]
        return " ; ".join(f"{plain(left)} → {text}" for left, text in chosen if text)


def text_of(texts: dict[str, str], id: Any) -> str:
    return texts.get(id, "") if isinstance(id, str) else ""


kind = Matching()
