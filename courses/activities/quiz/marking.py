"""Marking of a whole sitting, question by question. Pure: no Django."""

from collections.abc import Mapping
from typing import Any

from courses.questions import kinds
from courses.scores import Finding, Score


def mark_question(question: dict, answer: Any, hints: int = 0) -> Finding:
    """`hints` is how many hints were asked for; each takes its announced share away."""
    mark = kinds()[question["kind"]].mark(question["content"], answer)
    return Finding(
        item=question["id"],
        earned=points_for(question, mark.credit, hints),
        possible=possible_of(question),
        detail={"credit": mark.credit, "feedback": mark.feedback, "kind": question["kind"]},
    )


def points_for(question: dict, credit: float | None, hints: int) -> float | None:
    """The points that a share in [0, 1] of the question is worth; None while it has none."""
    if credit is None:
        return None
    cost = sum(hint["cost"] for hint in question["hints"][:hints]) / 100
    return round(possible_of(question) * credit * min(max(0.0, 1 - cost), 1.0), 4)


def possible_of(question: dict) -> float:
    return max(0.0, float(question["points"]))


def mark(authored: dict, answers: Mapping[str, Any], hints: Mapping[str, int]) -> Score:
    return Score.of(
        mark_question(q, answers.get(q["id"]), hints.get(q["id"], 0)) for q in authored["questions"]
    )


def passes(authored: dict, score: Score) -> bool | None:
    """None while a person still has to mark a part."""
    return None if score.pending else score.percent >= authored["pass_mark"]
