from random import Random
from typing import Any

from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind
from courses.questions.form import Form, last
from courses.questions.numerical.block import NumericalBlock
from courses.questions.numerical.marking import mark


class Numerical(QuestionKind):
    name = "numerical"
    label = _("Number")
    icon = "order"
    block = NumericalBlock
    template = "questions/numerical.html"

    def author(self, value: Any) -> dict:
        return {
            "answers": [accepted(answer) for answer in value["answers"]],
            "units": [dict(unit) for unit in value["units"]],
            "unit_required": value["unit_required"],
        }

    def value(self, content: dict) -> dict:
        return {
            "answers": [
                item(str(n), authored(answer)) for n, answer in enumerate(content["answers"], 1)
            ],
            "units": [item(str(n), unit) for n, unit in enumerate(content["units"], 1)],
            "unit_required": content["unit_required"],
        }

    def view(self, content: dict, random: Random) -> dict:
        with_units = bool(content["units"])
        return {"units": with_units, "unit_required": with_units and content["unit_required"]}

    def read(self, form: Form) -> Any:
        return last(form)

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        unit = next((u["name"] for u in content["units"] if u["factor"] == 1), "")
        return [
            f"{interval(a['low'], a['high'])} {unit}".strip()
            for a in content["answers"]
            if a["credit"] == 1 and (a["low"], a["high"]) != (None, None)
        ]

    def words(self, content: dict, answer: Any) -> str:
        return answer if isinstance(answer, str) else ""


def accepted(answer: Any) -> dict:
    low, high = answer["low"], answer["high"]
    if answer["value"] is not None:
        margin = answer["tolerance"] or 0
        low, high = round(answer["value"] - margin, 12), round(answer["value"] + margin, 12)
    return {"low": low, "high": high, "credit": answer["credit"], "feedback": answer["feedback"]}


def authored(answer: dict) -> dict:
    exact = answer["low"] is not None and answer["low"] == answer["high"]
    return {
        "value": answer["low"] if exact else None,
        "tolerance": None,
        "low": None if exact else answer["low"],
        "high": None if exact else answer["high"],
        "credit": answer["credit"],
        "feedback": answer["feedback"],
    }


def interval(low: float | None, high: float | None) -> str:
    if low is None:
        return "" if high is None else gettext("at most %(high)s") % {"high": written(high)}
    if high is None:
        return gettext("at least %(low)s") % {"low": written(low)}
    if low == high:
        return written(low)
    return gettext("from %(low)s to %(high)s") % {"low": written(low), "high": written(high)}


def written(number: float) -> str:
    return number_format(f"{number:.12g}")


kind = Numerical()
