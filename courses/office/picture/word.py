"""The paragraphs of a Word document one under the other, their styles in the margin."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from courses.office.picture.marks import Mark, Place, strongest
from courses.office.picture.svg import badges, badges_width, box, clipped, frame, tag, text
from courses.office.sentences import Sentence, register_sentences, say

_ROW = 30
_NARROWEST, _WIDEST, _LETTER = 60, 160, 7.0
_SHEET = 420
_MOST_BADGES = 3
_SIZES = {"title": 20, "heading1": 18, "heading2": 16, "heading3": 15}
_NEAR_TEXT = ("paragraph", "empty_paragraph", "word_picture", "word_unnamed_picture")


def panes(
    sketch: dict[str, Any], marks: Sequence[Mark], language: str
) -> Iterator[tuple[str, float, float]]:
    """One pane: the whole document as far as it is sketched."""
    at = [[mark for mark in marks if mark.is_at(_test(row))] for row in sketch["rows"]]
    gutter = badges_width(min(max(map(len, at), default=0), _MOST_BADGES))
    longest = max((len(row.get("style", "")) for row in sketch["rows"]), default=0)
    left = gutter + min(max(longest * _LETTER + 20, _NARROWEST), _WIDEST)
    height = _ROW * len(sketch["rows"]) + 16
    drawn = [box(left, 0, _SHEET, height, "picture__paper", rx=4)]
    for place, (row, here) in enumerate(zip(sketch["rows"], at, strict=True)):
        drawn.append(_row(row, here, (gutter, left), 8 + place * _ROW, language))
    yield "".join(drawn), left + _SHEET, height


def _test(row: dict[str, Any]) -> Callable[[Place], bool]:
    def is_here(place: Place) -> bool:
        kind, n = place["kind"], place.get("n")
        if kind in ("table", "word_table"):
            return n is not None and row.get("table") == n
        if kind == "section":
            return n is not None and row.get("section") == n
        return kind in _NEAR_TEXT and n is not None and row.get("n") == n

    return is_here


def _row(
    row: dict[str, Any], marks: Sequence[Mark], at: tuple[float, float], y: float, language: str
) -> str:
    """`at`: where the style is written, and where the sheet begins."""
    gutter, left = at
    if "gap" in row:
        words = say(Sentence("picture.paragraphs", {"n": row["gap"]}), language)
        return text(words, left + 16, y + 20, "picture__soft picture__small")
    group = strongest(marks)
    look = row["look"]
    words = row["text"]
    indent = {"item": 28, "cell": 20}.get(look, 12)
    css = "picture__bold" if look in _SIZES or look.startswith("heading") else ""
    if look == "empty":
        words, css = f"¶ {say(Sentence('picture.empty'), language)}", "picture__soft"
    content = text(words, indent, 20, css, font_size=_SIZES.get(look, 14))
    if look == "item":
        content += text("•", 14, 20)
    if look == "picture":
        content = _sign_of_picture() + text(words, 52, 20, css)
    if look == "cell":
        content += box(8, 3, _SHEET - 28, _ROW - 6, "picture__cell")
    return "".join(
        (
            badges(marks[:_MOST_BADGES], 0, y + 4),
            clipped(text(row["style"], 0, 20, "picture__soft picture__small"),
                    gutter, y, left - gutter - 8, _ROW),
            frame(group, left + 4, y + 1, _SHEET - 8, _ROW - 2) if group else "",
            clipped(content, left + 4, y, _SHEET - 12, _ROW),
        )
    )  # fmt: skip


def _sign_of_picture() -> str:
    """A small landscape, as lists of files show for a picture."""
    drawn = "M14 6h28v19h-28zM14 21l8-7 6 5 5-3 9 6M33 12h3"
    return tag("path", d=drawn, class_="picture__cross")


register_sentences(
    {
        "picture.paragraphs": {
            "fr": ("… {n} autre paragraphe …", "… {n} autres paragraphes …"),
            "en": ("… {n} more paragraph …", "… {n} more paragraphs …"),
        },
        "picture.empty": {"fr": "paragraphe vide", "en": "empty paragraph"},
    }
)
