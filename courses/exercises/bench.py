"""The test bench: what the checks say of files whose verdicts the trainer knows."""

from collections.abc import Mapping
from dataclasses import dataclass

from courses.exercises.exercise import Exercise
from courses.exercises.storage import read_kept
from courses.office.refusal import Refused
from courses.office.sandbox import mark_safely
from courses.office.specs import Spec, validate
from courses.office.variation import Copy

VERDICTS = ("pass", "fail", "cannot_verify")


@dataclass(frozen=True, slots=True)
class Tried:
    """One file against the checks of the exercise."""

    name: str
    expected: Mapping[str, str]
    verdicts: Mapping[str, str]  # check -> verdict; empty when the file is refused
    refused: str = ""
    key: str = ""  # "model", "starter", or "" for a file of the bench

    @property
    def unmet(self) -> tuple[str, ...]:
        """The checks that came out otherwise; all of them when the file is refused."""
        return tuple(
            check for check, verdict in self.expected.items() if self.verdicts.get(check) != verdict
        )

    @property
    def as_expected(self) -> bool:
        return not self.unmet


def try_all(exercise: Exercise, language: str = "fr") -> list[Tried]:
    """The model first, which must pass every check, then the files of the bench.

    Nothing is tried while the checks themselves are unfinished.
    """
    copy = exercise.copy()
    specs = copy.checks(exercise.specs)
    if not specs or validate(specs):
        return []
    known = {spec["id"] for spec in specs}
    tried = []
    if exercise.model_answer:
        expected = {spec["id"]: "pass" for spec in specs}
        place = exercise.model_answer.name or ""
        data = _copied(copy, read_kept(place))
        tried.append(_try("", expected, data, specs, language, "model"))
    for file in exercise.bench.all():
        expected = {check: v for check, v in file.expected.items() if check in known}
        data = _copied(copy, read_kept(file.file.name))
        tried.append(_try(file.name, expected, data, specs, language))
    return tried


def _copied(copy: Copy, data: bytes) -> bytes:
    """A known file, made from what the author wrote or from the example, as the example has it."""
    try:
        return copy.file(data)
    except Refused:  # it is there to show how it is refused
        return data


def unexpected(tried: list[Tried]) -> int:
    """How many files come out otherwise than expected."""
    return sum(not one.as_expected for one in tried)


def _try(
    name: str,
    expected: Mapping[str, str],
    data: bytes,
    specs: list[Spec],
    language: str,
    key: str = "",
) -> Tried:
    marked = mark_safely(data, specs, language)
    if marked["refused"] is not None:
        return Tried(name, expected, {}, refused=marked["refused"]["message"], key=key)
    return Tried(name, expected, {r["id"]: r["verdict"] for r in marked["results"]}, key=key)
