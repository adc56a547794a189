"""What a picture of a file is drawn from: the surroundings of what was found, as plain data.

A sketch is small and holds no part of the file but texts cut short. The picture itself is
drawn later (see picture/), with the verdicts as they then are.
"""

from collections.abc import Callable, Sequence
from typing import Any

from courses.office.check import Tools
from courses.office.package import Package
from courses.office.sentences import Place

Sketch = dict[str, Any]
Sketcher = Callable[[Package, Tools, Sequence[Place], str], Sketch]

_sketchers: dict[str, Sketcher] = {}


def sketcher(kind: str) -> Callable[[Sketcher], Sketcher]:
    """Register what sketches a format. It gives {} when none of the places can be shown."""

    def register(function: Sketcher) -> Sketcher:
        _sketchers[kind] = function
        return function

    return register


def sketch(package: Package, tools: Tools, places: Sequence[Place], language: str) -> Sketch:
    """`{"kind", …}` with the surroundings of the places, or {} where nothing can be drawn."""
    found = _sketchers[package.kind](package, tools, places, language)
    return {"kind": package.kind, **found} if found else {}
