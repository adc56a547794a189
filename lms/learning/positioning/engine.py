"""An adaptive test that finds one of three levels. Pure: answers in, next question out.

A sequential Bayesian classification: each level is a class of people with an equal chance at
the start, and each answer moves these chances by Bayes' rule. How likely a right answer is
follows the model of slip and guess: who knows fails with the chance SLIP, who does not know is
right with the chance that the kind of question leaves to luck. The next question is one that
is expected to tell most; of those that tell nearly as much the seed picks one, so that
neighbours do not all get the same test.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import log2
from random import Random

LEVELS = ("initial", "operationnel", "avance")
SURE = 0.9
FEWEST, MOST = 5, 12
SLIP = 0.1
# How much a person knows of questions so many levels below their own (negative: above).
KNOWN = {-2: 0.03, -1: 0.1, 0: 0.85, 1: 0.95, 2: 0.98}
NEARLY_AS_MUCH = 0.9

type Chances = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Item:
    """A question of the bank. `guess` in [0, 1]: the chance to be right without knowing."""

    id: str
    level: str
    objective: str
    guess: float


@dataclass(frozen=True, slots=True)
class Given:
    """An answered question. `credit` in [0, 1]; "I don't know" earns 0, as a wrong answer does."""

    item: Item
    credit: float


@dataclass(frozen=True, slots=True)
class Verdict:
    level: str
    chances: Chances

    @property
    def confidence(self) -> float:
        return self.chances[self.level]

    def above(self, level: str) -> float:
        """The chance that the person's level is higher than this one."""
        return sum(self.chances[higher] for higher in LEVELS[LEVELS.index(level) + 1 :])


def chance_of_right(item: Item, level: str) -> float:
    """How likely a person of that level answers the item right."""
    known = KNOWN[LEVELS.index(level) - LEVELS.index(item.level)]
    return known * (1 - SLIP) + (1 - known) * item.guess


def updated(chances: Chances, given: Given) -> Chances:
    """Bayes' rule. A part of the points counts as that part of a right answer."""
    weighed = {
        level: before
        * chance_of_right(given.item, level) ** given.credit
        * (1 - chance_of_right(given.item, level)) ** (1 - given.credit)
        for level, before in chances.items()
    }
    total = sum(weighed.values())
    return {level: weight / total for level, weight in weighed.items()}


def judge(answers: Sequence[Given]) -> Verdict:
    """The likeliest level after these answers; of equally likely ones the lower."""
    chances: Chances = dict.fromkeys(LEVELS, 1 / len(LEVELS))
    for given in answers:
        chances = updated(chances, given)
    return Verdict(max(LEVELS, key=lambda level: chances[level]), chances)


def next_item(pool: Sequence[Item], answers: Sequence[Given], seed: int) -> Item | None:
    """What to ask now; None when the test is over. The same input gives the same item."""
    open_items = candidates(pool, answers)
    if not open_items or is_over(answers):
        return None
    chances = judge(answers).chances
    told = {item.id: information(item, chances) for item in open_items}
    enough = max(told.values()) * NEARLY_AS_MUCH
    best = sorted((i for i in open_items if told[i.id] >= enough), key=lambda item: item.id)
    return Random(f"{seed}-{len(answers)}").choice(best)


def is_over(answers: Sequence[Given]) -> bool:
    """Sure enough, or long enough; a pool that runs out ends the test as well."""
    if len(answers) < FEWEST:
        return False
    return len(answers) >= MOST or judge(answers).confidence >= SURE


def candidates(pool: Sequence[Item], answers: Sequence[Given]) -> list[Item]:
    """Items not asked yet; of each level only those of the objectives asked least.

    The first question is of the lowest level: a test begins with what is within reach.
    """
    asked = {given.item.id for given in answers}
    times = Counter((given.item.level, given.item.objective) for given in answers)
    left = [item for item in pool if item.id not in asked]
    if not answers and (easy := [item for item in left if item.level == LEVELS[0]]):
        return easy
    fewest: dict[str, int] = {}
    for item in left:
        asked_of_it = times[item.level, item.objective]
        fewest[item.level] = min(asked_of_it, fewest.get(item.level, asked_of_it))
    return [i for i in left if times[i.level, i.objective] == fewest[i.level]]


def information(item: Item, chances: Chances) -> float:
    """Bits that the answer is expected to tell about the level."""
    right = sum(chances[level] * chance_of_right(item, level) for level in LEVELS)
    after = right * entropy(updated(chances, Given(item, 1))) + (1 - right) * entropy(
        updated(chances, Given(item, 0))
    )
    return entropy(chances) - after


def entropy(chances: Chances) -> float:
    return -sum(chance * log2(chance) for chance in chances.values() if chance > 0)
