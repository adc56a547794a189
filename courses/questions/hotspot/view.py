from random import Random
from typing import Any

from django.utils.html import escape
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from courses.questions.authoring import item
from courses.questions.base import Mark, QuestionKind, rows_with
from courses.questions.form import Form, last
from courses.questions.hotspot.block import HotspotBlock
from courses.questions.hotspot.marking import mark, region_of
from courses.questions.hotspot.picture import picture

FIELDS = ("label", "x", "y", "w", "h", "right", "feedback")


class Hotspot(QuestionKind):
    name = "hotspot"
    label = _("Click on a picture")
    icon = "crosshairs"
    block = HotspotBlock
    template = "questions/hotspot.html"
    tells_in_place = True

    def author(self, value: Any) -> dict:
        return {
            "image": value["image"].pk if value["image"] else "",
            "alt": value["alt"],
            "regions": [
                {"id": child.id, **{name: child.value[name] for name in FIELDS}}
                for child in value["regions"].bound_blocks
            ],
        }

    def value(self, content: dict) -> dict:
        return {
            "image": content["image"] if isinstance(content["image"], int) else None,
            "alt": content["alt"],
            "regions": [
                item(region["id"], {name: region[name] for name in FIELDS})
                for region in content["regions"]
            ],
        }

    def view(self, content: dict, random: Random) -> dict:
        rows = [{"id": r["id"], "text": escape(r["label"])} for r in content["regions"]]
        rows.sort(key=lambda row: row["text"])
        return {"picture": picture(content["image"]), "alt": content["alt"], "choices": rows}

    def fill(self, view: dict, answer: Any) -> dict:
        given = answer if isinstance(answer, dict) else {}
        chosen = {row["id"]: row["id"] == given.get("region") for row in view["choices"]}
        point = {"x": given.get("x"), "y": given.get("y")}
        return {**view, **point, "choices": rows_with(view["choices"], chosen=chosen)}

    def reveal(self, view: dict, content: dict, mark: Mark) -> dict:
        right = {region["id"]: region["right"] for region in content["regions"]}
        rows = rows_with(view["choices"], right=right, feedback=mark.feedback)
        clicked = region_of(content, {"x": view["x"], "y": view["y"]})
        chosen = {
            row["id"]: row["chosen"] or row["id"] == (clicked or {}).get("id") for row in rows
        }
        return {
            **view,
            "choices": rows_with(rows, chosen=chosen),
            "places": [region for region in content["regions"] if region["right"]],
        }

    def read(self, form: Form) -> Any:
        region = last(form, "answer-region")
        if region is not None:
            return {"region": region}
        x, y = (coordinate(last(form, f"answer-{axis}")) for axis in "xy")
        return None if x is None or y is None else {"x": x, "y": y}

    def mark(self, content: dict, answer: Any) -> Mark:
        return mark(content, answer)

    def solution(self, content: dict) -> list[str]:
        return [escape(region["label"]) for region in content["regions"] if region["right"]]

    def words(self, content: dict, answer: Any) -> str:
        region = region_of(content, answer)
        if region:
            return region["label"]
        return gettext("Elsewhere on the picture") if isinstance(answer, dict) else ""


def coordinate(written: str | None) -> float | None:
    try:
        place = float(written or "")
    except ValueError:
        return None
    return round(place, 2) if 0 <= place <= 100 else None


kind = Hotspot()
