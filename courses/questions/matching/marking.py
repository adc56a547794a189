"""Matching. Content:

    {"pairs": [{"id", "left", "right"}], "distractors": [{"id", "text"}]}

`left` is HTML, `right` and `text` are plain. A right side is known by `identity.id_of` of its
words, so nothing links it to its left side, and same words are one option.
Answer: {left id: right id}. Each pair earns the same share.
"""

from courses.questions.base import Mark
from courses.questions.identity import id_of


def mark(content: dict, answer: object) -> Mark:
    given = answer if isinstance(answer, dict) else {}
    right = right_pairs(content, given)
    return Mark(round(sum(right.values()) / len(right), 4) if right else 0.0)


def right_pairs(content: dict, given: dict) -> dict[str, bool]:
    """For each left id, whether the right side given for it is its own."""
    return {pair["id"]: given.get(pair["id"]) == id_of(pair["right"]) for pair in content["pairs"]}


def options(content: dict) -> dict[str, str]:
    """All right sides, by id, in alphabetical order: the order of writing tells the key."""
    texts = [pair["right"] for pair in content["pairs"]]
    texts += [distractor["text"] for distractor in content["distractors"]]
    return {id_of(text): text for text in sorted(set(texts))}
