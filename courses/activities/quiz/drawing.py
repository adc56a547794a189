"""What one sitting asks, out of all that the quiz holds. Pure."""

from random import Random


def draw(authored: dict, random: Random, seen: frozenset[str]) -> list[dict]:
    """The questions of a sitting, in its order; none twice, unseen ones first in a draw."""
    chosen: dict[str, dict] = {}
    for item in authored["items"]:
        pool = [q for q in item["questions"] if q["id"] not in chosen]
        if "draw" in item:
            random.shuffle(pool)
            pool.sort(key=lambda q: q["id"] in seen)
            pool = pool[: item["draw"]]
        chosen.update((q["id"], q) for q in pool)
    questions = list(chosen.values())
    limit = authored["max_questions"]
    if limit and limit < len(questions):
        questions = _fewer(questions, limit, random, seen, authored["random_order"])
    if authored["random_order"]:
        random.shuffle(questions)
    return questions


def _fewer(
    questions: list[dict], limit: int, random: Random, seen: frozenset[str], mixed: bool
) -> list[dict]:
    if not mixed:
        return questions[:limit]
    pool = questions[:]
    random.shuffle(pool)
    pool.sort(key=lambda q: q["id"] in seen)
    return pool[:limit]
