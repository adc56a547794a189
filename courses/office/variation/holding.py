"""How much of a copy's values a file still holds, wherever its learner has moved them."""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from courses.office.excel.facts.cells import serial_date
from courses.office.excel.facts.workbook import read_workbook
from courses.office.intake import intake
from courses.office.package import Package
from courses.office.texts import fold
from courses.office.variation.cells import NUMBER
from courses.office.variation.drawing import Value
from courses.office.variation.variables import Variable, read_variables
from courses.office.variation.words import words_of


def held(
    data: bytes, variables: list[Mapping[str, Any]], copies: list[Mapping[str, Any]]
) -> dict[str, list[float]]:
    """`{"shares": [0 to 1, one for each of the copies]}`; all is plain data.

    Numbers are looked for as numbers, even where they are typed as texts; texts in all that the
    file says. Raises Refused.
    """
    package = intake(data)
    said = _Said(package)
    known = read_variables(variables)
    return {"shares": [said.share(known, values) for values in copies]}


class _Said:
    def __init__(self, package: Package) -> None:
        self.numbers: Counter[float] = Counter()
        texts = _texts(package)
        if package.kind == "excel":
            constants = [
                cell.value
                for sheet in read_workbook(package).sheets
                for cell in sheet.cells.values()
                if cell.formula is None and cell.value is not None
            ]
            self.numbers.update(n for value in constants for n in _numbers_of(value))
            texts += [value for value in constants if isinstance(value, str)]
        self.text = fold("\n".join(texts))

    def share(self, variables: Iterable[Variable], values: Mapping[str, Any]) -> float:
        found = drawn = 0
        for one in variables:
            for value, number in Counter(_listed(values.get(one.name))).items():
                found += min(number, self._count(one, value, number))
                drawn += number
        return found / drawn if drawn else 1.0

    def _count(self, variable: Variable, value: Value, most: int) -> int:
        if variable.kind != "text" and variable.cells:
            number = serial_date(str(value)) if variable.kind == "date" else float(value)
            return self.numbers[round(number or 0, 6)]
        return most if fold(words_of(variable, value)) in self.text else 0


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _numbers_of(value: Any) -> list[float]:
    if isinstance(value, str):
        found = NUMBER.search(value)
        digits = "".join(c for c in found[0] if c in "0123456789,.") if found else ""
        return [round(float(digits.replace(",", ".")), 6)] if digits else []
    return [round(float(value), 6)] if isinstance(value, int | float) else []


def _texts(package: Package) -> list[str]:
    return [
        "".join(piece.text or "" for piece in holder.iter("{*}t"))
        for part, content in package.parts.items()
        if part.endswith(".xml") and b"t>" in content and not part.startswith("docProps/")
        for holder in package.xml(part).iter("{*}p")
    ]
