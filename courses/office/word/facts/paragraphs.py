"""The paragraphs of a story (body, header, footer), in reading order, as their reader sees them."""

from dataclasses import dataclass, field

from lxml import etree

from courses.office.namespaces import q
from courses.office.sentences import Place
from courses.office.texts import shorten
from courses.office.word.facts.values import VAL, child, value

_P, _R, _T, _TC, _TXBX = q("w:p"), q("w:r"), q("w:t"), q("w:tc"), q("w:txbxContent")
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_CHARACTERS = {
    q("w:tab"): "\t",
    q("w:br"): "\n",
    q("w:cr"): "\n",
    q("w:noBreakHyphen"): "-",
    q("w:softHyphen"): "",
    q("w:sym"): "\N{BULLET}",
}
_PROPERTIES, _SECTION, _CONTROL = q("w:pPr"), q("w:sectPr"), q("w:sdt")
_READ = (_P, _T, _MATH_TEXT, *_CHARACTERS)


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a paragraph's text with one format; `element` is its `w:r`."""

    start: int
    text: str
    element: etree._Element = field(repr=False)

    @property
    def end(self) -> int:
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """`n` counts from 1 through the story; `text` has tabs and line breaks as characters.

    `style` is the style's id or None; `section` counts from 1; `holder` tells where it
    stands: "body", "cell" or "box"; `gallery` is the building block around it, if any
    ("Table of Contents", "Cover Pages").
    """

    n: int
    text: str
    style: str | None
    section: int
    holder: str
    gallery: str
    runs: tuple[Run, ...] = field(repr=False)
    element: etree._Element = field(repr=False)

    @property
    def properties(self) -> etree._Element | None:
        return child(self.element, _PROPERTIES)

    @property
    def blank(self) -> bool:
        """No visible character (spaces of any kind do not count)."""
        return not self.text.strip()

    @property
    def place(self) -> Place:
        if self.blank:
            return Place("empty_paragraph", {"n": self.n})
        return Place("paragraph", {"n": self.n, "text": shorten(self.text, 50)})


def read_paragraphs(story: etree._Element) -> tuple[Paragraph, ...]:
    """All paragraphs of a pruned story, those of tables, controls and text boxes included."""
    runs: dict[etree._Element, list[tuple[str, etree._Element]]] = {}
    for element in story.iter(*_READ):
        if element.tag == _P:
            runs.setdefault(element, [])
            continue
        text = (element.text or "") if element.tag in (_T, _MATH_TEXT) else None
        parent = element.getparent()
        if text is None:
            if parent is None or parent.tag != _R:  # w:tabs also holds w:tab
                continue
            text = _CHARACTERS[element.tag]
        paragraph = None if parent is None else parent.getparent()
        if paragraph is None or paragraph.tag != _P:  # in a link, an insertion, a formula
            paragraph = next(element.iterancestors(_P), None)
        if paragraph is not None and parent is not None:
            runs.setdefault(paragraph, []).append((text, parent))
    section, found = 1, []
    for n, (element, pieces) in enumerate(runs.items(), start=1):
        found.append(_paragraph(n, element, pieces, section))
        properties = found[-1].properties
        if properties is not None and child(properties, _SECTION) is not None:
            section += 1
    return tuple(found)


def _paragraph(
    n: int, element: etree._Element, pieces: list[tuple[str, etree._Element]], section: int
) -> Paragraph:
    runs, start = [], 0
    for text, run in pieces:
        runs.append(Run(start, text, run))
        start += len(text)
    holder = next((e.tag for e in element.iterancestors(_TC, _TXBX)), None)
    properties = child(element, _PROPERTIES)
    return Paragraph(
        n=n,
        text="".join(text for text, _ in pieces),
        style=value(properties, "w:pStyle"),
        section=section,
        holder={_TC: "cell", _TXBX: "box"}.get(holder or "", "body"),
        gallery=_gallery(element),
        runs=tuple(runs),
        element=element,
    )


def _gallery(element: etree._Element) -> str:
    for control in element.iterancestors(_CONTROL):
        gallery = control.find(f"{q('w:sdtPr')}/{q('w:docPartObj')}/{q('w:docPartGallery')}")
        if gallery is not None:
            return gallery.get(VAL, "")
    return ""
