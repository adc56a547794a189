from random import Random
from typing import Any

from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form, parts
from courses.questions.markup import inline, plain
from courses.questions.ordering.block import OrderingBlock
from courses.questions.ordering.marking import mark, texts_of


class Ordering(QuestionKind):
    name = "ordering"
    label = _("Ordering")
    icon = "list-ol"
    block = OrderingBlock
    template = "questions/ordering.html"

    def author(self, value: Any) -> dict:
        # `items` would be the method of the StructValue: ask for the key.
        children = value["items"].bound_blocks
        return {"items": [{"id": child.id, "text": inline(child.value)} for child in children]}

    def value(self, content: dict) -> dict:
        return {"items": [item(entry["id"], entry["text"]) for entry in content["items"]]}

    def view(self, content: dict, random: Random) -> dict:
        rows = sorted(content["items"], key=lambda entry: entry["id"])
        random.shuffle(rows)
        rows = [{"id": entry["id"], "text": entry["text"]} for entry in rows]
        return {"rows": rows, "positions": list(range(1, len(rows) + 1))}

    def fill(self, view: dict, answer: Any) -> dict:
        """Rows stand in the order that the learner gave, with their places."""
        ids = [id for id in answer if isinstance(id, str)] if isinstance(answer, list) else []
        places = {id: place for place, id in enumerate(ids, start=1)}
        rows = sorted(view["rows"], key=lambda row: places.get(row["id"], len(view["rows"]) + 1))
        return {**view, "rows": rows_with(rows, chosen=places)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        expected = {row["id"]: place for place, row in enumerate(content["items"], start=1)}
        right = {row["id"]: row["chosen"] == expected.get(row["id"]) for row in view["rows"]}
        return {**view, "rows": rows_with(view["rows"], right=right, expected=expected)}

    def read(self, form: Form) -> Any:
        places = {id: int(p) for id, p in parts(form).items() if p.isdecimal() and len(p) < 4}
        return sorted(places, key=lambda id: places[id]) or None

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [entry["text"] for entry in content["items"]]

    def words(self, content: dict, answer: Any) -> str:
        return " → ".join(plain(text) for text in texts_of(content, answer))


kind = Ordering()
