"""The colours of a theme under the names that slides give them."""

from collections.abc import Mapping
from colorsys import hls_to_rgb
from dataclasses import dataclass, field

from lxml import etree

from courses.office.powerpoint.facts.colours import Colour, from_hex, gamma, preset, transformed
from courses.office.powerpoint.facts.namespaces import A, P
from courses.office.powerpoint.facts.parts import SlideParts
from courses.office.powerpoint.facts.tree import Element, number, percentage

COLOUR_TAGS = tuple(f"{A}{name}Clr" for name in ("srgb", "scheme", "sys", "prst", "hsl", "scrgb"))
IDENTITY = {"tx1": "dk1", "bg1": "lt1", "tx2": "dk2", "bg2": "lt2"}


@dataclass(frozen=True)
class Palette:
    """The theme's colours, under the names that slides use (tx1, bg1, accent1 …)."""

    colours: Mapping[str, Colour] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)

    def named(self, name: str) -> Colour | None:
        return self.colours.get(self.mapping.get(name, IDENTITY.get(name, name)))

    def resolve(self, holder: Element | None, own: Colour | None = None) -> Colour | None:
        """The colour that `holder` contains, None when it holds none that can be told.

        `own` stands for the placeholder colour of theme fills ("phClr").
        """
        if holder is None:
            return None
        element = next((child for child in holder if child.tag in COLOUR_TAGS), None)
        if element is None:
            return None
        base = own if element.get("val") == "phClr" else self.base(element)
        return None if base is None else transformed(base, element)

    def base(self, element: Element) -> Colour | None:
        value = element.get("val", "")
        kind = etree.QName(element).localname
        if kind == "srgbClr":
            return from_hex(value)
        if kind == "schemeClr":
            return self.named(value)
        if kind == "sysClr":
            return from_hex(element.get("lastClr", "FFFFFF" if value == "window" else "000000"))
        if kind == "prstClr":
            return from_hex(preset(value))
        if kind == "scrgbClr":
            return Colour(*(gamma(percentage(element.get(name), 0)) for name in "rgb"))
        hue = number(element.get("hue"), 0) / 21_600_000
        share = (percentage(element.get(name), 0) for name in ("lum", "sat"))
        return Colour(*hls_to_rgb(hue, *share))


def palette_of(parts: SlideParts) -> Palette:
    """The palette of a slide: its theme, seen through the nearest colour mapping."""
    theme = parts.root(parts.theme)
    scheme = None if theme is None else theme.find(f".//{A}clrScheme")
    if scheme is None:
        return Palette()
    empty = Palette()
    colours = {
        etree.QName(slot).localname: colour
        for slot in scheme
        if (colour := empty.resolve(slot)) is not None
    }
    return Palette(colours, mapping_of(parts))


def mapping_of(parts: SlideParts) -> dict[str, str]:
    for root in parts.roots[:2]:
        override = root.find(f"{P}clrMapOvr/{A}overrideClrMapping")
        if override is not None:
            return {str(name): str(value) for name, value in override.attrib.items()}
    master = parts.root(parts.master)
    found = None if master is None else master.find(f"{P}clrMap")
    if found is None:
        return {}
    return {str(name): str(value) for name, value in found.attrib.items()}
