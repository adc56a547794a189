"""A value that changes from one copy to the next, as its author declares it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any, Literal

from courses.office.excel.references import Area, parse_area

Kind = Literal["number", "text", "date"]
KINDS = ("number", "text", "date")


@dataclass(frozen=True, slots=True)
class Variable:
    """`cells` is an address of a workbook; without it, the value stands where `{{name}}` is.

    A number lies between `low` and `high`, both possible, in steps of `step`; a text is one of
    `choices`; a date lies between `first` and `last` (ISO texts). Over several cells, each cell
    has a value of its own.
    """

    name: str
    kind: Kind
    cells: str = ""
    low: float = 0
    high: float = 0
    step: float = 1
    choices: tuple[str, ...] = ()
    first: str = ""
    last: str = ""

    @property
    def area(self) -> Area | None:
        """The sheet is "" where the author names none. Raises BadReference."""
        return parse_area(self.cells, "") if self.cells else None

    @property
    def count(self) -> int:
        """How many values a copy holds. Raises BadReference."""
        return self.area.size if self.area else 1

    @property
    def days(self) -> tuple[date, date]:
        """Raises ValueError when a date cannot be read."""
        return date.fromisoformat(self.first), date.fromisoformat(self.last)

    def to_json(self) -> dict[str, Any]:
        """Only what is said: the rest has its default."""
        said = {**asdict(self), "choices": list(self.choices)}
        plain = {field.name: field.default for field in fields(self)} | {"choices": []}
        return {name: value for name, value in said.items() if value != plain[name]}


def read_variables(listed: Iterable[Mapping[str, Any]]) -> tuple[Variable, ...]:
    """From the plain data that `to_json` gives."""
    return tuple(Variable(**{**one, "choices": tuple(one.get("choices", ()))}) for one in listed)
