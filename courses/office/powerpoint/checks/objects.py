"""Native objects: charts, tables, SmartArt, films and sounds."""

from typing import Any

from courses.office.check import Outcome, Tools, check
from courses.office.package import Package
from courses.office.params import Params
from courses.office.powerpoint.checks.choosing import (
    deck_of,
    enough,
    min_param,
    shape_place,
    unless_lost,
)


def count(kind: str, spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    deck = deck_of(package, tools)
    places = [
        shape_place(slide, shape)
        for slide in deck.slides
        for shape in slide.shapes
        if shape.kind == kind
    ]
    return unless_lost(enough(f"powerpoint.{kind}", places, spec["min"]), kind, deck)


@check("powerpoint.chart", Params(min_param()))
def chart(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """A picture of a chart is none: its data cannot be changed."""
    return count("chart", spec, package, tools)


@check("powerpoint.table", Params(min_param()))
def table(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    return count("table", spec, package, tools)


@check("powerpoint.smartart", Params(min_param()))
def smartart(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    return count("smartart", spec, package, tools)


@check("powerpoint.media", Params(min_param()))
def media(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    return count("media", spec, package, tools)
