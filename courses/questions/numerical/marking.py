"""Number. Content:

    {"answers": [{"low", "high", "credit", "feedback"}], "units": [{"name", "factor"}],
     "unit_required": bool}

`low` and `high` are included and may be None (open). A number typed with a unit is multiplied by
the unit's factor before it is compared: with base unit m, km has the factor 1000. Without listed
units, only `%` is understood: 20 % is 0.2. Answer: a string, read by `number.read_number`.
"""

from courses.questions.base import Mark, share
from courses.questions.numerical.number import read_number
from courses.questions.typed import fold

# Decimal fractions have no exact binary form: 0.1 + 0.2 must still equal 0.3.
CLOSE = 1e-9


def mark(content: dict, answer: object) -> Mark:
    value = value_of(content, answer)
    if value is None:
        return Mark(0.0)
    fitting = [a for a in content["answers"] if holds(a, value)]
    found = max(fitting, key=lambda a: a["credit"], default=None)
    if found is None:
        return Mark(0.0)
    return Mark(share(found["credit"]), {"": found["feedback"]} if found["feedback"] else {})


def value_of(content: dict, answer: object) -> float | None:
    """The typed number in the base unit; None when it is no number or its unit is unknown."""
    read = read_number(answer) if isinstance(answer, str) else None
    if read is None:
        return None
    value, written = read
    factors = {fold(unit["name"], case=True): unit["factor"] for unit in content["units"]}
    if not factors:
        factors = {"%": 0.01}
    if not written:
        return None if content["unit_required"] and content["units"] else value
    factor = factors.get(fold(written, case=True))
    return None if factor is None else value * factor


def holds(answer: dict, value: float) -> bool:
    low, high = answer["low"], answer["high"]
    above = low is None or value >= low - CLOSE * max(1.0, abs(low))
    below = high is None or value <= high + CLOSE * max(1.0, abs(high))
    return above and below
