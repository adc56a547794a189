"""A file that holds other values than those drawn for its learner: somebody else's copy.

A signal, never a proof: two people of a binôme may sit at one desk.
"""

from typing import Any

from lms.learning.abilities import TakesFile
from lms.learning.places import Place
from lms.learning.submissions.submission import Submission

OWN = 0.5  # whoever still holds half of their values has their own copy
THEIRS = 0.9
MOST = 20


def foreign_copy(place: Place, kind: TakesFile, asked: dict, data: bytes) -> list[dict[str, Any]]:
    """[], or one {"kind": "other_copy", …} with whose copy it is, where that is known."""
    if "values" not in asked:
        return []
    if kind.shares(asked, data, [asked["values"]])[0] >= OWN:
        return []
    others = _others(place)
    shares = kind.shares(asked, data, [values for _pk, _person, values in others])
    nearest = max(zip(shares, others, strict=True), key=lambda one: one[0], default=None)
    if nearest is None or nearest[0] < THEIRS:
        return [{"kind": "other_copy"}]
    _share, (pk, person, _values) = nearest
    return [{"kind": "other_copy", "submission": str(pk), "person": person}]


def _others(place: Place) -> list[tuple[Any, int, dict[str, Any]]]:
    """The latest files of others at the same activity: (submission, person, values)."""
    found = (
        Submission.objects.filter(
            attempt__lesson=place.lesson.id, attempt__activity=place.activity.id
        )
        .exclude(attempt__person=place.access.person)
        .order_by("-attempt__submitted_at")
        .values_list("pk", "attempt__person", "attempt__authored__values")
    )
    return [row for row in found[: 2 * MOST] if row[2]][:MOST]
