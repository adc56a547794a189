"""Who is above whom: the whole chain of command, not only the direct manager."""

from collections.abc import Iterable, Mapping

from .candidates import Candidate, Id


def managers_of(
    candidates: Iterable[Candidate], others: Mapping[Id, Id | None]
) -> dict[Id, Id | None]:
    """Each person's direct manager; what a candidate says wins over what is known besides."""
    return dict(others) | {
        one.id: one.reports_to for one in candidates if one.reports_to is not None
    }


def superiors(person: Id, managers: Mapping[Id, Id | None]) -> set[Id]:
    """Everyone above a person. A circle in the reporting lines ends the walk."""
    above: set[Id] = set()
    manager = managers.get(person)
    while manager is not None and manager not in above and manager != person:
        above.add(manager)
        manager = managers.get(manager)
    return above
