"""The questions of a sitting as the page shows them: without the key until it may be shown."""

from random import Random
from typing import Any

from courses.activities.base import State
from courses.questions import kinds
from courses.questions.base import Mark
from courses.questions.presentation import present
from courses.scores import Finding


def name_of(question_id: str) -> str:
    return f"q-{question_id}"


def questions(state: State) -> list[dict]:
    """In the order asked. A text without a question has no number."""
    authored = state.authored["questions"]
    asking = [q["id"] for q in authored if kinds()[q["kind"]].gives_points]
    numbers = {item: number for number, item in enumerate(asking, start=1)}
    return [
        {"number": numbers.get(q["id"]), "total": len(asking), **_question(q, state)}
        for q in authored
    ]


def find(authored: dict, item: str) -> dict | None:
    """The question of that id in a sitting."""
    return next((q for q in authored["questions"] if q["id"] == item), None)


def one(state: State, item: str) -> dict | None:
    """One question of a sitting as the page shows it, for those who may see its key."""
    return next((q for q in questions(state) if q["id"] == item), None)


def _question(question: dict, state: State) -> dict:
    item = question["id"]
    finding = state.findings.get(item)
    asked = state.hints.get(item, 0)
    hints = question["hints"]
    return {
        **_present(question, state.authored["seed"], state.answers.get(item), finding),
        "locked": state.submitted or finding is not None,
        "hints": [hint["text"] for hint in hints[:asked]],
        "next_hint": hints[asked] if asked < len(hints) and finding is None else None,
        "earned": finding.earned if finding else None,
    }


def _present(question: dict, seed: Any, answer: Any, finding: Finding | None) -> dict:
    return present(
        kinds()[question["kind"]],
        question["content"],
        id=question["id"],
        text=question["text"],
        points=question["points"],
        random=Random(f"{seed}-{question['id']}"),
        answer=answer,
        locked=finding is not None,
        mark=_mark(finding) if finding else None,
        explanation=question["explanation"],
    )


def _mark(finding: Finding) -> Mark:
    return Mark(finding.detail["credit"], finding.detail["feedback"])
