"""Gaps in a text. Content:

    {"text": HTML with a marker {{gap id}} for each gap,
     "gaps": [{"id", "mode": "list" | "typed", "choices": [text],
               "answers": [{"text", "credit", "feedback"}]}]}

In a list the learner picks one of `choices`; typed answers are compared as short answers are.
Answer: {gap id: string}. Each gap earns the same share.
"""

from courses.questions.base import Mark, share
from courses.questions.typed import best


def mark(content: dict, answer: object) -> Mark:
    found = found_answers(content, answer)
    if not found:
        return Mark(0.0)
    earned = sum(share(answer["credit"]) for answer in found.values() if answer)
    feedback = {id: a["feedback"] for id, a in found.items() if a and a["feedback"]}
    return Mark(round(earned / len(found), 4), feedback)


def found_answers(content: dict, answer: object) -> dict[str, dict | None]:
    """For each gap, the authored answer that the learner's one matches."""
    given = answer if isinstance(answer, dict) else {}
    return {gap["id"]: found_answer(gap, given.get(gap["id"])) for gap in content["gaps"]}


def found_answer(gap: dict, typed: object) -> dict | None:
    if not isinstance(typed, str) or not typed.strip():
        return None
    if gap["mode"] == "list":
        return next((answer for answer in gap["answers"] if answer["text"] == typed), None)
    return best(gap["answers"], typed)
