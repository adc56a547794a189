"""What a trainer marks an answer by. Pure."""

from courses.questions.free_text.marking import credit_of


def rubric_of(question: dict | None, possible: float, whole: str) -> list[dict]:
    """The author's criteria; where there is none, one row called `whole` for all the points."""
    rows = (question or {}).get("content", {}).get("rubric") or []
    return rows or [{"id": "whole", "criterion": whole, "points": possible}]


def share_of(rubric: list[dict], awarded: dict[str, float]) -> float:
    """The share in [0, 1] of the points that were awarded, by criterion id."""
    return credit_of({"rubric": rubric}, awarded)
