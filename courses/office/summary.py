"""What was read in a file, line by line: what a trainer sees beside a contested check."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from courses.office.check import Tools, load
from courses.office.intake import intake
from courses.office.package import Package
from courses.office.sentences import Place, Sentence, say

MOST = 400  # lines; a trainer looks for one


@dataclass(frozen=True, slots=True)
class Line:
    """A place of the file and what is known of it."""

    place: Place
    facts: tuple[Sentence, ...]


Summariser = Callable[[Package, Tools], Iterable[Line]]

_summarisers: dict[str, Summariser] = {}


def summariser(kind: str) -> Callable[[Summariser], Summariser]:
    """Register what summarises a format."""

    def register(function: Summariser) -> Summariser:
        _summarisers[kind] = function
        return function

    return register


def summarise(data: bytes, language: str = "fr") -> dict[str, Any]:
    """`{"kind", "producer", "lines": [{"where", "facts": [sentence]}], "more"}`.

    `more` counts the lines left out. A format without summariser gives no lines.
    Refused when the file cannot be read.
    """
    package = intake(data)
    load(package.kind)
    found = _summarisers.get(package.kind)
    lines = list(found(package, Tools(package))) if found else []
    return {
        "kind": package.kind,
        "producer": package.producer,
        "lines": [
            {
                "where": say(line.place, language),
                "facts": [say(fact, language) for fact in line.facts],
            }
            for line in lines[:MOST]
        ],
        "more": max(len(lines) - MOST, 0),
    }
