"""A round of an activity, 30 or 90 days later: it has attempts of its own, under a name of its own.

No course holds an activity of that name, so nothing that a round gives counts for completion.
"""

from typing import Final

from django.db.models import Q

ROUNDS: Final = (30, 90)  # days after the activity was completed
LONGEST_NAME: Final = 40  # the id of a block, with the sign of its round


def round_name(activity: str, days: int) -> str:
    """No id of a block begins so: those are hexadecimal."""
    return f"j{days}-{activity}"


def split(name: str) -> tuple[str, int]:
    """(activity of the lesson, days), 0 days for the activity itself."""
    for days in ROUNDS:
        sign = round_name("", days)
        if name.startswith(sign):
            return name.removeprefix(sign), days
    return name, 0


def all_names(activity: str) -> list[str]:
    """The activity and its rounds."""
    return [activity, *(round_name(activity, days) for days in ROUNDS)]


def is_round(path: str = "activity") -> Q:
    """A filter on attempts, or on what leads to them by `path`."""
    found = Q()
    for days in ROUNDS:
        found |= Q(**{f"{path}__startswith": round_name("", days)})
    return found
