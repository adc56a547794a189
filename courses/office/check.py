"""The registry of checks: what a check declares, receives and gives back."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal

from courses.office.package import KINDS, Package
from courses.office.params import Params
from courses.office.sentences import Place, Sentence

Verdict = Literal["pass", "fail", "cannot_verify"]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one check found. `fraction`, in [0, 1], tells how much of what was asked is there."""

    verdict: Verdict
    sentence: Sentence
    where: tuple[Place, ...] = ()
    fraction: float | None = None

    @property
    def share(self) -> float:
        """The share of the points earned: full for a pass, `fraction` or nothing for a fail."""
        if self.verdict == "pass":
            return 1.0
        if self.verdict == "cannot_verify" or self.fraction is None:
            return 0.0
        return min(max(self.fraction, 0.0), 1.0)


def passed(key: str, where: Iterable[Place] = (), **values: Any) -> Outcome:
    return Outcome("pass", Sentence(key, values), tuple(where))


def failed(
    key: str, where: Iterable[Place] = (), fraction: float | None = None, **values: Any
) -> Outcome:
    """`fraction` gives credit in part, when some of the items asked for are right."""
    return Outcome("fail", Sentence(key, values), tuple(where), fraction)


def cannot_verify(key: str, where: Iterable[Place] = (), **values: Any) -> Outcome:
    return Outcome("cannot_verify", Sentence(key, values), tuple(where))


class Tools:
    """What a check may need beside the package; lives as long as one marking.

    `facts(builder, package)` calls `builder(package)` once and keeps what it gives.
    `recalculation` is the engine that the package's format registered, or None.
    """

    def __init__(self, package: Package) -> None:
        self._package = package
        self._facts: dict[tuple[Callable[[Package], Any], int], tuple[Package, Any]] = {}

    def facts[T](self, builder: Callable[[Package], T], package: Package) -> T:
        key = (builder, id(package))
        if key not in self._facts:
            self._facts[key] = (package, builder(package))
        return self._facts[key][1]

    @property
    def recalculation(self) -> Any:
        factory = _engines.get(self._package.kind)
        return self.facts(factory, self._package) if factory else None


CheckFunction = Callable[[dict[str, Any], Package, Tools], Outcome]


@dataclass(frozen=True, slots=True)
class Check:
    """A registered check: `run` receives the spec with the defaults filled in."""

    id: str
    params: Params
    run: CheckFunction = field(repr=False)

    @property
    def kind(self) -> str:
        return self.id.partition(".")[0]


_checks: dict[str, Check] = {}
_engines: dict[str, Callable[[Package], Any]] = {}


def check(check_id: str, params: Params | None = None) -> Callable[[CheckFunction], CheckFunction]:
    """Register a function as the check `check_id` ("word.caption")."""

    def register(function: CheckFunction) -> CheckFunction:
        if check_id in _checks:
            raise ValueError(f"check registered twice: {check_id}")
        _checks[check_id] = Check(check_id, params or Params(), function)
        return function

    return register


def recalculates(kind: str) -> Callable[[Callable[[Package], Any]], Callable[[Package], Any]]:
    """Register what builds `tools.recalculation` for a format, from a package."""

    def register(factory: Callable[[Package], Any]) -> Callable[[Package], Any]:
        _engines[kind] = factory
        return factory

    return register


def load(kind: str) -> None:
    """Import a format's package, whose modules register its checks, sentences and labels."""
    import_module("courses.office.places")
    import_module(f"courses.office.{kind}")


def find_check(check_id: str) -> Check | None:
    """The check of that id, or None."""
    kind = check_id.partition(".")[0]
    if kind in KINDS:
        load(kind)
    return _checks.get(check_id)


def all_checks(kind: str | None = None) -> Mapping[str, Check]:
    """Every check (of a format), by id, in the order of registration."""
    for each in KINDS if kind is None else (kind,):
        load(each)
    return {id_: found for id_, found in _checks.items() if kind in (None, found.kind)}
