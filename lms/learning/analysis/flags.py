"""What makes a question look wrong. Pure: names and numbers; the sentences are elsewhere."""

from collections.abc import Mapping
from typing import Literal

from lms.learning.analysis.statistics import Figures

# Enough answers to suspect a question; below, chance explains too much.
ENOUGH, ENOUGH_STRONG = 10, 5
TOO_EASY, TOO_HARD = 0.95, 0.3
WEAK = 0.1

Flag = Literal["key", "reversed", "hard", "weak", "easy"]


def flags(found: Figures, credits: Mapping[str, float]) -> list[Flag]:
    """The gravest first. `credits` in [0, 1]: what each answer given is worth by the key."""
    if found.people < ENOUGH:
        return []
    raised: list[Flag] = []
    if prefers_a_wrong_answer(found, credits):
        raised.append("key")
    if found.discrimination is not None and found.discrimination < 0:
        raised.append("reversed")
    if found.ease < TOO_HARD:
        raised.append("hard")
    if found.discrimination is not None and 0 <= found.discrimination < WEAK:
        raised.append("weak")
    if found.ease > TOO_EASY:
        raised.append("easy")
    return raised


def prefers_a_wrong_answer(found: Figures, credits: Mapping[str, float]) -> bool:
    """Whether strong learners give one wrong answer more often than all the right ones."""
    if found.strong < ENOUGH_STRONG:
        return False
    right = sum(c.strong for c in found.choices if credits.get(c.said, 0) >= 1)
    wrong = [c.strong for c in found.choices if c.said and credits.get(c.said, 0) < 1]
    return max(wrong, default=0) > right
