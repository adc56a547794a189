"""Ordering. Content: {"items": [{"id", "text"}]}, in the right order. Answer: a list of ids.

Credit is the share of neighbours in the right order: of the n - 1 items that have a next one,
how many are followed by it. A block that is moved as a whole therefore loses only its ends, and
chance earns little (1 / n on average). Items with the same words may change places.
"""

from collections import Counter
from itertools import pairwise

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    expected = Counter(pairwise(item["text"] for item in content["items"]))
    given = Counter(pairwise(texts_of(content, answer)))
    total = expected.total()
    return Mark(round((expected & given).total() / total, 4) if total else 0.0)


def texts_of(content: dict, answer: object) -> list[str]:
    """The words of the items in the order given; unknown ids and repeats are left out."""
    texts = {item["id"]: item["text"] for item in content["items"]}
    ids = answer if isinstance(answer, list) else []
    known = dict.fromkeys(id for id in ids if isinstance(id, str) and id in texts)
    return [texts[id] for id in known]
