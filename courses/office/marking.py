"""Bytes and check specs in, the result as plain JSON out."""

import logging
from importlib.metadata import version
from typing import Any

from courses.office.check import Outcome, Tools, cannot_verify, find_check, load
from courses.office.intake import intake
from courses.office.package import Package
from courses.office.refusal import Refused
from courses.office.sentences import register_sentences, say
from courses.office.specs import InvalidChecks, Spec, validate

logger = logging.getLogger(__name__)

Marked = dict[str, Any]

RULES = 1  # to be raised when a change of the checks can change a verdict

MOST_NAMED = 10  # places of one finding, told in words: the picture marks more


def engine_version() -> str:
    """What marked: kept with each mark, to tell which ones to mark again ("1 ironcalc 0.9.1")."""
    return f"{RULES} ironcalc {version('ironcalc')}"


def mark(data: bytes, checks: list[Spec], language: str = "fr") -> Marked:
    """Mark a file; see the contract for the JSON of a result and of a refusal.

    Never raises because of `data`. InvalidChecks when the specs are wrong (see `validate`).
    Runs in this process: untrusted files go through `sandbox.mark_safely`.
    """
    require_valid(checks, language)
    try:
        package = open_for(data, checks)
        return marked(package, run_checks(checks, package, Tools(package)), language)
    except Refused as refused:
        return refusal(refused, language)
    except MemoryError:
        return refusal(Refused("too_complex"), language)


def require_valid(checks: list[Spec], language: str = "fr") -> None:
    """Raises InvalidChecks with the faults told."""
    errors = validate(checks, language)
    if errors:
        raise InvalidChecks(errors)


def open_for(data: bytes, checks: list[Spec]) -> Package:
    """The package of the kind that the checks want, any kind without checks. Raises Refused."""
    package = intake(data, checks[0]["check"].partition(".")[0] if checks else None)
    load(package.kind)
    return package


def run_checks(checks: list[Spec], package: Package, tools: Tools) -> list[tuple[Spec, Outcome]]:
    return [(spec, run_check(spec, package, tools)) for spec in checks]


def run_check(spec: Spec, package: Package, tools: Tools) -> Outcome:
    """Run one valid spec. A defect of a check ends as "cannot verify" and in the log.

    Refused and MemoryError pass through: they concern the whole file.
    """
    check = find_check(spec["check"])
    if check is None:
        raise InvalidChecks([f"unknown check: {spec['check']}"])
    try:
        return check.run(check.params.fill(spec), package, tools)
    except (Refused, MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # ironcalc's PanicException is no Exception
        logger.exception("check %s stopped on an unexpected error", spec["check"])
        return cannot_verify("marking.unexpected")


def refusal(refused: Refused, language: str = "fr") -> Marked:
    message = say(refused.sentence, language)
    return {"refused": {"reason": refused.reason, "message": message}}


def marked(package: Package, outcomes: list[tuple[Spec, Outcome]], language: str) -> Marked:
    """The contract's JSON of a file that was marked."""
    results = [_result(spec, outcome, language) for spec, outcome in outcomes]
    return {
        "refused": None,
        "kind": package.kind,
        "producer": package.producer,
        "score": {
            "earned": _number(sum(result["earned"] for result in results)),
            "possible": _number(sum(result["possible"] for result in results)),
        },
        "results": results,
    }


def _result(spec: Spec, outcome: Outcome, language: str) -> Marked:
    counts = outcome.verdict != "cannot_verify"
    points = spec.get("points", 1) if counts else 0
    return {
        "id": spec["id"],
        "check": spec["check"],
        "verdict": outcome.verdict,
        "earned": _number(points * outcome.share),
        "possible": _number(points),
        "message": say(outcome.sentence, language),
        "where": [say(place, language) for place in outcome.where[:MOST_NAMED]],
    }


def _number(value: float) -> float | int:
    value = round(value, 2)
    return int(value) if value == int(value) else value


register_sentences(
    {
        "marking.unexpected": {
            "fr": "Ce point n'a pas pu être vérifié automatiquement : montrez votre fichier à "
            "votre formateur. Il ne compte ni pour ni contre vous.",
            "en": "This point could not be checked automatically: show your file to your "
            "trainer. It counts neither for nor against you.",
        },
    }
)
