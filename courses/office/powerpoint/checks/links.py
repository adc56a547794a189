"""Hyperlinks and action buttons."""

from typing import Any

from courses.office.check import Outcome, Tools, check
from courses.office.package import Package
from courses.office.params import Params
from courses.office.powerpoint.checks.choosing import deck_of, enough, min_param, slide_place


@check("powerpoint.hyperlink", Params(min_param()))
def hyperlink(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Links to the web, to a file or to another slide, on texts, pictures or buttons."""
    slides = [slide for slide in deck_of(package, tools).slides if slide.links]
    total = sum(len(slide.links) for slide in slides)
    return enough("powerpoint.hyperlink", map(slide_place, slides), spec["min"], count=total)
