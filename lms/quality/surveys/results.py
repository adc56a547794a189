"""What was answered, counted. Pure. Nothing is said of fewer than five people."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lms.quality.surveys.questions import Answer, Question

FEWEST = 5
FAVOURABLE = 4  # the step from which an answer on a scale is a favourable one

type Answers = Mapping[str, Answer]


@dataclass(frozen=True)
class Tally:
    """The answers to one question; `n` is how many people answered it.

    `counts` maps each possible answer to how many gave it, and is empty where `n` is too small
    to say anything, or for free words. `comments` are in no order that tells who wrote what.
    """

    question: Question
    n: int
    counts: Mapping[int, int]
    comments: Sequence[str] = ()

    @property
    def shown(self) -> bool:
        return bool(self.counts or self.comments)

    @property
    def mean(self) -> float | None:
        """From 1 to 5; None for what is no scale, or where nothing is said."""
        if self.question.kind != "scale" or not self.counts:
            return None
        return sum(step * count for step, count in self.counts.items()) / self.n

    @property
    def favourable(self) -> float | None:
        """The share, in [0, 1], of the answers in the upper two steps of a scale."""
        if self.question.kind != "scale" or not self.counts:
            return None
        return sum(c for step, c in self.counts.items() if step >= FAVOURABLE) / self.n

    def share(self, value: int) -> float:
        """In [0, 1]; raises KeyError for what cannot be answered."""
        return self.counts[value] / self.n


def tally(question: Question, replies: Iterable[Answers], fewest: int = FEWEST) -> Tally:
    """`fewest` is 1 for what an organisation answers under its own name."""
    given = [one[question.id] for one in replies if one.get(question.id) is not None]
    if len(given) < fewest or not given:
        return Tally(question, len(given), {})
    if question.kind == "text":
        return Tally(question, len(given), {}, _mixed(question.id, map(str, given)))
    counted: Counter[Any] = Counter(given)
    return Tally(question, len(given), {value: counted[value] for value in question.values})


def _mixed(salt: str, words: Iterable[str]) -> list[str]:
    """Always in the same order, which differs from one question to the next."""
    return sorted(words, key=lambda one: sha256(f"{salt}{one}".encode()).digest())
