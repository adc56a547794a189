"""Checks that name a variable, for one copy: `{{name}}` gives way to its value."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from courses.office.specs import Spec
from courses.office.variation.drawing import Value, Values
from courses.office.variation.markers import MARKER
from courses.office.variation.variables import Variable
from courses.office.variation.words import words_of

APART = {"id", "check"}


def fill_checks(
    checks: Iterable[Spec], variables: Iterable[Variable], values: Values
) -> list[Spec]:
    """The value itself where a check of Excel compares it, else as it is written in the file."""
    known = {
        one.name: (one, value)
        for one in variables
        if not isinstance(value := values[one.name], list)
    }
    return [
        {k: v if k in APART else _filled(v, spec, known) for k, v in spec.items()}
        for spec in checks
    ]


def markers_of(checks: Iterable[Spec]) -> Iterator[tuple[str, str]]:
    """(id of the check, name of the marker)."""
    for spec in checks:
        for key, given in spec.items():
            if key not in APART:
                yield from ((spec["id"], name) for name in _markers_in(given))


def _markers_in(given: Any) -> Iterator[str]:
    if isinstance(given, str):
        yield from (found[1] for found in MARKER.finditer(given))
    elif isinstance(given, dict | list):
        for one in given.values() if isinstance(given, dict) else given:
            yield from _markers_in(one)


def _filled(given: Any, spec: Spec, known: dict[str, tuple[Variable, Value]]) -> Any:
    if isinstance(given, dict):
        return {key: _filled(one, spec, known) for key, one in given.items()}
    if isinstance(given, list):
        return [_filled(one, spec, known) for one in given]
    if not isinstance(given, str):
        return given
    alone = MARKER.fullmatch(given.strip())
    if alone and alone[1] in known and _compares_values(spec):
        return known[alone[1]][1]
    say = _in_formula if given.startswith("=") else words_of
    return MARKER.sub(lambda m: say(*known[m[1]]) if m[1] in known else m[0], given)


def _compares_values(spec: Spec) -> bool:
    return spec["check"].startswith("excel.") and spec.get("type") != "text"


def _in_formula(variable: Variable, value: Value) -> str:
    """Formulas are kept in English, whatever the language of Excel."""
    if variable.kind == "date":
        day = date.fromisoformat(str(value))
        return f"DATE({day.year},{day.month},{day.day})"
    return str(value).replace('"', '""')
