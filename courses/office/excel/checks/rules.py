"""Data validations and conditional formats."""

from typing import Any

from courses.office.check import Outcome, failed, passed
from courses.office.excel.book import Book
from courses.office.excel.checks.base import OPTIONAL_RANGE, RANGE, excel_check, locate
from courses.office.excel.facts.rules import Rule
from courses.office.excel.references import Area, covered
from courses.office.excel.wording import place
from courses.office.params import Param, Params
from courses.office.sentences import Sentence

MIN = Param("min", "integer", default=1, minimum=1)


@excel_check("excel.conditional_format", Params(OPTIONAL_RANGE, MIN))
def conditional_format(spec: dict[str, Any], book: Book) -> Outcome:
    """At least `min` conditional formats, each over the whole range."""
    rules = book.rules.conditional_formats
    if spec["range"] is None:
        area, found = None, list(rules)
    else:
        area = locate(book, spec["range"])
        found = [rule for rule in rules if covered(area, rule.areas)]
    where = (place(area),) if area else tuple(place(a) for r in found[:3] for a in r.areas[:1])
    if len(found) >= spec["min"]:
        return passed("excel.conditional_format.found", where, n=len(found))
    touching = [rule for rule in rules if area and any(a.meets(area) for a in rule.areas)]
    if touching and not found and area:
        return failed(
            "excel.conditional_format.partial",
            where,
            range=area.address,
            found=_addresses(touching),
        )
    if found:
        return failed("excel.conditional_format.too_few", where, n=len(found), min=spec["min"])
    return failed("excel.conditional_format.none", where)


@excel_check(
    "excel.data_validation",
    Params(
        RANGE,
        Param(
            "kind",
            "choice",
            choices=("list", "whole", "decimal", "date", "time", "length", "custom"),
        ),
    ),
)
def data_validation(spec: dict[str, Any], book: Book) -> Outcome:
    """Every cell of the range accepts only what a rule of the kind allows."""
    area = locate(book, spec["range"])
    where, kind = (place(area),), spec["kind"]
    touching = [r for r in book.rules.validations if any(a.meets(area) for a in r.areas)]
    right = [rule for rule in touching if kind in (None, rule.kind)]
    if covered(area, tuple(a for rule in right for a in rule.areas)):
        return passed("excel.data_validation.found", where, range=area.address)
    if right:
        return failed(
            "excel.data_validation.partial", where, range=area.address, found=_addresses(right)
        )
    if touching:
        return failed(
            "excel.data_validation.other_kind",
            where,
            range=area.address,
            found=Sentence(f"excel.data_validation.kind.{touching[0].kind}"),
            wanted=Sentence(f"excel.data_validation.kind.{kind}"),
        )
    return failed("excel.data_validation.none", where, range=area.address)


def _addresses(rules: list[Rule]) -> list[str]:
    areas: list[Area] = [area for rule in rules for area in rule.areas]
    return list(dict.fromkeys(area.address for area in areas))[:5]
