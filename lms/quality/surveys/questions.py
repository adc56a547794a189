"""What a survey asks, as plain data. Pure: the words of the scales are msgids.

An answer is 1 to 5 for a scale, the place of the choice for a choice, words for a text.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

type Kind = Literal["scale", "choice", "text"]
type Answer = int | str

STEPS = (1, 2, 3, 4, 5)
MOST_QUESTIONS = 7
LONGEST = 1000


@dataclass(frozen=True)
class Question:
    """`scale` names the words of a scale, `choices` those of a choice; empty for the others."""

    id: str
    kind: Kind
    text: str
    required: bool = False
    scale: str = ""
    choices: tuple[str, ...] = ()

    @property
    def values(self) -> tuple[int, ...]:
        """The answers that can be counted."""
        return STEPS if self.kind == "scale" else tuple(range(len(self.choices)))


def questions_of(kept: list[Mapping[str, Any]]) -> tuple[Question, ...]:
    """The questions of a version, from its JSON."""
    return tuple(Question(**{**one, "choices": tuple(one.get("choices", ()))}) for one in kept)


def cleaned(question: Question, given: Any) -> Answer | None:
    """The answer as it is kept; None where nothing was answered, or nothing that makes sense."""
    words = str(given or "").strip() if not isinstance(given, int) else str(given)
    if question.kind == "text":
        return words[:LONGEST] or None
    return int(words) if words.isdecimal() and int(words) in question.values else None
