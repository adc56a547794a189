"""Item analysis of one question: classical test theory on plain numbers. Pure.

Ease is the mean share of the points earned (the p-value of an item). Discrimination is the
correlation of that share with the share earned on the rest of the sitting: for a question that
is right or wrong this is the point-biserial correlation, corrected for the item itself.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from math import sqrt
from statistics import median

PEOPLE_MIN = 5  # below, nothing is said: a figure would be about somebody
TOP_SHARE = 1 / 3  # the strong learners, by the rest of the sitting


@dataclass(frozen=True, slots=True)
class Answered:
    """One person's first answer. `share` and `rest` in [0, 1]; `rest` None: nothing else asked.

    `said` groups equal answers; empty when nothing was answered. `seconds` None: not known.
    """

    share: float
    rest: float | None
    said: str
    seconds: float | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """How many gave an answer, and how many of them are strong learners."""

    said: str
    count: int
    strong: int


@dataclass(frozen=True, slots=True)
class Figures:
    """`ease` in [0, 1]; `discrimination` in [-1, 1], None where it cannot be worked out."""

    people: int
    ease: float
    discrimination: float | None
    seconds: float | None
    strong: int = 0
    choices: Sequence[Choice] = field(default_factory=tuple)


def figures(answers: Sequence[Answered]) -> Figures | None:
    """None where fewer than PEOPLE_MIN answered."""
    if len(answers) < PEOPLE_MIN:
        return None
    strong = strong_ones(answers)
    times = [a.seconds for a in answers if a.seconds is not None]
    return Figures(
        people=len(answers),
        ease=sum(a.share for a in answers) / len(answers),
        discrimination=discrimination(answers),
        seconds=median(times) if len(times) >= PEOPLE_MIN else None,
        strong=len(strong),
        choices=choices(answers, strong),
    )


def discrimination(answers: Sequence[Answered]) -> float | None:
    pairs = [(a.share, a.rest) for a in answers if a.rest is not None]
    if len(pairs) < PEOPLE_MIN:
        return None
    return correlation([x for x, _ in pairs], [y for _, y in pairs])


def correlation(xs: Sequence[float], ys: Sequence[float]) -> float | None:
    """Pearson's; None where one side does not vary."""
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    spread_x = sum((x - mean_x) ** 2 for x in xs)
    spread_y = sum((y - mean_y) ** 2 for y in ys)
    if spread_x < 1e-12 or spread_y < 1e-12:
        return None
    shared = sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True))
    return shared / sqrt(spread_x * spread_y)


def strong_ones(answers: Sequence[Answered]) -> list[Answered]:
    """The best third by the rest of the sitting; equals at the edge are all in."""
    known = sorted((a.rest for a in answers if a.rest is not None), reverse=True)
    if not known:
        return []
    edge = known[max(1, round(len(known) * TOP_SHARE)) - 1]
    return [a for a in answers if a.rest is not None and a.rest >= edge]


def choices(answers: Sequence[Answered], strong: Sequence[Answered]) -> tuple[Choice, ...]:
    """The answers given, the most frequent first."""
    counts = Counter(a.said for a in answers)
    of_strong = Counter(a.said for a in strong)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(Choice(said, count, of_strong[said]) for said, count in ordered)
