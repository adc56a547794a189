"""The style sheet. Styles are known by their name, which Word always stores in English."""

import re
from dataclasses import dataclass
from functools import cached_property

from lxml import etree

from courses.office.namespaces import q
from courses.office.word.facts.values import integer, value

_HEADING = re.compile(r"heading ([1-9])$")
_BUILT_IN = re.compile(
    r"(heading|toc|list|list bullet|list number|list continue|index) ?\d?$"
    r"|(normal|title|subtitle|caption|quote|intense quote|no spacing|body text|header|footer"
    r"|list paragraph|table of figures|footnote text|toc heading)$"
)
_LONGEST_CHAIN = 40


@dataclass(frozen=True, slots=True)
class Style:
    """`name` is in lower case, without aliases."""

    id: str
    name: str
    kind: str
    based_on: str
    default: bool
    element: etree._Element

    @property
    def heading_level(self) -> int | None:
        match = _HEADING.match(self.name)
        return int(match[1]) if match else None

    @property
    def built_in(self) -> bool:
        return bool(_BUILT_IN.match(self.name))


class StyleSheet:
    """The styles part; empty when the package has none (`root` None)."""

    def __init__(self, root: etree._Element | None) -> None:
        self.root = root
        found = [] if root is None else [_read(e) for e in root.iter(q("w:style"))]
        self.styles = {(style.kind, style.id): style for style in found}
        self._chains: dict[tuple[str | None, str], list[Style]] = {}

    @cached_property
    def default_paragraph(self) -> Style | None:
        return next((s for s in self.styles.values() if s.kind == "paragraph" and s.default), None)

    def chain(self, style_id: str | None, kind: str = "paragraph") -> list[Style]:
        """The style and those it is based on, nearest first.

        A paragraph without style, or with one that does not exist, has the default style.
        """
        key = (style_id, kind)
        if key not in self._chains:
            self._chains[key] = self._chain(style_id, kind)
        return self._chains[key]

    def _chain(self, style_id: str | None, kind: str) -> list[Style]:
        style = self.styles.get((kind, style_id or ""))
        if style is None and kind == "paragraph":
            style = self.default_paragraph
        chain: list[Style] = []
        while style is not None and style not in chain and len(chain) < _LONGEST_CHAIN:
            chain.append(style)
            style = self.styles.get((kind, style.based_on))
        return chain

    def heading_level(self, style_id: str | None) -> int | None:
        """1 to 9 when the style is, or derives from, a built-in heading.

        A style that goes back to body text (outline level 10 in the window, 9 in the file) is
        none: "TOC Heading", the title of Word's own tables of contents, is based on Heading 1.
        """
        for style in self.chain(style_id):
            if style.heading_level:
                return style.heading_level
            outline = value(style.element.find(q("w:pPr")), "w:outlineLvl")
            if outline is not None and level_of_outline(outline) is None:
                return None
        return None

    def outline_level(self, style_id: str | None) -> int | None:
        """1 to 9: the heading level, or the outline level that the style gives to other text."""
        for style in self.chain(style_id):
            if style.heading_level:
                return style.heading_level
            outline = value(style.element.find(q("w:pPr")), "w:outlineLvl")
            if outline is not None:
                return level_of_outline(outline)
        return None

    def is_or_derives(self, style_id: str | None, name: str, kind: str = "paragraph") -> bool:
        """Whether the style is `name` (lower case) or a custom style built upon it.

        A built-in style never counts as the one it is based on: Heading 1 is not Normal.
        """
        for style in self.chain(style_id, kind):
            if style.name == name:
                return True
            if style.built_in:
                return False
        return False

    @property
    def default_run(self) -> etree._Element | None:
        return self._default("w:rPrDefault", "w:rPr")

    @property
    def default_paragraph_properties(self) -> etree._Element | None:
        return self._default("w:pPrDefault", "w:pPr")

    def _default(self, group: str, properties: str) -> etree._Element | None:
        if self.root is None:
            return None
        return self.root.find(f"{q('w:docDefaults')}/{q(group)}/{q(properties)}")


def level_of_outline(outline: str) -> int | None:
    """Level 1 to 9 of a `w:outlineLvl` from 0 to 8; 9 is body text."""
    level = integer(outline, 9) + 1
    return level if 1 <= level <= 9 else None


def _read(element: etree._Element) -> Style:
    name = value(element, "w:name") or ""
    return Style(
        id=element.get(q("w:styleId"), ""),
        name=name.split(",")[0].strip().lower(),
        kind=element.get(q("w:type"), "paragraph"),
        based_on=value(element, "w:basedOn") or "",
        default=element.get(q("w:default"), "0") not in ("0", "false", "off"),
        element=element,
    )
