from random import Random
from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext_lazy as _

from courses.questions.base import Mark, QuestionKind
from courses.questions.form import Form, parts
from courses.questions.gap_fill.block import GapFillBlock
from courses.questions.gap_fill.marking import found_answers, mark
from courses.questions.gap_fill.markup import read_gaps, segments, write_gaps
from courses.questions.markup import source


class GapFill(QuestionKind):
    name = "gap_fill"
    label = _("Text with gaps")
    icon = "form"
    block = GapFillBlock
    template = "questions/gap_fill.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        text, gaps = read_gaps(source(value["text"]))
        return {"text": text, "gaps": gaps}

    def value(self, content: dict) -> dict:
        return {"text": write_gaps(content)}

    def view(self, content: dict, random: Random) -> dict:
        gaps = {gap["id"]: gap for gap in content["gaps"]}
        pieces: list[dict] = []
        for what, piece in segments(content):
            if what == "html":
                pieces.append({"html": piece})
                continue
            choices = sorted(gaps[piece]["choices"])
            random.shuffle(choices)
            pieces.append({"id": piece, "mode": gaps[piece]["mode"], "choices": choices})
        return {"pieces": pieces}

    def fill(self, view: dict, answer: Any) -> dict:
        given = answer if isinstance(answer, dict) else {}
        return {
            "pieces": [
                {**piece, "value": given.get(piece["id"])} if "id" in piece else piece
                for piece in view["pieces"]
            ]
        }

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        given = {p["id"]: p["value"] for p in view["pieces"] if "id" in p}
        found = found_answers(content, given)
        expected = expected_words(content)

        def outcome(id: str) -> dict:
            answer = found[id]
            return {
                "right": answer is not None and answer["credit"] == 1,
                "expected": expected[id],
                "feedback": mark.feedback.get(id, ""),
            }

        return {"pieces": [{**p, **outcome(p["id"])} if "id" in p else p for p in view["pieces"]]}

    def read(self, form: Form) -> Any:
        return parts(form) or None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        expected = expected_words(content)
        pieces = [
            piece if what == "html" else f"<strong>{escape(expected[piece])}</strong>"
            for what, piece in segments(content)
        ]
        return ["".join(pieces)]

    def words(self, content: dict, answer: Any) -> str:
        given = answer if isinstance(answer, dict) else {}
        typed = [(gap["id"], given.get(gap["id"])) for gap in content["gaps"]]
        return " ; ".join(f"{id} : {text}" for id, text in typed if isinstance(text, str) and text)


def expected_words(content: dict) -> dict[str, str]:
    """The first full answer of each gap."""
    return {
        gap["id"]: next((a["text"] for a in gap["answers"] if a["credit"] == 1), "")
        for gap in content["gaps"]
    }


kind = GapFill()
