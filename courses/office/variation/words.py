"""A drawn value as it stands in a text: as French writes numbers and dates."""

from datetime import date
from decimal import Decimal

from courses.office.variation.drawing import Value
from courses.office.variation.variables import Variable

NARROW, HARD = "\u202f", "\u00a0"
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
    "octobre", "novembre", "décembre",
)  # fmt: skip


def words_of(variable: Variable, value: Value) -> str:
    """ "12 500,50", "3 mars 2026", or the text itself."""
    if variable.kind == "date":
        day = date.fromisoformat(str(value))
        number = "1er" if day.day == 1 else str(day.day)
        return f"{number}{HARD}{MONTHS[day.month - 1]}{HARD}{day.year}"
    if variable.kind == "number":
        return written(float(value), decimals_of(variable))
    return str(value)


def decimals_of(variable: Variable) -> int:
    """As many as its step and its lower bound show."""
    return max(_decimals(variable.step), _decimals(variable.low))


def written(number: float, decimals: int, sign: str = ",", group: str = NARROW) -> str:
    text = f"{number:,.{decimals}f}"
    return text.replace(".", "\0").replace(",", group).replace("\0", sign)


def _decimals(number: float) -> int:
    exponent = Decimal(str(number)).normalize().as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0
