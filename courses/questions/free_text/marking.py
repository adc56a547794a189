"""Free text, read by a trainer. Content:

    {"rubric": [{"id", "criterion", "points"}], "model_answer", "min_words", "max_words"}

`model_answer` is HTML; the word counts are advice and may be None. Answer: a string.
An answer waits for a person (credit None); an empty one earns nothing and troubles nobody.
"""

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    if isinstance(answer, str) and answer.strip():
        return Mark(None)
    return Mark(0.0)


def empty() -> dict:
    """The content of a question that comes in without rubric nor model answer."""
    return {"rubric": [], "model_answer": "", "min_words": None, "max_words": None}
