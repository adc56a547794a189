"""Check specs as authors write them: reading YAML, and telling what is wrong in them."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import yaml
from jsonschema import Draft202012Validator, ValidationError

from courses.office.check import Check, find_check
from courses.office.sentences import Sentence, register_sentences, say

Spec = dict[str, Any]


class InvalidChecks(ValueError):
    """Specs that cannot be run; `errors` are sentences for the author."""

    def __init__(self, errors: list[str]) -> None:
        super().__init__("\n".join(errors))
        self.errors = errors


def read_checks(text: str) -> list[Spec]:
    """The list under `checks:` of a YAML text, not validated yet. InvalidChecks if there is none.

    Dates become ISO texts, so that specs stay plain JSON.
    """
    try:
        content = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError) as error:
        raise InvalidChecks([say(Sentence("spec.not_yaml", {"error": str(error)}))]) from error
    checks = content.get("checks") if isinstance(content, Mapping) else content
    if not isinstance(checks, list) or not all(isinstance(spec, dict) for spec in checks):
        raise InvalidChecks([say(Sentence("spec.no_list"))])
    return [_plain(spec) for spec in checks]


def _plain(value: Any) -> Any:
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return value


def validate(checks: list[Spec], language: str = "fr") -> list[str]:
    """Sentences that name the check's id and the parameter; empty when all is well."""
    return [say(sentence, language) for sentence in _errors(checks)]


def _errors(checks: list[Spec]) -> Iterator[Sentence]:
    seen: set[str] = set()
    kinds: set[str] = set()
    for position, spec in enumerate(checks, start=1):
        name = str(spec.get("id") or f"n° {position}")
        if name in seen:
            yield Sentence("spec.duplicate_id", {"id": name})
        seen.add(name)
        check_id = str(spec.get("check", ""))
        check = find_check(check_id)
        if check is None:
            yield Sentence("spec.unknown_check", {"id": name, "check": check_id})
            continue
        kinds.add(check.kind)
        for error in _validator(check).iter_errors(spec):
            yield from _explain(error, name, check)
    if len(kinds) > 1:
        yield Sentence("spec.mixed_kinds", {"kinds": sorted(kinds)})


@lru_cache(maxsize=256)
def _validator(check: Check) -> Draft202012Validator:
    return Draft202012Validator(check.params.json_schema())


def _explain(error: ValidationError, name: str, check: Check) -> Iterator[Sentence]:
    values: dict[str, Any] = {"id": name, "check": check.id}
    schema: Any = error.schema
    given: Any = error.instance
    if error.validator == "required":
        for parameter in schema["required"]:
            if parameter not in given:
                yield Sentence("spec.missing", {**values, "parameter": parameter})
    elif error.validator == "additionalProperties" and not error.path:
        unknown = set(given) - set(schema["properties"])
        for parameter in sorted(str(p) for p in unknown):
            yield Sentence("spec.unknown_parameter", {**values, "parameter": parameter})
    elif error.validator == "anyOf" and not error.path:
        yield Sentence("spec.one_of", {**values, "parameters": list(check.params.one_of)})
    else:
        path = ".".join(str(step) for step in error.absolute_path)
        choices = schema.get("enum") or schema.get("anyOf", [{}])[0].get("enum")
        values |= {"parameter": path, "value": repr(given)[:80]}
        if choices:
            yield Sentence("spec.not_a_choice", {**values, "choices": list(choices)})
        else:
            yield Sentence("spec.wrong_value", values)


register_sentences(
    {
        "spec.not_yaml": {
            "fr": "Ce texte n'est pas du YAML lisible : {error}",
            "en": "This text is not readable YAML: {error}",
        },
        "spec.no_list": {
            "fr": "Ce texte ne contient pas de liste « checks ».",
            "en": "This text holds no “checks” list.",
        },
        "spec.duplicate_id": {
            "fr": "Deux vérifications portent le nom « {id} ».",
            "en": "Two checks are named “{id}”.",
        },
        "spec.unknown_check": {
            "fr": "{id} : la vérification « {check} » n'existe pas.",
            "en": "{id}: there is no check “{check}”.",
        },
        "spec.missing": {
            "fr": "{id} ({check}) : le paramètre « {parameter} » manque.",
            "en": "{id} ({check}): the parameter “{parameter}” is missing.",
        },
        "spec.unknown_parameter": {
            "fr": "{id} ({check}) : le paramètre « {parameter} » n'existe pas.",
            "en": "{id} ({check}): there is no parameter “{parameter}”.",
        },
        "spec.one_of": {
            "fr": "{id} ({check}) : indiquez au moins un de ces paramètres : {parameters}.",
            "en": "{id} ({check}): give at least one of these parameters: {parameters}.",
        },
        "spec.not_a_choice": {
            "fr": "{id} ({check}) : « {parameter} » vaut {value} ; les valeurs possibles sont "
            "{choices}.",
            "en": "{id} ({check}): “{parameter}” is {value}; it can be {choices}.",
        },
        "spec.wrong_value": {
            "fr": "{id} ({check}) : la valeur {value} ne convient pas à « {parameter} ».",
            "en": "{id} ({check}): the value {value} does not suit “{parameter}”.",
        },
        "spec.mixed_kinds": {
            "fr": "Ces vérifications concernent plusieurs formats : {kinds}. Gardez-en un seul.",
            "en": "These checks concern several formats: {kinds}. Keep only one.",
        },
    }
)
