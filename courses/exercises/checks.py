"""The catalogue of checks as blocks: one form per check, made from what it declares."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import lazy
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _
from wagtail import blocks

from courses.exercises import parameters
from courses.office.check import Check, all_checks
from courses.office.labels import check_label, choice_label, param_label
from courses.office.params import Param
from courses.office.specs import Spec, validate

GROUPS = {"word": "Word", "excel": "Excel", "powerpoint": "PowerPoint"}


def _in_language(say: Any) -> Any:
    """What `say(language)` gives, decided when it is read."""
    return lazy(lambda: str(say(_language())), str)()


def _language() -> str:
    return get_language() or "fr"


def block_name(check_id: str) -> str:
    """Names of blocks stand in addresses of form fields: no dots."""
    return check_id.replace(".", "__")


def check_id(name: str) -> str:
    return name.replace("__", ".")


class CheckBlock(blocks.StructBlock):
    def __init__(self, check: Check, **kwargs: Any) -> None:
        self.check_id, self.params = check.id, list(check.params)
        fields = [(param.name, _field(check, param)) for param in self.params]
        super().__init__([*fields, *_common()], **kwargs)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        errors = {}
        for param in self.params:
            try:
                _given(param, cleaned[param.name])
            except ValueError:
                errors[param.name] = ValidationError(_("This value cannot be read."))
        if errors:
            raise blocks.StructBlockValidationError(block_errors=errors)
        sentences = validate([self.spec(cleaned, "verification")], _language())
        if sentences and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(
                non_block_errors=[s.partition(" : ")[2] or s for s in sentences]
            )
        return cleaned

    def spec(self, value: Any, default_id: str) -> Spec:
        """The check as the marking reads it."""
        spec: Spec = {"id": value["id"] or default_id, "check": self.check_id}
        for param in self.params:
            given = _given(param, value[param.name])
            if given is not None:
                spec[param.name] = given
        spec["points"] = _whole(value["points"])
        return spec | {name: value[name] for name in ("hint", "why") if value[name]}

    def value_of(self, spec: Spec) -> dict[str, Any]:
        """The raw value of the block for a spec."""
        given = {p.name: _typed(p, spec.get(p.name)) for p in self.params}
        return {
            **given,
            "points": spec.get("points", 1),
            "hint": spec.get("hint", ""),
            "why": spec.get("why", ""),
            "id": spec["id"],
        }


class Checks(blocks.StreamBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__([(block_name(c.id), _block(c)) for c in all_checks().values()], **kwargs)

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        faults = validate(specs_of(cleaned), _language())
        if faults and not self.is_deferred_validation:
            raise blocks.StreamBlockValidationError(non_block_errors=faults)
        return cleaned


def specs_of(value: Iterable[Any]) -> list[Spec]:
    """The checks of a StreamField's value as the marking reads them."""
    return [
        child.block.spec(child.value, child.id or f"verification-{number}")
        for number, child in enumerate(value, start=1)
    ]


def stream_of(specs: Iterable[Spec]) -> list[dict[str, Any]]:
    """The raw value of the StreamField for specs of the catalogue."""
    children = _catalogue().child_blocks
    return [
        {
            "type": block_name(spec["check"]),
            "value": children[block_name(spec["check"])].value_of(spec),
        }
        for spec in specs
    ]


@cache
def _catalogue() -> Checks:
    return Checks()


def _block(check: Check) -> CheckBlock:
    label = check_label(check)
    return CheckBlock(
        check,
        label=_in_language(label.name),
        group=GROUPS[check.kind],
        icon="check",
        form_classname="struct-block",
    )


