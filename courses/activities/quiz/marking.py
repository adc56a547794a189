"""Marking of a whole sitting, question by question. Pure: no Django."""

from collections.abc import Mapping
from typing import Any

from courses.questions import kinds
from courses.questions.base import Mark
from courses.scores import Finding, Score


def mark_question(question: dict, answer: Any, hints: int = 0) -> Finding:
    """`hints` is how many hints were asked for; each takes its announced share away."""
    mark = kinds()[question["kind"]].mark(question["content"], answer)
    possible = float(question["points"])
    return Finding(
        item=question["id"],
        earned=_earned(mark, possible, question, hints),
        possible=possible,
        detail={"credit": mark.credit, "feedback": mark.feedback},
    )


def _earned(mark: Mark, possible: float, question: dict, hints: int) -> float | None:
    if mark.credit is None:
        return None
    cost = sum(hint["cost"] for hint in question["hints"][:hints]) / 100
    return round(possible * mark.credit * max(0.0, 1 - cost), 4)


def mark(authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int]) -> Score:
    return Score.of(
        mark_question(q, answers.get(q["id"]), hints.get(q["id"], 0)) for q in authored["questions"]
    )
