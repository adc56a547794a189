"""Masters: their theme, and the pictures that they put on every slide."""

from dataclasses import dataclass

from lxml import etree

from courses.office.powerpoint.facts.namespaces import A
from courses.office.powerpoint.facts.parts import SlideParts
from courses.office.powerpoint.facts.tree import Element

# The palettes of the "Office" theme of 2007-2010, 2013-2022 and since 2023: accents 1 to 6.
OFFICE_PALETTES = (
    ("4F81BD", "C0504D", "9BBB59", "8064A2", "4BACC6", "F79646"),
    ("4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"),
    ("5B9BD5", "ED7D31", "A5A5A5", "FFC000", "4472C4", "70AD47"),
    ("156082", "E97132", "196B24", "0F9ED5", "A02B93", "4EA72E"),
)
OFFICE_FONTS = {"calibri", "calibri light", "aptos", "aptos display", ""}


@dataclass(frozen=True)
class Theme:
    name: str
    palette: tuple[str, ...]
    fonts: tuple[str, str]

    @property
    def is_default(self) -> bool:
        """The plain Office look: its colours and its fonts, whatever its name says."""
        return self.palette in OFFICE_PALETTES and {f.lower() for f in self.fonts} <= OFFICE_FONTS


def read_theme(root: Element) -> Theme:
    scheme = root.find(f"{A}themeElements/{A}clrScheme")
    palette = () if scheme is None else tuple(accent(scheme, n) for n in range(1, 7))
    fonts = root.find(f"{A}themeElements/{A}fontScheme")
    return Theme(
        root.get("name", ""), palette, (latin(fonts, "majorFont"), latin(fonts, "minorFont"))
    )


def accent(scheme: Element, number: int) -> str:
    colour = scheme.find(f"{A}accent{number}/{A}srgbClr")
    return "" if colour is None else colour.get("val", "").upper()


def latin(fonts: Element | None, kind: str) -> str:
    found = None if fonts is None else fonts.find(f"{A}{kind}/{A}latin")
    return "" if found is None else found.get("typeface", "")


def theme_of(parts: SlideParts) -> Theme | None:
    root = parts.root(parts.theme)
    return None if root is None or etree.QName(root).localname != "theme" else read_theme(root)
