"""All that is wanted of a file that a learner hands in, from opening it once.

The prints come first: they read the parts as they are, and checks may prune them.
"""

import logging
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from courses.office.check import Outcome, Tools, load
from courses.office.fingerprint import fingerprint
from courses.office.good_practice import good_practice
from courses.office.intake import intake
from courses.office.marking import (
    Marked,
    marked,
    open_for,
    refusal,
    require_valid,
    run_checks,
)
from courses.office.package import Package
from courses.office.refusal import Refused
from courses.office.sentences import Place
from courses.office.sketch import sketch
from courses.office.specs import Spec

logger = logging.getLogger(__name__)

MOST_PLACES = 12  # of one finding, to choose what the sketch shows
MOST_MARKED = 60  # of one finding, marked wherever the sketch shows them


def examine(data: bytes, checks: list[Spec], language: str = "fr") -> dict[str, Any]:
    """`{"marked", "places", "prints", "sketch"}`.

    `marked` is the JSON of `marking.mark`; `places` gives, by check, where its finding is, as
    `[{"kind", …}]`; `prints` is the file's fingerprint; `sketch` what a picture is drawn from
    (see sketch.py). A refused file has its refusal under `marked`, and nothing else.
    """
    require_valid(checks, language)
    try:
        package = open_for(data, checks)
        prints = asdict(fingerprint(data, package))
        return {**_examined(package, checks, language), "prints": prints}
    except Refused as refused:
        return _refused(refused, language)
    except MemoryError:
        return _refused(Refused("too_complex"), language)


def examine_by_good_practice(data: bytes, language: str = "fr") -> dict[str, Any]:
    """Like `examine`, by the general advice for the file's format, and without prints."""
    try:
        package = intake(data)
        load(package.kind)
        advice = [dict(one.spec) for one in good_practice(package.kind)]
        return _examined(package, advice, language)
    except Refused as refused:
        return _refused(refused, language)
    except MemoryError:
        return _refused(Refused("too_complex"), language)


def _examined(package: Package, checks: list[Spec], language: str) -> dict[str, Any]:
    tools = Tools(package)
    outcomes = run_checks(checks, package, tools)
    places = {spec["id"]: _places(outcome) for spec, outcome in outcomes}
    return {
        "marked": marked(package, outcomes, language),
        "places": places,
        "sketch": _sketch(package, tools, (o for _, o in outcomes), language),
    }


def _places(outcome: Outcome) -> list[dict[str, Any]]:
    return [{"kind": place.kind, **place.values} for place in outcome.where[:MOST_MARKED]]


def _sketch(
    package: Package, tools: Tools, outcomes: Iterable[Outcome], language: str
) -> dict[str, Any]:
    """A picture that cannot be drawn never costs the marks."""
    places: list[Place] = [place for o in outcomes for place in o.where[:MOST_PLACES]]
    try:
        return sketch(package, tools, places, language)
    except Exception:
        logger.exception("a file of %s could not be sketched", package.kind)
        return {}


def _refused(refused: Refused, language: str) -> dict[str, Marked]:
    return {"marked": refusal(refused, language)}
