"""The layout of a slide, by its type or, when that is lost, by its placeholders."""

from collections import Counter
from dataclasses import dataclass

from courses.office.powerpoint.facts.namespaces import P
from courses.office.powerpoint.facts.placeholders import placeholder_of
from courses.office.powerpoint.facts.tree import Element, shapes_of

KINDS_BY_TYPE = {
    "title": "title",
    "obj": "title_and_content",
    "tx": "title_and_content",
    "tbl": "title_and_content",
    "chart": "title_and_content",
    "dgm": "title_and_content",
    "secHead": "section",
    "twoObj": "two_content",
    "twoColTx": "two_content",
    "txAndObj": "two_content",
    "objAndTx": "two_content",
    "txAndChart": "two_content",
    "chartAndTx": "two_content",
    "txAndClipArt": "two_content",
    "clipArtAndTx": "two_content",
    "txAndMedia": "two_content",
    "mediaAndTx": "two_content",
    "twoTxTwoObj": "comparison",
    "titleOnly": "title_only",
    "blank": "blank",
    "picTx": "picture",
}
CONTENT = ("obj", "body", "chart", "tbl", "dgm", "media", "clipArt", "pic")


@dataclass(frozen=True)
class Layout:
    """`kind` is None when neither the type nor the placeholders tell."""

    part: str
    name: str
    type: str
    kind: str | None


def read_layout(root: Element, part: str) -> Layout:
    holder = root.find(f"{P}cSld")
    written = root.get("type", "cust")
    name = "" if holder is None else holder.get("name", "")
    kind = KINDS_BY_TYPE.get(written)
    if written == "cust":
        kind = kind_by_placeholders(root)
    return Layout(part, name, written, kind)


def kind_by_placeholders(root: Element) -> str | None:
    """What a layout without a type is made of. Ambiguous arrangements give None."""
    found = Counter(p.type for e, _ in shapes_of(root) if (p := placeholder_of(e)) is not None)
    if found["ctrTitle"] or (found["title"] and found["subTitle"]):
        return "title"
    content = sum(found[kind] for kind in CONTENT)
    if not found["title"]:
        return "blank" if content == 0 else None
    if content == 0:
        return "title_only"
    if content == 1:
        return "title_and_content" if found["obj"] else None
    if content == 2:
        return "picture" if found["pic"] and found["body"] else "two_content"
    return "comparison" if content == 4 and found["body"] == 2 else None
