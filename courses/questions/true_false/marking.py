"""True or false. Content: {"right": bool, "feedback_true", "feedback_false"}. Answer: a boolean."""

from courses.questions.base import Mark


def mark(content: dict, answer: object) -> Mark:
    if not isinstance(answer, bool):
        return Mark(0.0)
    option = "true" if answer else "false"
    sentence = content[f"feedback_{option}"]
    return Mark(float(answer == content["right"]), {option: sentence} if sentence else {})
