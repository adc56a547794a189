"""A corrected key in a sitting that was drawn before. Pure."""

CORRECTED = ("content", "explanation")


def with_key(authored: dict, item: str, key: dict) -> dict:
    """The sitting with the corrected key of one question; what was asked and its points stay.

    A question whose kind changed since is another question: its old answers keep their key.
    """
    return {**authored, "questions": [_corrected(q, item, key) for q in authored["questions"]]}


def _corrected(question: dict, item: str, key: dict) -> dict:
    if question["id"] != item or question["kind"] != key["kind"]:
        return question
    return {**question, **{name: key[name] for name in CORRECTED}}


def alone(key: dict, points: float, hints: list[dict]) -> dict:
    """A sitting of this one question, worth the points that it was worth when it was asked."""
    return {"questions": [{**key, "points": points, "hints": hints}]}
