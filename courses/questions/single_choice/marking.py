"""Single choice. Content: {"choices": [{"id", "text", "credit", "feedback"}], "shuffle"}.

`credit` is the share of the points in [0, 1]. Answer: the id of a choice.
"""

from courses.questions.base import Mark, share


def mark(content: dict, answer: object) -> Mark:
    for choice in content["choices"]:
        if choice["id"] == answer:
            return Mark(share(choice["credit"]), feedback_of([choice]))
    return Mark(0.0)


def feedback_of(choices: list[dict]) -> dict[str, str]:
    return {choice["id"]: choice["feedback"] for choice in choices if choice["feedback"]}
