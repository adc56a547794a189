"""What changes from one learner to the next, as the sheet of an exercise writes it, both ways."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from courses.curriculum.problems import ContentError
from courses.office.variation import Variable

KINDS = {"nombre": "number", "texte": "text", "date": "date"}
# field of the sheet -> of the variable, by kind
FIELDS = {
    "number": {"de": "low", "a": "high", "pas": "step"},
    "text": {"parmi": "choices"},
    "date": {"de": "first", "a": "last"},
}
COMMON = {"nom": "name", "cellules": "cells"}
OPTIONAL = {"cellules", "pas"}


def read(listed: Any, path: Path) -> tuple[Variable, ...]:
    """Raises ContentError. Whether the values make sense is for `faults_of` to say."""
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise ContentError(path, 1, "« varie » est une liste de valeurs")
    return tuple(_variable(one, path) for one in listed)


def write(variable: Variable) -> dict[str, Any]:
    """What `read` takes back to the same variable."""
    kind = next(word for word, kind in KINDS.items() if kind == variable.kind)
    said = {
        "nom": variable.name,
        "cellules": variable.cells,
        **{word: getattr(variable, field) for word, field in FIELDS[variable.kind].items()},
    }
    if variable.kind == "text":
        said["parmi"] = list(variable.choices)
    given = {word: value for word, value in said.items() if word != "cellules" or value}
    return {"nom": given.pop("nom"), "sorte": kind, **given}


def _variable(given: Mapping[str, Any], path: Path) -> Variable:
    name = given.get("nom", "?")
    kind = KINDS.get(str(given.get("sorte")))
    if kind is None:
        raise ContentError(path, 1, f"« {name} » : la sorte est nombre, texte ou date")
    fields = COMMON | FIELDS[kind]
    for word in given:
        if word not in fields and word != "sorte":
            raise ContentError(path, 1, f"« {name} » : « {word} » n’existe pas")
    for word in fields:
        if word not in given and word not in OPTIONAL:
            raise ContentError(path, 1, f"« {name} » : « {word} » manque")
    plain = {
        field: _plain(word, given[word], kind) for word, field in fields.items() if word in given
    }
    if None in plain.values():
        raise ContentError(path, 1, f"« {name} » : une valeur ne convient pas")
    return Variable(kind=kind, **plain)  # type: ignore[arg-type]


def _plain(word: str, value: Any, kind: str) -> Any:
    """None when it is not what the field holds."""
    if word == "parmi":
        return tuple(str(one) for one in value) if isinstance(value, list) else None
    if word in ("nom", "cellules"):
        return str(value)
    if kind == "date":
        return value.isoformat() if isinstance(value, date) else str(value)
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return value if is_number else None
