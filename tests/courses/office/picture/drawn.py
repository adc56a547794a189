"""Files marked and drawn as the learner's page does it."""

from typing import Any
from xml.etree import ElementTree

from courses.office.examining import examine
from courses.office.picture import Mark, draw

SVG = "{http://www.w3.org/2000/svg}"
GROUPS = {"pass": "done", "fail": "redo", "cannot_verify": "unseen"}


def marks(found: dict[str, Any]) -> list[Mark]:
    """Numbered in the order of the checks."""
    results = enumerate(found["marked"]["results"], start=1)
    return [Mark(n, GROUPS[r["verdict"]], found["places"][r["id"]]) for n, r in results]


def drawn(data: bytes, *checks: dict[str, Any], language: str = "fr") -> str:
    found = examine(data, list(checks), language)
    assert found["marked"]["refused"] is None, found
    return draw(found["sketch"], marks(found), language)


def parsed(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


def words(svg: str) -> list[str]:
    return [text.text or "" for text in parsed(svg).iter(f"{SVG}text")]


def numbers(svg: str, group: str = "") -> list[int]:
    """The numbers of the badges, of a group or of all, as they are read."""
    badges = (g for g in parsed(svg).iter(f"{SVG}g") if g.get("data-finding"))
    return [int(b.get("data-finding", "")) for b in badges if group in b.get("class", "")]


def frames(svg: str) -> list[str]:
    """The groups of the framed places."""
    classes = (rect.get("class", "") for rect in parsed(svg).iter(f"{SVG}rect"))
    return [c.rpartition("--")[2] for c in classes if "picture__frame--" in c]
