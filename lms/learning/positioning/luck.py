"""How often one is right without knowing, by the kind of question. Pure."""

from collections.abc import Mapping
from typing import Any

TYPED, ARRANGED = 0.02, 0.05
BY_KIND = {
    "true_false": 0.5,
    "multiple_choice": 0.1,
    "short_answer": TYPED,
    "numerical": TYPED,
    "matching": ARRANGED,
    "ordering": ARRANGED,
    "classify": ARRANGED,
    "gap_fill": ARRANGED,
}


def can_ask(kind: str) -> bool:
    """Whether a positioning can ask it: marked at once, without a picture."""
    return kind == "single_choice" or kind in BY_KIND


def guess(kind: str, value: Mapping[str, Any]) -> float:
    """The chance in [0, 1]; `value` is the authored block as it is stored."""
    if kind == "single_choice":
        return 1 / max(2, len(value["choices"]))
    return BY_KIND[kind]
