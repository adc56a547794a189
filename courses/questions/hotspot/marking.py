"""Click the right place on a picture. Content:

    {"image": id or URL, "alt",
     "regions": [{"id", "label", "x", "y", "w", "h", "right": bool, "feedback"}]}

Places and sizes are percents of the picture, from its top left corner. Answer: {"x", "y"} in the
same percents, or {"region": id} from the list. Where regions overlap, a right one wins.
"""

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    region = region_of(content, answer)
    if region is None:
        return Mark(0.0)
    feedback = {region["id"]: region["feedback"]} if region["feedback"] else {}
    return Mark(1.0 if region["right"] else 0.0, feedback)


def region_of(content: dict, answer: object) -> dict | None:
    """The region that was chosen or clicked; None outside of all."""
    if not isinstance(answer, dict):
        return None
    if "region" in answer:
        return next((r for r in content["regions"] if r["id"] == answer["region"]), None)
    x, y = answer.get("x"), answer.get("y")
    if not isinstance(x, int | float) or not isinstance(y, int | float):
        return None
    hit = [r for r in content["regions"] if covers(r, x, y)]
    return next((r for r in hit if r["right"]), hit[0] if hit else None)


def covers(region: dict, x: float, y: float) -> bool:
    across = region["x"] <= x <= region["x"] + region["w"]
    return across and region["y"] <= y <= region["y"] + region["h"]
