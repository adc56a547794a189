"""What a check may be told: for validation, for the authoring form and for the catalogue."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

ParamType = Literal[
    "text",  # one text
    "texts",  # list of texts (a single text is accepted for a list of one)
    "integer",
    "number",  # lengths in cm, sizes in points
    "boolean",
    "choice",  # one of `choices`
    "choices",  # list of `choices` (a single one is accepted)
    "ordinal",  # 1, 2, 3 … or "all": a slide, a section
    "scalar",  # text, number or boolean
    "mapping",  # free object, checked by `schema`
]

_TEXT: dict[str, Any] = {"type": "string", "minLength": 1}


@dataclass(frozen=True, slots=True)
class Param:
    """One parameter.

    `minimum` bounds numbers; `schema` replaces the JSON schema made from `type`;
    `label` names the label to show when it is not "<check>.<name>" (see labels.py).
    """

    name: str
    type: ParamType = "text"
    required: bool = False
    default: Any = None
    choices: tuple[str, ...] = ()
    minimum: float | None = None
    schema: Mapping[str, Any] | None = None
    label: str = ""

    def json_schema(self) -> dict[str, Any]:
        if self.schema is not None:
            return dict(self.schema)
        if self.type in ("integer", "number"):
            bound = {} if self.minimum is None else {"minimum": self.minimum}
            return {"type": self.type, **bound}
        choice = {"enum": list(self.choices)}
        return {
            "text": _TEXT,
            "texts": {"anyOf": [_TEXT, {"type": "array", "items": _TEXT, "minItems": 1}]},
            "boolean": {"type": "boolean"},
            "choice": choice,
            "choices": {"anyOf": [choice, {"type": "array", "items": choice, "minItems": 1}]},
            "ordinal": {"anyOf": [{"type": "integer", "minimum": 1}, {"const": "all"}]},
            "scalar": {"type": ["string", "number", "boolean"]},
            "mapping": {"type": "object"},
        }[self.type]

    def prepare(self, value: Any) -> Any:
        """The value as the check receives it: a lone item of a list becomes a list."""
        is_list = self.type in ("texts", "choices") and self.schema is None
        return [value] if is_list and isinstance(value, str) else value


class Params:
    """The parameters of a check. At least one of `one_of` must be given, when it is not empty."""

    def __init__(self, *params: Param, one_of: tuple[str, ...] = ()) -> None:
        self.params = params
        self.one_of = one_of

    def __iter__(self):
        return iter(self.params)

    def fill(self, spec: Mapping[str, Any]) -> dict[str, Any]:
        """The spec with defaults for what is not given (None where there is no default)."""
        filled = dict(spec)
        for param in self.params:
            value = spec.get(param.name)
            filled[param.name] = param.default if value is None else param.prepare(value)
        return filled

    def json_schema(self) -> dict[str, Any]:
        """JSON Schema of a whole spec: these parameters and what every check takes."""
        properties = {param.name: param.json_schema() for param in self.params}
        schema: dict[str, Any] = {
            "type": "object",
            "properties": {**COMMON, **properties},
            "required": ["id", "check", *(p.name for p in self.params if p.required)],
            "additionalProperties": False,
        }
        if self.one_of:
            schema["anyOf"] = [{"required": [name]} for name in self.one_of]
        return schema


COMMON: dict[str, Any] = {
    "id": {"type": "string", "minLength": 1, "maxLength": 80},
    "check": {"type": "string"},
    "points": {"type": "number", "minimum": 0, "maximum": 1000},
    "hint": {"type": "string"},
    "why": {"type": "string"},
}
