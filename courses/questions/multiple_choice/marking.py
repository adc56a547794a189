"""Multiple choice. Content: {"choices": [{"id", "text", "weight", "feedback"}], "shuffle"}.

`weight` lies in [-1, 1]. Answer: a list of ids. The weights of the chosen ones are added up,
never below 0 nor above 1; choosing all that is right and nothing else always earns everything.
"""

from courses.questions.base import Mark
from courses.questions.single_choice.marking import feedback_of


def mark(content: dict, answer: object) -> Mark:
    chosen = chosen_of(content, answer)
    return Mark(credit_of(content["choices"], chosen), feedback_of(chosen))


def chosen_of(content: dict, answer: object) -> list[dict]:
    ids = answer if isinstance(answer, list) else []
    return [choice for choice in content["choices"] if choice["id"] in ids]


def credit_of(choices: list[dict], chosen: list[dict]) -> float:
    right = [choice for choice in choices if choice["weight"] > 0]
    if not right:
        return 0.0
    if chosen == right:
        return 1.0
    total = sum(choice["weight"] for choice in right)
    earned = sum(choice["weight"] for choice in chosen)
    return round(min(max(earned / max(total, 1.0), 0.0), 1.0), 4)


def even_weights(right: list[bool]) -> list[float]:
    """Weights for plain ticks: the right ones share +1, the wrong ones share -1."""
    good, bad = right.count(True), right.count(False)
    return [round(1 / good, 5) if is_right else round(-1 / bad, 5) for is_right in right]