def _common() -> list[tuple[str, blocks.Block]]:
    return [
        ("points", blocks.FloatBlock(default=1, min_value=0, label=gettext_lazy("Points"))),
        (
            "hint",
            blocks.TextBlock(
                required=False,
                rows=2,
                label=gettext_lazy("Hint"),
                help_text=gettext_lazy("Helps on the way without giving the solution."),
            ),
        ),
        (
            "why",
            blocks.TextBlock(
                required=False,
                rows=2,
                label=gettext_lazy("Why it is useful"),
                help_text=gettext_lazy("Replaces the general explanation of this check."),
            ),
        ),
        (
            "id",
            blocks.RegexBlock(
                regex=r"^[\w.-]{1,80}$",
                required=False,
                label=gettext_lazy("Short name"),
                help_text=gettext_lazy(
                    "Links the results of one check from version to version. Letters, digits "
                    "and dashes; empty: one is made."
                ),
            ),
        ),
    ]


def _field(check: Check, param: Param) -> blocks.Block:
    label = param_label(check, param)
    common: dict[str, Any] = {
        "label": _in_language(label.name),
        "help_text": _in_language(label.help),
        "required": param.required,
    }
    if parameters.is_free(param):
        default = "" if param.default is None else parameters.write(param.default)
        if param.type == "mapping" or "properties" in str(param.schema):
            return blocks.TextBlock(rows=2, default=default, **common)
        return blocks.CharBlock(default=default, **common)
    if param.type in ("integer", "number"):
        number = blocks.IntegerBlock if param.type == "integer" else blocks.FloatBlock
        return number(default=_shown_default(param), min_value=param.minimum, **common)
    if param.type == "boolean":
        return _yes_or_no(param, common)
    if param.type in ("choice", "choices"):
        return _choice(check, param, common)
    if param.type == "texts":
        note = gettext_lazy("One a line.")
        return blocks.TextBlock(
            rows=3, **{**common, "help_text": _in_language(lambda lang: label.help(lang) or note)}
        )
    return blocks.CharBlock(default=param.default or "", **common)


def _yes_or_no(param: Param, common: dict[str, Any]) -> blocks.Block:
    if param.default is not None:
        return blocks.BooleanBlock(default=param.default, **{**common, "required": False})
    choices = [("yes", gettext_lazy("yes")), ("no", gettext_lazy("no"))]
    return blocks.ChoiceBlock(choices=choices, **common)


def _choice(check: Check, param: Param, common: dict[str, Any]) -> blocks.Block:
    choices = [(c, _in_language(choice_label(check, param, c).name)) for c in param.choices]
    if param.type == "choice":
        return blocks.ChoiceBlock(choices=choices, default=param.default, **common)
    return blocks.MultipleChoiceBlock(choices=choices, default=param.default or [], **common)


def _given(param: Param, typed: Any) -> Any:
    """What the author says of a parameter; None where nothing is said, or only the default."""
    if typed is None or typed == "" or typed == []:
        return None
    if parameters.is_free(param):
        value = parameters.read(param, typed)
    elif param.type == "boolean":
        value = typed if isinstance(typed, bool) else typed == "yes"
    elif param.type == "texts":
        value = parameters.lines(typed)
    elif param.type == "number":
        value = _whole(typed)
    else:
        value = typed
    return None if value == param.default else value


def _typed(param: Param, value: Any) -> Any:
    value = _shown_default(param) if value is None else value
    if value is None:
        return [] if param.type == "choices" else None if _is_number(param) else ""
    if parameters.is_free(param):
        return parameters.write(value)
    if param.type == "boolean" and param.default is None:
        return "yes" if value else "no"
    if param.type == "texts":
        return "\n".join([value] if isinstance(value, str) else value)
    if param.type == "choices":
        return [value] if isinstance(value, str) else list(value)
    return value


def _shown_default(param: Param) -> Any:
    """A default that only makes up for rounding stays unsaid: nobody reads 1e-07."""
    return None if _is_number(param) and 0 < (param.default or 0) < 1e-3 else param.default


def _is_number(param: Param) -> bool:
    return param.type in ("integer", "number")


def _whole(number: float) -> float | int:
    return int(number) if number == int(number) else number
