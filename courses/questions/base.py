"""The contract of a kind of question.

A kind is one folder: `block.py` (what the author fills in), `view.py` (what the
learner sees, never the key) and `marking.py` (pure Python: no Django, no database).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, ClassVar

from courses.questions.form import Form


@dataclass(frozen=True, slots=True)
class Mark:
    """The share of a question's points that an answer deserves.

    `credit` lies in [0, 1], or is None while a person has to mark.
    `feedback` maps an option's id (or "" for the whole question) to the author's sentence.
    """

    credit: float | None
    feedback: dict[str, str] = field(default_factory=dict)


class QuestionKind:
    """One kind of question. `content` is the plain, JSON-able data that `author` gives."""

    name: ClassVar[str]
    label: ClassVar[Any]
    icon: ClassVar[str] = "help"
    block: ClassVar[type]
    template: ClassVar[str]
    gives_points: ClassVar[bool] = True
    read_by_a_person: ClassVar[bool] = False
    # Whether the revealed fields themselves say what was expected.
    tells_in_place: ClassVar[bool] = False

    def author(self, value: Any) -> dict:
        """Turn the authored StructValue into plain `content`."""
        raise NotImplementedError

    def value(self, content: dict) -> dict:
        """Turn `content` back into what the StructBlock accepts (raw JSON form); for import."""
        raise NotImplementedError

    def view(self, content: dict, random: Random) -> dict:
        """What the template needs. Must hold nothing that tells the key."""
        raise NotImplementedError

    def fill(self, view: dict, answer: Any) -> dict:
        """The view with the learner's own answer put back in its fields."""
        return {**view, "value": answer}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        """The filled view with what is right and the feedback, once they may be shown."""
        return view

    def read(self, form: Form) -> Any:
        """The answer in a submitted form, as plain JSON; None when nothing was answered.

        Field names start with "answer": see `courses.questions.form.form_of`.
        """
        raise NotImplementedError

    def mark(self, content: dict, answer: Any) -> Mark:
        """Pure; accepts any JSON as answer without raising."""
        raise NotImplementedError

    def solution(self, content: dict) -> list[str]:
        """Sentences (HTML allowed) that tell the right answer, once it may be shown."""
        raise NotImplementedError

    def words(self, content: dict, answer: Any) -> str:
        """The learner's answer in plain words, for the trainer and for history."""
        raise NotImplementedError


def share(credit: Any) -> float:
    """Any authored number brought into [0, 1]."""
    return min(max(float(credit or 0), 0.0), 1.0)


def rows_with(rows: list[dict], **columns: Mapping[str, Any]) -> list[dict]:
    """Rows that have an `id`, each with one more value per column (None when it has none)."""
    return [
        {**row, **{name: by_id.get(row["id"]) for name, by_id in columns.items()}} for row in rows
    ]
