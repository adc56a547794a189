"""“By example”: the checks that a model answer passes and its starter fails."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from courses.office.check import Tools, load
from courses.office.intake import intake
from courses.office.marking import run_check
from courses.office.package import Package
from courses.office.sentences import Sentence, say


@dataclass(frozen=True, slots=True)
class Candidates:
    """What a format's proposer gives: specs worth trying (without `id`), most telling first,

    and sentences about differences that no check can judge.
    """

    specs: Iterable[dict[str, Any]]
    beyond: tuple[Sentence, ...] = ()


Proposer = Callable[[Package, Package, Tools], Candidates]  # (starter, model, tools)

_proposers: dict[str, Proposer] = {}


def proposer(kind: str) -> Callable[[Proposer], Proposer]:
    """Register a format's proposer. It may propose too much: only what tells is kept."""

    def register(function: Proposer) -> Proposer:
        _proposers[kind] = function
        return function

    return register


def propose(starter: bytes, model: bytes, language: str = "fr") -> Mapping[str, Any]:
    """`{"kind", "checks": [spec], "beyond": [sentence]}`; Refused when a file cannot be read."""
    right = intake(model)
    wrong = intake(starter, right.kind)
    load(right.kind)
    tools = Tools(right)
    candidates = _proposers[right.kind](wrong, right, tools)
    starter_tools = Tools(wrong)
    kept: list[dict[str, Any]] = []
    for spec in candidates.specs:
        known = any({k: v for k, v in one.items() if k != "id"} == spec for one in kept)
        if known or run_check(spec, right, tools).verdict != "pass":
            continue
        if run_check(spec, wrong, starter_tools).verdict == "fail":
            kept.append({"id": _name(spec, kept), **spec})
    return {
        "kind": right.kind,
        "checks": kept,
        "beyond": [say(sentence, language) for sentence in candidates.beyond],
    }


def _name(spec: Mapping[str, Any], taken: list[dict[str, Any]]) -> str:
    base = spec["check"].partition(".")[2]
    names = {one["id"] for one in taken}
    if base not in names:
        return base
    return next(name for i in range(2, len(names) + 3) if (name := f"{base}_{i}") not in names)
