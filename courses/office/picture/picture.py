"""From a sketch and the findings to one SVG image, bounded in size."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from courses.office.picture import excel, powerpoint, word
from courses.office.picture.marks import Mark
from courses.office.picture.svg import stacked, tag, text
from courses.office.sentences import Sentence, register_sentences, say

MOST_BYTES = 60_000
_SCALE = 1.2  # letters of 14 units are as tall as those of the page
_MARGIN = 2  # for the strokes at the edges
_LINE = 34
Pane = tuple[str, float, float]  # content, width, height
_PANES: dict[str, Callable[[dict[str, Any], Sequence[Mark], str], Iterator[Pane]]] = {
    "word": word.panes,
    "excel": excel.panes,
    "powerpoint": powerpoint.panes,
}


def draw(sketch: dict[str, Any], marks: Sequence[Mark], language: str = "fr") -> str:
    """An `<svg>` element, at most MOST_BYTES long; "" where there is nothing to show.

    Its colours come from the classes of picture.css; `aria-describedby` names the list.
    """
    if not sketch:
        return ""
    kept: list[tuple[str, float]] = []
    width, left, size = 0.0, 0, 1_000
    for content, pane_width, height in _PANES[sketch["kind"]](sketch, marks, language):
        size += len(content.encode())
        if size > MOST_BYTES:
            left += 1
            continue
        kept.append((content, height))
        width = max(width, pane_width)
    if not kept:
        return ""
    if left:
        more = say(Sentence("picture.more", {"n": left}), language)
        kept.append((text(more, 0, 22, "picture__soft"), _LINE))
    body, height = stacked(kept)
    return tag(
        "svg",
        body,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"-{_MARGIN} -{_MARGIN} {width + 2 * _MARGIN:.0f} {height + 2 * _MARGIN:.0f}",
        width=round((width + 2 * _MARGIN) * _SCALE),
        height=round((height + 2 * _MARGIN) * _SCALE),
        class_=f"picture__drawing picture__drawing--{sketch['kind']}",
        role="img",
        aria_label=say(Sentence(f"picture.of_{sketch['kind']}"), language),
        aria_describedby="findings",
    )


register_sentences(
    {
        "picture.of_word": {
            "fr": "Schéma du document, avec les points numérotés",
            "en": "Sketch of the document, with the numbered points",
        },
        "picture.of_excel": {
            "fr": "Schéma des feuilles du classeur, avec les points numérotés",
            "en": "Sketch of the sheets of the workbook, with the numbered points",
        },
        "picture.of_powerpoint": {
            "fr": "Schéma des diapositives, avec les points numérotés",
            "en": "Sketch of the slides, with the numbered points",
        },
        "picture.more": {
            "fr": (
                "Une autre partie du fichier n'est pas dessinée.",
                "{n} autres parties du fichier ne sont pas dessinées.",
            ),
            "en": (
                "One more part of the file is not drawn.",
                "{n} more parts of the file are not drawn.",
            ),
        },
    }
)
