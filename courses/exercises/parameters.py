"""The parameters of a check as an author types them. Pure: no Django.

Texts, numbers and choices are typed as they are. What has a schema of its own (margins side by
side, a slide by number or by title …) is typed as one text, and read by that schema.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import yaml
from jsonschema import Draft202012Validator

from courses.office.params import Param

NUMBER = re.compile(r"^-?\d+(?:[.,]\d+)?$")
WORDS = {"oui": True, "vrai": True, "true": True, "non": False, "faux": False, "false": False}
EVERY = {"toutes", "tous", "tout"}


def is_free(param: Param) -> bool:
    """Whether it is typed as one text that its schema reads."""
    return param.type in ("ordinal", "scalar", "mapping") or (
        param.schema is not None and param.type not in ("integer", "number")
    )


def read(param: Param, typed: str) -> Any:
    """What the author means. Raises ValueError when nothing that fits can be read."""
    text = typed.strip()
    validator = Draft202012Validator(param.json_schema())
    for meaning in _meanings(text):
        if validator.is_valid(meaning):
            return meaning
    raise ValueError(typed)


def write(value: Any) -> str:
    """The text that `read` takes back to the same value."""
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, int | float):
        return f"{value:.12g}".replace(".", ",")
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {_line(item)}" for key, item in value.items())
    if isinstance(value, list):
        return "; ".join(write(item) for item in value)
    if value == "all":
        return "toutes"
    return f'"{value}"' if next(_meanings(value)) != value else value


def lines(typed: str) -> list[str]:
    """A list of texts: one a line."""
    return [line.strip() for line in typed.splitlines() if line.strip()]


def _meanings(text: str) -> Iterator[Any]:
    """From the most precise to the plain text."""
    if len(text) > 1 and text[0] == text[-1] == '"':
        yield text[1:-1]
    if NUMBER.match(text):
        yield _number(text)
    if text.lower() in WORDS:
        yield WORDS[text.lower()]
    if text.lower() in EVERY:
        yield "all"
    parts = [part.strip() for part in text.split(";")]
    if ";" in text and all(NUMBER.match(part) for part in parts):
        yield [_number(part) for part in parts]
    if mapping := _mapping(text):
        yield mapping
    yield text


def _number(text: str) -> int | float:
    return float(text.replace(",", ".")) if re.search("[.,]", text) else int(text)


def _mapping(text: str) -> dict[str, Any] | None:
    """`top: 2` a line."""
    if ":" not in text:
        return None
    try:
        found = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError):
        return None
    if not isinstance(found, dict):
        return None
    return {str(key): _plain(value) for key, value in found.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, str) and NUMBER.match(value):
        return _number(value)
    if isinstance(value, list | str | int | float | bool):
        return value
    return str(value)


def _line(value: Any) -> str:
    return (
        yaml.safe_dump(value, allow_unicode=True, default_flow_style=True)
        .removesuffix("\n...\n")
        .strip()
    )
