"""The key of a question with one more accepted answer, where that can be done by rule. Pure."""

from copy import deepcopy
from typing import Any

from courses.questions import kinds
from courses.questions.hotspot.marking import region_of
from courses.questions.numerical.marking import value_of


def accepting(kind: str, content: dict, answer: Any) -> dict | None:
    """None where the author has to decide: another order, another set of right answers…"""
    widen = WIDEN.get(kind)
    if widen is None:
        return None
    widened = widen(deepcopy(content), answer)
    if widened is None or kinds()[kind].mark(widened, answer).credit != 1:
        return None
    return widened


def _single_choice(content: dict, answer: Any) -> dict | None:
    for choice in content["choices"]:
        if choice["id"] == answer:
            choice["credit"] = 1.0
            return content
    return None


def _short_answer(content: dict, answer: Any) -> dict | None:
    if not isinstance(answer, str) or not answer.strip():
        return None
    text = " ".join(answer.split())
    if content["wildcards"]:
        text = text.replace("*", "\\*")
    content["answers"].append({"text": text, "credit": 1.0, "feedback": ""})
    return content


def _numerical(content: dict, answer: Any) -> dict | None:
    value = value_of(content, answer)
    if value is None:
        return None
    value = round(value, 12)
    content["answers"].append({"low": value, "high": value, "credit": 1.0, "feedback": ""})
    return content


def _gap_fill(content: dict, answer: Any) -> dict | None:
    given = answer if isinstance(answer, dict) else {}
    for gap in content["gaps"]:
        typed = given.get(gap["id"])
        if not isinstance(typed, str) or not typed.strip():
            return None
        known = next((a for a in gap["answers"] if a["text"] == typed), None)
        if known is not None:
            known["credit"] = 1.0
        elif gap["mode"] == "typed":
            gap["answers"].append({"text": typed.strip(), "credit": 1.0, "feedback": ""})
    return content


def _hotspot(content: dict, answer: Any) -> dict | None:
    region = region_of(content, answer)
    if region is None:
        return None
    region["right"] = True
    return content


WIDEN = {
    "single_choice": _single_choice,
    "short_answer": _short_answer,
    "numerical": _numerical,
    "gap_fill": _gap_fill,
    "hotspot": _hotspot,
}
