"""Data validations and conditional formats, in the main vocabulary and in the x14 one."""

from dataclasses import dataclass
from typing import Any

from courses.office.excel.facts.workbook import Workbook
from courses.office.excel.facts.xml import child, children, descendants, first, local, text_of
from courses.office.excel.references import Area, parse_sqref
from courses.office.package import Package

# How files name the kinds of validation that the specs name.
VALIDATION_KINDS = {
    "list": "list", "whole": "whole", "decimal": "decimal", "date": "date", "time": "time",
    "textLength": "length", "custom": "custom",
}  # fmt: skip


@dataclass(frozen=True)
class Rule:
    """`kind` is a value of VALIDATION_KINDS, or the type of a conditional format ("cellIs")."""

    areas: tuple[Area, ...]
    kind: str
    formulas: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rules:
    validations: tuple[Rule, ...]
    conditional_formats: tuple[Rule, ...]


def read_rules(package: Package, workbook: Workbook) -> Rules:
    """The rules of every sheet."""
    validations: list[Rule] = []
    formats: list[Rule] = []
    for sheet in workbook.sheets:
        root = package.xml(sheet.part)
        validations.extend(_validations(root, sheet.name))
        formats.extend(_conditional_formats(root, sheet.name))
    return Rules(tuple(dict.fromkeys(validations)), tuple(dict.fromkeys(formats)))


def _sqref(element: Any) -> str:
    """An attribute in the main vocabulary, a child element in x14."""
    return element.get("sqref") or text_of(child(element, "sqref"))


def _validations(root: Any, sheet: str) -> list[Rule]:
    found = []
    for element in descendants(root, "dataValidation"):
        kind = VALIDATION_KINDS.get(element.get("type", "none"))
        if kind is None:
            continue
        formulas = [text_of(f).strip() for f in element if local(f) in ("formula1", "formula2")]
        areas = parse_sqref(_sqref(element), sheet)
        found.append(Rule(areas, kind, tuple(formula for formula in formulas if formula)))
    return found


def _conditional_formats(root: Any, sheet: str) -> list[Rule]:
    """A data bar stands twice in a file, once with its x14 looks: it is one rule."""
    found, extended = [], set()
    for block in descendants(root, "conditionalFormatting"):
        areas = parse_sqref(_sqref(block), sheet)
        for rule in children(block, "cfRule"):
            twin = first(rule, "id")
            extended.add(text_of(twin) if twin is not None else "")
            found.append((rule.get("id", ""), areas, rule))
    return [
        Rule(
            areas,
            rule.get("type", ""),
            tuple(text_of(f).strip() for f in rule if local(f) in ("formula", "f")),
        )
        for identifier, areas, rule in found
        if not identifier or identifier not in extended
    ]
