"""A colour, its contrast with another, and the transforms that the format knows."""

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, replace

from lxml import etree

from courses.office.powerpoint.facts.colour_names import CSS_COLOURS
from courses.office.powerpoint.facts.tree import Element, number, percentage


@dataclass(frozen=True)
class Colour:
    """Red, green, blue (sRGB) and opacity, each from 0 to 1."""

    red: float
    green: float
    blue: float
    opacity: float = 1.0

    @property
    def code(self) -> str:
        return "#" + "".join(
            f"{round(part * 255):02X}" for part in (self.red, self.green, self.blue)
        )

    @property
    def luminance(self) -> float:
        """Relative luminance as WCAG defines it."""
        return 0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)

    def over(self, behind: "Colour") -> "Colour":
        """What is seen of this colour on an opaque one."""
        share = self.opacity
        red, green, blue = (
            front * share + back * (1 - share)
            for front, back in zip(self.channels, behind.channels, strict=True)
        )
        return Colour(red, green, blue)

    @property
    def channels(self) -> tuple[float, float, float]:
        return self.red, self.green, self.blue


def linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def gamma(channel: float) -> float:
    channel = min(max(channel, 0.0), 1.0)
    return channel * 12.92 if channel <= 0.0031308 else 1.055 * channel ** (1 / 2.4) - 0.055


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio of WCAG 2, from 1 to 21."""
    dark, light = sorted((one.luminance, other.luminance))
    return (light + 0.05) / (dark + 0.05)


def from_hex(code: str) -> Colour | None:
    try:
        parts = bytes.fromhex(code)
    except ValueError:
        return None
    return Colour(*(part / 255 for part in parts)) if len(parts) == 3 else None


def preset(name: str) -> str:
    """Code of a colour named as in the format ("dkBlue" stands for "darkblue")."""
    for short, long in (("dk", "dark"), ("lt", "light"), ("med", "medium")):
        if name.startswith(short) and name[len(short) : len(short) + 1].isupper():
            name = long + name[len(short) :]
    return CSS_COLOURS.get(name.lower(), "")


def transformed(colour: Colour, element: Element) -> Colour | None:
    """The colour after its transforms in order; None when one of them is unknown here."""
    for change in element:
        name = etree.QName(change).localname
        amount = percentage(change.get("val"), 1.0)
        if name in OPACITY:
            colour = replace(colour, opacity=OPACITY[name](colour.opacity, amount))
        elif name in BY_CHANNEL:
            red, green, blue = (BY_CHANNEL[name](part, amount) for part in colour.channels)
            colour = Colour(red, green, blue, colour.opacity)
        elif name[:3] in ("lum", "sat", "hue"):
            colour = adjusted(colour, name, amount, change.get("val", "0"))
        else:
            return None
    return colour


OPACITY = {
    "alpha": lambda _, amount: amount,
    "alphaMod": lambda before, amount: before * amount,
    "alphaOff": lambda before, amount: min(max(before + amount, 0), 1),
}
BY_CHANNEL = {
    "tint": lambda part, amount: gamma(linear(part) * amount + 1 - amount),
    "shade": lambda part, amount: gamma(linear(part) * amount),
    "inv": lambda part, _: gamma(1 - linear(part)),
    "gamma": lambda part, _: gamma(part),
    "invGamma": lambda part, _: linear(part),
}


def adjusted(colour: Colour, name: str, amount: float, written: str) -> Colour:
    """Luminance, saturation or hue multiplied ("Mod"), shifted ("Off") or set."""
    parts = dict(zip(("hue", "lum", "sat"), rgb_to_hls(*colour.channels), strict=True))
    part, way = name[:3], name[3:]
    if part == "hue" and way != "Mod":
        amount = number(written, 0) / 21_600_000
    before = parts[part]
    value = {"Mod": before * amount, "Off": before + amount}.get(way, amount)
    parts[part] = value % 1 if part == "hue" else min(max(value, 0.0), 1.0)
    return Colour(*hls_to_rgb(parts["hue"], parts["lum"], parts["sat"]), colour.opacity)
