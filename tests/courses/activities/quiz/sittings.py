"""Sittings as plain data: one question of each kind, drawn and answered without a database."""

from random import Random

from courses.activities.base import State
from courses.activities.quiz.activity import activity
from tests.courses.questions.examples import CONTENTS

RIGHT = {
    "single_choice": "a",
    "multiple_choice": ["a", "c"],
    "true_false": "false",
    "short_answer": "l’ÉTÉ",
    "numerical": "1 234,5",
    "gap_fill": {"1": "z", "2": "Accueil"},
}


def question(kind: str, **fields) -> dict:
    return {
        "id": f"id-{kind}", "kind": kind, "title": kind, "text": "<p>…</p>", "points": 1,
        "explanation": "", "hints": [], "objective": "", "content": CONTENTS[kind], **fields,
    }  # fmt: skip


def authored(questions: list[dict], **settings) -> dict:
    return {
        "title": "Quiz", "description": "", "pass_mark": 60, "random_order": False,
        "max_questions": None, "answers_at_end": True, "attempts_allowed": None,
        "counts": "best", "retry_only_wrong": True, "time_limit": None,
        "success_text": "", "fail_text": "",
        "items": [{"questions": questions}], **settings,
    }  # fmt: skip


def begun(questions: list[dict], **settings) -> dict:
    return activity.begin(authored(questions, **settings), Random(1), frozenset())


def over(sitting: dict, answers: dict, hints: dict | None = None) -> State:
    """The state of a sitting that was handed in with these answers."""
    hints = hints or {}
    score = activity.mark(sitting, answers, hints)
    return State(
        sitting, number=1, answers=answers, hints=hints, submitted=True,
        findings={f.item: f for f in score.findings}, earned=score.earned, possible=score.possible,
    )  # fmt: skip
