"""What changes from one learner to the next, as blocks of the exercise's form."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.exercises import parameters
from courses.office.variation import Variable, faults_of


class VariableBlock(blocks.StructBlock):
    """Each kind says what is drawn; name and place are common to all."""

    def __init__(self, kind: str, drawn: list[tuple[str, blocks.Block]], **kwargs: Any) -> None:
        self.kind = kind
        super().__init__([*_common(), *drawn], **kwargs)

    def variable(self, value: Any) -> Variable:
        given = {name: _given(name, value[name]) for name in self.child_blocks}
        return Variable(kind=self.kind, **given)  # type: ignore[arg-type]

    def clean(self, value: Any) -> Any:
        cleaned = super().clean(value)
        # Whether the file has cells is known to the exercise alone.
        faults = faults_of([self.variable(cleaned)], [], "excel", get_language() or "fr")
        if faults and not self.is_deferred_validation:
            raise blocks.StructBlockValidationError(non_block_errors=faults)
        return cleaned


class Variables(blocks.StreamBlock):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            [
                ("number", VariableBlock("number", _number(), label=_("A number"), icon="decimal")),
                ("text", VariableBlock("text", _text(), label=_("A text"), icon="pilcrow")),
                ("date", VariableBlock("date", _date(), label=_("A date"), icon="date")),
            ],
            **kwargs,
        )


def variables_of(value: Iterable[Any]) -> list[Variable]:
    """The variables of a StreamField's value."""
    return [child.block.variable(child.value) for child in value]


def stream_of(variables: Iterable[Variable]) -> list[dict[str, Any]]:
    """The raw value of the StreamField."""
    return [{"type": one.kind, "value": _raw(one)} for one in variables]


def _common() -> list[tuple[str, blocks.Block]]:
    return [
        (
            "name",
            blocks.RegexBlock(
                regex=r"^[^\W\d][\w-]{0,39}$",
                label=_("Name"),
                help_text=_("A word without spaces, such as rate or client."),
            ),
        ),
        (
            "cells",
            blocks.CharBlock(
                required=False,
                label=_("Cells"),
                help_text=_(
                    "In Excel: D4, or Sheet1!D7:D18 (each cell has a value of its own). In a "
                    "text: leave this empty, and write the name in the file between double "
                    "braces, as in {{client}}."
                ),
            ),
        ),
    ]


def _number() -> list[tuple[str, blocks.Block]]:
    return [
        ("low", blocks.FloatBlock(label=_("The smallest"))),
        ("high", blocks.FloatBlock(label=_("The largest"))),
        (
            "step",
            blocks.FloatBlock(
                default=1, label=_("In steps of"), help_text=_("0.01 gives cents, 5 gives fives.")
            ),
        ),
    ]


def _text() -> list[tuple[str, blocks.Block]]:
    return [("choices", blocks.TextBlock(rows=4, label=_("One of"), help_text=_("One a line.")))]


def _date() -> list[tuple[str, blocks.Block]]:
    return [
        ("first", blocks.DateBlock(label=_("Not before"))),
        ("last", blocks.DateBlock(label=_("Not after"))),
    ]


def _given(name: str, typed: Any) -> Any:
    if name == "choices":
        return tuple(parameters.lines(typed or ""))
    if name in ("first", "last"):
        return typed.isoformat() if isinstance(typed, date) else typed or ""
    if name in ("low", "high", "step"):
        number = float(typed or 0)
        return int(number) if number == int(number) else number
    return (typed or "").strip()


def _raw(variable: Variable) -> dict[str, Any]:
    common = {"name": variable.name, "cells": variable.cells}
    if variable.kind == "text":
        return {**common, "choices": "\n".join(variable.choices)}
    if variable.kind == "date":
        return {**common, "first": variable.first, "last": variable.last}
    return {**common, "low": variable.low, "high": variable.high, "step": variable.step}
