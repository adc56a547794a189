"""A check in plain words: what it looks at and what the author told it."""

from courses.exercises import parameters
from courses.office.check import find_check
from courses.office.excel.formulas.french import in_french
from courses.office.labels import check_label, choice_label, param_label
from courses.office.specs import Spec


def describe(spec: Spec, language: str) -> tuple[str, list[tuple[str, str]]]:
    """The name of the check, and (label, value) of each parameter that is given."""
    check = find_check(spec["check"])
    if check is None:
        return spec["check"], []
    given = []
    for param in check.params:
        value = spec.get(param.name)
        if value is None:
            continue
        if param.type in ("choice", "choices"):
            values = [value] if isinstance(value, str) else value
            words = ", ".join(choice_label(check, param, one).name(language) for one in values)
        elif isinstance(value, list):
            words = " · ".join(str(one) for one in value)
        elif isinstance(value, str) and value.startswith("=") and language == "fr":
            words = in_french(value)
        else:
            words = parameters.write(value)
        given.append((param_label(check, param).name(language), words))
    return check_label(check).name(language), given
