"""“By example”: the checks that a model answer passes and its starter fails."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from courses.office.check import Tools, load
from courses.office.intake import intake
from courses.office.marking import run_check
from courses.office.package import Package
from courses.office.sentences import Sentence, say

Spec = dict[str, Any]
MOST = 60  # a trainer reads them all


@dataclass(frozen=True, slots=True)
class Candidates:
    """What a format's proposer gives: specs worth trying (without `id`), most telling first,

    and sentences about differences that no check can judge. Where a tuple of specs stands
    for one, the strictest comes first and only the first that tells is kept.
    """

    specs: Iterable[Spec | tuple[Spec, ...]]
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
    judge = _Judge(right, tools, wrong, Tools(wrong))
    candidates = _proposers[right.kind](wrong, right, tools)
    kept: list[Spec] = []
    for candidate in candidates.specs:
        choices = candidate if isinstance(candidate, tuple) else (candidate,)
        spec = next((spec for spec in choices if judge.tells(spec)), None)
        if spec is not None and spec not in kept:
            kept.append(spec)
        if len(kept) == MOST:
            break
    return {
        "kind": right.kind,
        "checks": _named(kept),
        "beyond": [say(sentence, language) for sentence in candidates.beyond],
    }


@dataclass(frozen=True, slots=True)
class _Judge:
    model: Package
    model_tools: Tools
    starter: Package
    starter_tools: Tools

    def tells(self, spec: Spec) -> bool:
        """Whether the model passes the check and the starter fails it."""
        return (
            run_check(spec, self.model, self.model_tools).verdict == "pass"
            and run_check(spec, self.starter, self.starter_tools).verdict == "fail"
        )


def _named(specs: list[Spec]) -> list[Spec]:
    """The specs with ids: the check's name, numbered from the second on."""
    counts: dict[str, int] = {}
    named = []
    for spec in specs:
        name = spec["check"].partition(".")[2]
        counts[name] = counts.get(name, 0) + 1
        named.append({"id": name if counts[name] == 1 else f"{name}_{counts[name]}", **spec})
    return named
