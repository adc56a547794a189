"""Other data for the inputs of a formula, drawn at random: same seed, same data."""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from courses.office.excel.facts.cells import Value
from courses.office.excel.references import Area

DrawKind = Literal["integer", "decimal", "date", "text", "boolean", "choice"]
DRAW_KINDS: tuple[DrawKind, ...] = ("integer", "decimal", "date", "text", "boolean", "choice")

SEED = 20_240_229
_NEAR_A_LIMIT = 0.15
_BLANK = 0.25


@dataclass(frozen=True)
class Draw:
    """What may come out: `minimum` and `maximum` included; `values` for texts and choices.

    `limits` are numbers near which results change (the 1000 of `IF(A1>1000`), drawn more often;
    `blanks` lets a cell stay empty in some trials.
    """

    kind: DrawKind
    minimum: float = 0
    maximum: float = 100
    decimals: int = 2
    values: tuple[Value, ...] = ()
    limits: tuple[float, ...] = ()
    blanks: bool = False

    def one(self, random_: random.Random) -> Value:
        """One value. Never raises."""
        if self.blanks and random_.random() < _BLANK:
            return None
        if self.kind == "boolean":
            return random_.random() < 0.5
        if self.kind in ("text", "choice") and self.values:
            return random_.choice(self.values)
        low, high = sorted((self.minimum, self.maximum))
        near = [limit for limit in self.limits if low <= limit <= high]
        if near and random_.random() < _NEAR_A_LIMIT:
            return float(random_.choice(near))
        if self.kind == "decimal":
            return round(random_.uniform(low, high), self.decimals)
        return float(random_.randint(int(low), max(int(high), int(low))))


def trials(planned: Mapping[Area, Draw], number: int) -> Iterator[dict[Area, Value]]:
    """`number` sets of data, always the same for the same plan."""
    random_ = random.Random(SEED)
    for _ in range(number):
        yield {area: draw.one(random_) for area, draw in planned.items()}
