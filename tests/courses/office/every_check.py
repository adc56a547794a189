"""A valid spec for each registered check, made from what its parameters declare."""

from typing import Any

from courses.office.check import Check, all_checks
from courses.office.params import Param

# Where the format gives no choice but a meaningful text.
_TEXTS = {
    "cell": "B2",
    "range": "A1:B5",
    "reference": "=SUM(A1:A3)",
    "by": "A",
    "to": "A1",
    "style": "heading 1",
}
_BY_TYPE: dict[str, Any] = {
    "text": "a",
    "integer": 2,
    "number": 2,
    "boolean": True,
    "ordinal": 1,
    "scalar": "a",
    "mapping": {},
}


def every_spec(kind: str) -> list[dict[str, Any]]:
    """Two specs a check: with what is required only, and with everything."""
    specs = []
    for check in all_checks(kind).values():
        for full in (False, True):
            spec = {"id": f"{check.id}.{full}", "check": check.id, **_values(check, full)}
            specs.append(spec)
    return specs


def _values(check: Check, full: bool) -> dict[str, Any]:
    chosen = {param.name: _sample(param) for param in check.params if full or param.required}
    if check.params.one_of and not set(check.params.one_of) & set(chosen):
        first = check.params.one_of[0]
        chosen[first] = next(_sample(p) for p in check.params if p.name == first)
    return {name: value for name, value in chosen.items() if value is not None}


def _sample(param: Param) -> Any:
    if param.name == "color":
        return "red"
    if param.schema is not None:
        return _from_schema(param.schema) if param.default is None else param.default
    if param.choices:
        return param.choices[0]
    if param.type == "texts":
        return [_TEXTS.get(param.name.rstrip("s"), "a")]
    return _TEXTS.get(param.name, "a") if param.type == "text" else _BY_TYPE[param.type]


def _from_schema(schema: Any) -> Any:
    """A value of a schema that a parameter declares; None where only its author could tell."""
    if "anyOf" in schema:
        return _from_schema(schema["anyOf"][0])
    if "enum" in schema:
        return schema["enum"][0]
    return {"integer": 1, "number": 1, "string": "a", "boolean": True}.get(schema.get("type"))
