"""Effective formats: what the reader sees, whatever the mix of styles and direct formatting."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from courses.office.namespaces import NS, q
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.values import (
    TWIPS_PER_CM,
    TWIPS_PER_POINT,
    is_on,
    twips,
    value,
)

_LINE = 240  # a line, in the unit of w:line when its rule is "auto"
_AUTOMATIC_SPACE = 14.0  # points, what Word shows for spacing "auto"
_ALIGNMENTS = {"start": "left", "end": "right", "both": "justify", "distribute": "justify"}


@dataclass(frozen=True, slots=True)
class RunFormat:
    """`size` in points; `color` as RRGGBB, "000000" for automatic; `font` as in the font list."""

    bold: bool
    italic: bool
    underline: bool
    font: str
    size: float
    color: str


@dataclass(frozen=True, slots=True)
class ParagraphFormat:
    """Spaces in points, indents in cm. `line_spacing` is a multiple of lines,

    or None when it is a fixed height of `line_height` points.
    """

    alignment: str
    space_before: float
    space_after: float
    line_spacing: float | None
    line_height: float | None
    left: float
    right: float
    first_line: float


def run_format(document: Document, paragraph: Paragraph, run: etree._Element) -> RunFormat:
    sources = list(_run_sources(document, paragraph, run))
    underline = _first(sources, "w:u")
    size = twips(_first(sources, "w:sz"))
    color = _first(sources, "w:color") or "auto"
    return RunFormat(
        bold=_toggle(document, paragraph, run, "w:b"),
        italic=_toggle(document, paragraph, run, "w:i"),
        underline=underline not in (None, "none"),
        font=_font(document, sources),
        size=_half_points(_first(sources, "w:sz"), size),
        color="000000" if color == "auto" else color.upper(),
    )


def paragraph_format(document: Document, paragraph: Paragraph) -> ParagraphFormat:
    sources = list(_paragraph_sources(document, paragraph))
    alignment = _first(sources, "w:jc") or "left"
    line = twips(_first(sources, "w:spacing", "w:line"))
    multiple = (_first(sources, "w:spacing", "w:lineRule") or "auto") == "auto"
    hanging = _twips(sources, "w:ind", "w:hanging")
    return ParagraphFormat(
        alignment=_ALIGNMENTS.get(alignment, alignment),
        space_before=_space(sources, "before"),
        space_after=_space(sources, "after"),
        line_spacing=(1.0 if line is None else line / _LINE) if multiple else None,
        line_height=None if multiple or line is None else line / TWIPS_PER_POINT,
        left=_twips(sources, "w:ind", "w:left", "w:start") / TWIPS_PER_CM,
        right=_twips(sources, "w:ind", "w:right", "w:end") / TWIPS_PER_CM,
        first_line=(-hanging or _twips(sources, "w:ind", "w:firstLine")) / TWIPS_PER_CM,
    )


def has_page_break_before(document: Document, paragraph: Paragraph) -> bool:
    """The paragraph option "page break before", direct or by style."""
    for source in _paragraph_sources(document, paragraph):
        found = source.find(q("w:pageBreakBefore"))
        if found is not None:
            return is_on(found)
    return False


def may_come_from_table_style(document: Document, paragraph: Paragraph, name: str) -> bool:
    """Whether the style of the table around a paragraph says anything about `name` ("w:b")."""
    table = next(paragraph.element.iterancestors(q("w:tbl")), None)
    style = None if table is None else value(table.find(q("w:tblPr")), "w:tblStyle")
    return any(
        next(each.element.iter(q(name)), None) is not None
        for each in document.styles.chain(style, "table")
    )


def _paragraph_sources(document: Document, paragraph: Paragraph) -> Iterator[etree._Element]:
    """Paragraph properties, the strongest first."""
    direct = paragraph.properties
    if direct is not None:
        yield direct
    level = document.numbering.level_properties(paragraph)
    if level is not None:
        yield level
    for style in document.styles.chain(paragraph.style):
        yield from style.element.findall(q("w:pPr"))
    defaults = document.styles.default_paragraph_properties
    if defaults is not None:
        yield defaults


def _run_sources(
    document: Document, paragraph: Paragraph, run: etree._Element
) -> Iterator[etree._Element]:
    """Run properties, the strongest first."""
    direct = run.find(q("w:rPr"))
    if direct is not None:
        yield direct
        for style in document.styles.chain(value(direct, "w:rStyle"), "character"):
            yield from style.element.findall(q("w:rPr"))
    for style in document.styles.chain(paragraph.style):
        yield from style.element.findall(q("w:rPr"))
    defaults = document.styles.default_run
    if defaults is not None:
        yield defaults


def _toggle(document: Document, paragraph: Paragraph, run: etree._Element, name: str) -> bool:
    """Bold and italic: direct formatting decides; else the styles' switches cancel out in pairs."""
    direct = run.find(q("w:rPr"))
    own = None if direct is None else direct.find(q(name))
    if own is not None:
        return is_on(own)
    defaults = document.styles.default_run
    if defaults is not None and is_on(defaults.find(q(name))):
        return True
    character = document.styles.chain(value(direct, "w:rStyle"), "character")
    chains = (character, document.styles.chain(paragraph.style))
    on = False
    for chain in chains:
        set_ = (e for style in chain for e in style.element.findall(f"{q('w:rPr')}/{q(name)}"))
        on ^= is_on(next(set_, None))
    return on


def _first(sources: list[etree._Element], name: str, attribute: str = "w:val") -> str | None:
    found = (value(source, name, attribute) for source in sources)
    return next((each for each in found if each is not None), None)


def _twips(sources: list[etree._Element], name: str, *attributes: str) -> float:
    """The strongest of several attributes with the same meaning (left and start)."""
    for source in sources:
        for attribute in attributes:
            length = twips(value(source, name, attribute))
            if length is not None:
                return length
    return 0.0


def _space(sources: list[etree._Element], side: str) -> float:
    automatic = _first(sources, "w:spacing", f"w:{side}Autospacing")
    if automatic in ("1", "true", "on"):
        return _AUTOMATIC_SPACE
    return _twips(sources, "w:spacing", f"w:{side}") / TWIPS_PER_POINT


def _half_points(text: str | None, as_twips: float | None) -> float:
    if text is None or as_twips is None:
        return 10.0  # what the format says when nothing does
    return as_twips / TWIPS_PER_POINT if text[-1].isalpha() else as_twips / 2


def _font(document: Document, sources: list[etree._Element]) -> str:
    for source in sources:
        fonts = source.find(q("w:rFonts"))
        if fonts is None:
            continue
        theme = fonts.get(q("w:asciiTheme")) or fonts.get(q("w:hAnsiTheme"))
        if theme:
            return _theme_font(document, "major" if theme.startswith("major") else "minor")
        name = fonts.get(q("w:ascii")) or fonts.get(q("w:hAnsi"))
        if name:
            return name
    return "Times New Roman"


def _theme_font(document: Document, group: str) -> str:
    root = document.root("theme")
    latin = None if root is None else root.find(f".//a:{group}Font/a:latin", NS)
    return "" if latin is None else latin.get("typeface", "")
