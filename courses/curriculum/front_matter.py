from pathlib import Path
from typing import Any

import yaml

from courses.curriculum.problems import ContentError

FENCE = "---"


def split(text: str, path: Path) -> tuple[dict[str, Any], str, int]:
    """The fields between the `---` lines, the rest, and the line on which the rest begins."""
    lines = text.split("\n")
    if lines[0].strip() != FENCE:
        raise ContentError(path, 1, "le fichier doit commencer par une ligne ---")
    try:
        end = next(n for n, line in enumerate(lines[1:], start=1) if line.strip() == FENCE)
    except StopIteration:
        raise ContentError(path, 1, "la deuxième ligne --- manque après l’en-tête") from None
    try:
        fields = yaml.safe_load("\n".join(lines[1:end])) or {}
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = mark.line + 2 if mark else 1
        raise ContentError(path, line, f"en-tête illisible : {error}") from None
    if not isinstance(fields, dict):
        raise ContentError(path, 1, "l’en-tête doit être une liste de « clé: valeur »")
    return fields, "\n".join(lines[end + 1 :]), end + 2


def need(fields: dict[str, Any], name: str, path: Path) -> Any:
    value = fields.get(name)
    if value in (None, "", []):
        raise ContentError(path, 1, f"« {name} » manque dans l’en-tête")
    return value


def minutes(fields: dict[str, Any], path: Path) -> int:
    value = need(fields, "duree", path)
    if not isinstance(value, int) or value < 1:
        raise ContentError(path, 1, "« duree » doit être un nombre de minutes")
    return value


def one_of(fields: dict[str, Any], name: str, allowed: dict[str, str], path: Path) -> str:
    value = need(fields, name, path)
    if value not in allowed:
        choices = ", ".join(allowed)
        raise ContentError(path, 1, f"« {name} » vaut {value} ; attendu : {choices}")
    return allowed[value]
