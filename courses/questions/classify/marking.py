"""Classify. Content: {"columns": [{"id", "title"}], "cards": [{"id", "text", "column"}]}.

Answer: {card id: column id}. Each card earns the same share.
"""

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    given = answer if isinstance(answer, dict) else {}
    right = right_cards(content, given)
    return Mark(round(sum(right.values()) / len(right), 4) if right else 0.0)


def right_cards(content: dict, given: dict) -> dict[str, bool]:
    return {card["id"]: given.get(card["id"]) == card["column"] for card in content["cards"]}
