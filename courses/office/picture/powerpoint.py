"""The slides as thumbnails: boxes where the shapes lie, with their first words."""

from collections.abc import Callable, Iterator, Sequence
from textwrap import wrap
from typing import Any

from courses.office.picture.marks import Mark, Place, strongest
from courses.office.picture.svg import badges, badges_width, box, clipped, frame, tag, text
from courses.office.sentences import Sentence, register_sentences, say

_WIDTH = 520
_CAPTION = 36
_MOST_BADGES = 3
_CM_PER_POINT = 2.54 / 72
_LETTER = 0.53  # mean width, as a share of the size
_SMALLEST = 9  # pixels: smaller could not be read
_OF_SLIDE = ("slide", "untitled_slide", "named_section")
_DRAWN = {"chart": "M10 34V16M22 34V6M34 34V22", "media": "M14 6l22 14-22 14z"}


def panes(
    sketch: dict[str, Any], marks: Sequence[Mark], language: str
) -> Iterator[tuple[str, float, float]]:
    scale = _WIDTH / sketch["width"]
    height = min(sketch["height"] * scale, 2 * _WIDTH)
    for slide in sketch["slides"]:
        yield _slide(slide, marks, scale, height, language), _WIDTH, _CAPTION + height + 16


def _slide(
    slide: dict[str, Any], marks: Sequence[Mark], scale: float, height: float, language: str
) -> str:
    n = slide["n"]
    here = [m for m in marks if m.is_at(lambda p: p["kind"] in _OF_SLIDE and p.get("n") == n)]
    shown, group = here[:_MOST_BADGES], strongest(here)
    caption = say(Sentence("picture.slide", {"number": n}), language)
    shapes, tops = [], []
    for shape in slide["shapes"]:
        on_shape = [m for m in marks if m.is_at(_is_shape(n, shape["name"]))]
        shapes.append(_shape(shape, scale))
        tops.append(_marked(shape, on_shape, scale, height))
    return "".join(
        (
            badges(shown, 0, 4),
            text(caption, badges_width(len(shown)), 21, "picture__bold"),
            box(0, _CAPTION, _WIDTH, height, "picture__paper"),
            clipped("".join(shapes), 0, _CAPTION, _WIDTH, height),
            frame(group, 0, _CAPTION, _WIDTH, height) if group else "",
            tag("g", "".join(tops), transform=f"translate(0 {_CAPTION})"),
        )
    )


def _is_shape(slide: int, name: str) -> Callable[[Place], bool]:
    def is_it(place: Place) -> bool:
        return place["kind"] == "shape" and (place.get("n"), place.get("name")) == (slide, name)

    return is_it


def _shape(shape: dict[str, Any], scale: float) -> str:
    left, top, width, height = (length * scale for length in shape["box"])
    outline = "" if shape["kind"] == "connector" else box(0, 0, width, height, "picture__shape")
    return clipped(outline + _inside(shape, width, height, scale), left, top, width, height)


def _inside(shape: dict[str, Any], width: float, height: float, scale: float) -> str:
    """The words of the shape; a sign for what has none."""
    if shape["kind"] == "picture" and not shape["lines"]:
        across = f"M0 0L{width:.0f} {height:.0f}M{width:.0f} 0L0 {height:.0f}"
        return tag("path", d=across, class_="picture__cross")
    if shape["kind"] in _DRAWN and not shape["lines"]:
        return tag("path", d=_DRAWN[shape["kind"]], class_="picture__cross")
    size = max(shape["size"] * _CM_PER_POINT * scale, _SMALLEST)
    most = max(int(height / (size * 1.25)), 1)
    letters = max(int((width - 12) / (size * _LETTER)), 4)
    lines = [line for written in shape["lines"] for line in wrap(written, letters)]
    css = "picture__bold" if shape["title"] else ""
    return "".join(
        text(line, 6, (place + 1) * size * 1.25, css, font_size=round(size, 1))
        for place, line in enumerate(lines[:most])
    )


def _marked(shape: dict[str, Any], marks: Sequence[Mark], scale: float, height: float) -> str:
    """Frame and badges, kept on the slide even where the shape is off it."""
    group = strongest(marks)
    if group is None:
        return ""
    left, top, width, tall = (length * scale for length in shape["box"])
    right, bottom = min(left + width, _WIDTH), min(top + tall, height)
    left, top = min(max(left, 0), _WIDTH - 60), min(max(top, 0), height - 30)
    return frame(group, left, top, max(right - left, 60), max(bottom - top, 30)) + badges(
        marks[:_MOST_BADGES], left + 4, top + 4
    )


register_sentences(
    {"picture.slide": {"fr": "Diapositive {number}", "en": "Slide {number}"}},
)
