"""What a template receives to show one question to one learner."""

from random import Random
from typing import Any

from courses.questions.base import Mark, QuestionKind


def present(
    kind: QuestionKind,
    content: dict,
    *,
    id: str,
    text: str,
    points: float,
    random: Random,
    answer: Any = None,
    locked: bool = False,
    mark: Mark | None = None,
    explanation: str = "",
) -> dict:
    """The `question` of the templates in `templates/questions/`.

    `text` and `explanation` are safe HTML. The key goes in only when `mark` is given, that is
    when the answer may be shown; without it the result holds nothing that tells the key.
    Fields are named `q-<id>` and `q-<id>-<part>`.
    """
    view = kind.fill(kind.view(content, random), answer)
    if mark is not None:
        view = kind.reveal(view, content, mark)
    return {
        "id": id,
        "kind": kind.name,
        "template": kind.template,
        "name": f"q-{id}",
        "text": text,
        "points": points if kind.gives_points else 0,
        "view": view,
        "answer": answer,
        "locked": locked,
        "shown": mark and shown(kind, content, answer, mark, explanation),
    }


def shown(
    kind: QuestionKind, content: dict, answer: Any, mark: Mark, explanation: str = ""
) -> dict:
    """The outcome of an answer: mark, its state in one word, solution, feedback, words."""
    return {
        "mark": mark,
        "state": state(kind, mark),
        "solution": kind.solution(content),
        "told_in_place": kind.tells_in_place,
        "feedback": mark.feedback.get("", ""),
        "words": kind.words(content, answer),
        "explanation": explanation,
    }


def state(kind: QuestionKind, mark: Mark) -> str:
    """One of "right", "partly", "wrong", "pending", or "none" where no points are given."""
    if not kind.gives_points:
        return "none"
    if mark.credit is None:
        return "pending"
    if mark.credit >= 1:
        return "right"
    return "partly" if mark.credit > 0 else "wrong"
