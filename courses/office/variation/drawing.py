"""The values of one copy: the same seed gives the same ones, in every process and for ever."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from decimal import Decimal
from random import Random

from courses.office.variation.variables import Variable

Value = float | int | str  # a date is an ISO text
Values = Mapping[str, Value | list[Value]]  # a list where a variable has several cells
EXAMPLE = 0  # the copy that trainers see, and that the test bench is marked by


def draw(variables: Iterable[Variable], seed: int) -> dict[str, Value | list[Value]]:
    """Each variable is drawn on its own: one that is added or moved changes no other."""
    return {one.name: _values(one, Random(f"{seed}-{one.name}")) for one in variables}


def _values(variable: Variable, random: Random) -> Value | list[Value]:
    drawn = [_value(variable, random) for _cell in range(variable.count)]
    return drawn[0] if len(drawn) == 1 else drawn


def _value(variable: Variable, random: Random) -> Value:
    if variable.kind == "text":
        return variable.choices[random.randrange(len(variable.choices))]
    if variable.kind == "date":
        first, last = variable.days
        return (first + timedelta(days=random.randrange((last - first).days + 1))).isoformat()
    low, step = _exact(variable.low), _exact(variable.step)
    number = low + random.randrange(steps_of(variable) + 1) * step
    return int(number) if number == int(number) else float(number)


def steps_of(variable: Variable) -> int:
    """How many steps lie between the bounds of a number."""
    return int((_exact(variable.high) - _exact(variable.low)) // _exact(variable.step))


def _exact(number: float) -> Decimal:
    return Decimal(str(number))
