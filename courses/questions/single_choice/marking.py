"""Single choice. Content: {"choices": [{"id", "text", "credit", "feedback"}], "shuffle"}.

`credit` is the share of the points in [0, 1]. Answer: the id of a choice.
"""

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    for choice in content["choices"]:
        if choice["id"] == answer:
            credit = min(max(float(choice["credit"]), 0.0), 1.0)
            return Mark(credit, {choice["id"]: choice["feedback"]} if choice["feedback"] else {})
    return Mark(0.0)
