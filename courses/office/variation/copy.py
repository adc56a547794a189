"""One learner's copy of an exercise; without variables it is the exercise itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from courses.office.specs import Spec
from courses.office.variation.checks import fill_checks
from courses.office.variation.drawing import EXAMPLE, Values, draw
from courses.office.variation.filling import fill
from courses.office.variation.variables import Variable, read_variables


@dataclass(frozen=True, slots=True)
class Copy:
    variables: tuple[Variable, ...] = ()
    values: Values = field(default_factory=dict)

    @classmethod
    def drawn(cls, variables: Iterable[Variable], seed: int = EXAMPLE) -> "Copy":
        known = tuple(variables)
        return cls(known, draw(known, seed))

    @classmethod
    def kept(cls, authored: Mapping[str, Any]) -> "Copy":
        """That of an attempt, from the plain data that it keeps."""
        return cls(read_variables(authored.get("variables", ())), authored.get("values", {}))

    def file(self, data: bytes) -> bytes:
        """Raises Refused when there is something to write and the file cannot be read."""
        return fill(data, self.variables, self.values) if self.variables else data

    def checks(self, checks: Iterable[Spec]) -> list[Spec]:
        return fill_checks(checks, self.variables, self.values)
