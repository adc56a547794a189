"""Making SVG as text: everything is escaped, and nothing holds style, script or address."""

from collections.abc import Iterable, Sequence
from html import escape

from courses.office.picture.marks import Group, Mark

BADGE_WIDTH, BADGE_HEIGHT, BADGE_GAP = 42, 22, 4
# A frame tells its verdict by its dashes and its badge by its sign: colour only repeats it.
_DASHES = {"done": "", "redo": "", "unseen": "5 4"}
_WIDTHS = {"done": 1.5, "redo": 3, "unseen": 2}
_SIGNS = {
    "done": "M1 7l4 4 8-9",
    "redo": "M2 7a5.2 5.2 0 1 0 1.6-3.8L2 4.8M2 1.4v3.4h3.4",
    "unseen": "M1 7q6-6.5 12 0q-6 6.5-12 0M2 13L12 1",
}


def tag(name: str, content: str = "", /, **attributes: object) -> str:
    """`content` is SVG already. Underscores in names of attributes stand for dashes."""
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_written(value))}"'
        for key, value in attributes.items()
        if value is not None and value != ""
    )
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def text(words: str, x: float, y: float, class_: str = "", **attributes: object) -> str:
    return tag("text", escape(words), x=x, y=y, class_=class_, **attributes) if words else ""


def box(x: float, y: float, width: float, height: float, class_: str, **attributes: object) -> str:
    return tag("rect", x=x, y=y, width=width, height=height, class_=class_, **attributes)


def clipped(content: str, x: float, y: float, width: float, height: float) -> str:
    """The content, whose origin becomes (x, y), cut at the edges of the rectangle."""
    return tag("svg", content, x=x, y=y, width=max(width, 0), height=max(height, 0))


def frame(group: Group, x: float, y: float, width: float, height: float) -> str:
    return box(
        x,
        y,
        width,
        height,
        f"picture__frame picture__frame--{group}",
        rx=4,
        stroke_width=_WIDTHS[group],
        stroke_dasharray=_DASHES[group],
    )


def badges(marks: Sequence[Mark], x: float, y: float) -> str:
    """The findings side by side: a sign and the number that the list gives."""
    return "".join(
        _badge(mark, x + place * (BADGE_WIDTH + BADGE_GAP), y) for place, mark in enumerate(marks)
    )


def badges_width(count: int) -> int:
    return count * (BADGE_WIDTH + BADGE_GAP)


def _badge(mark: Mark, x: float, y: float) -> str:
    shape = box(0, 0, BADGE_WIDTH, BADGE_HEIGHT, "picture__badge", rx=BADGE_HEIGHT / 2)
    sign = tag("path", d=_SIGNS[mark.group], transform="translate(7 4)", class_="picture__sign")
    number = text(str(mark.number), 31, 16, "picture__number", text_anchor="middle")
    return tag(
        "g",
        shape + sign + number,
        class_=f"picture__mark picture__mark--{mark.group}",
        transform=f"translate({_written(x)} {_written(y)})",
        data_finding=mark.number,
    )


def stacked(panes: Iterable[tuple[str, float]]) -> tuple[str, float]:
    """The panes (content, height) one under the other, and the height of all."""
    written, y = [], 0.0
    for content, height in panes:
        written.append(tag("g", content, transform=f"translate(0 {_written(y)})"))
        y += height
    return "".join(written), y


def _written(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
