"""From the JSON of a marked file to a score. Pure: no Django, no file."""

from collections.abc import Mapping
from typing import Any

from courses.office.marking import Marked
from courses.office.specs import Spec
from courses.scores import Finding, Score

Places = Mapping[str, list[dict[str, Any]]]
NOWHERE: Places = {}


def score_of(marked: Marked, places: Places = NOWHERE) -> Score:
    """One finding per check. `cannot_verify` has no points to earn or to lose.

    `places` gives, by check, where its finding is, for the picture of the file.
    """
    return Score.of(
        Finding(
            item=result["id"],
            earned=result["earned"],
            possible=result["possible"],
            message=result["message"],
            where=tuple(result["where"]),
            detail={
                "check": result["check"],
                "verdict": result["verdict"],
                "places": places.get(result["id"], []),
            },
        )
        for result in marked["results"]
    )


def passes(pass_mark: float, score: Score) -> bool | None:
    """None when nothing could be checked: a trainer decides."""
    return score.percent >= pass_mark if score.possible else None


def points_of(spec: Spec) -> float:
    """What the check is worth, even where it could not be verified."""
    return spec.get("points", 1)
