"""The findings as they are marked in a picture."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

Group = Literal["done", "redo", "unseen"]
Place = Mapping[str, Any]

_STRONGEST: tuple[Group, ...] = ("redo", "unseen", "done")


@dataclass(frozen=True, slots=True)
class Mark:
    """A finding: its number in the list, how it came out, its places as `[{"kind", …}]`."""

    number: int
    group: Group
    places: Sequence[Place] = ()

    def is_at(self, test: Callable[[Place], bool]) -> bool:
        return any(test(place) for place in self.places)


def strongest(marks: Iterable[Mark]) -> Group | None:
    """What a place is framed as when several findings meet there; None without any."""
    groups = {mark.group for mark in marks}
    return next((group for group in _STRONGEST if group in groups), None)
