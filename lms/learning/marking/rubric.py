"""What a trainer marks an answer by. Pure."""


def rubric_of(question: dict | None, possible: float, whole: str) -> list[dict]:
    """The author's criteria; where there is none, one row called `whole` for all the points."""
    rows = (question or {}).get("content", {}).get("rubric") or []
    return rows or [{"id": "whole", "criterion": whole, "points": possible}]


def share_of(rubric: list[dict], awarded: dict[str, float]) -> float:
    """The share in [0, 1] of the points that were awarded, by criterion id; each within its own.

    Not rounded: two and a half points out of three must stay that when they are worth nine.
    """
    total = sum(row["points"] for row in rubric)
    earned = sum(min(max(awarded.get(row["id"], 0.0), 0.0), row["points"]) for row in rubric)
    return earned / total if total else 0.0
