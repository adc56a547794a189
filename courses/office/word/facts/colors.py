"""The everyday name of a colour, so that any red is red."""

import colorsys

NAMES = {
    "black": ("noir", "noire"),
    "white": ("blanc", "blanche"),
    "gray": ("gris", "grise", "grey"),
    "red": ("rouge",),
    "orange": ("orange",),
    "yellow": ("jaune",),
    "green": ("vert", "verte"),
    "blue": ("bleu", "bleue"),
    "purple": ("violet", "violette", "mauve"),
    "pink": ("rose",),
    "brown": ("marron", "brun", "brune"),
}
_WORDS = "|".join([*NAMES, *(word for words in NAMES.values() for word in words)])
COLOR_PATTERN = rf"^(#?[0-9A-Fa-f]{{6}}|(?i:{_WORDS}))$"
# Upper end of the hue, in degrees, of each colour of the wheel.
_HUES = (
    (14, "red"),
    (42, "orange"),
    (68, "yellow"),
    (170, "green"),
    (255, "blue"),
    (300, "purple"),
    (338, "pink"),
    (361, "red"),
)


def is_color(wanted: str, found: str) -> bool:
    """Whether `found` (RRGGBB) is `wanted`: "#C00000", "C00000", "red" or "rouge"."""
    wanted = wanted.strip().lstrip("#").casefold()
    for name, others in NAMES.items():
        if wanted == name or wanted in others:
            return name in color_names(found)
    return wanted == found.casefold()


def color_names(rgb: str) -> set[str]:
    """English names that people give to an RRGGBB colour; empty when it is none."""
    try:
        red, green, blue = (int(rgb[i : i + 2], 16) / 255 for i in (0, 2, 4))
    except ValueError:
        return set()
    hue, lightness, saturation = colorsys.rgb_to_hls(red, green, blue)
    if lightness < 0.08:
        return {"black"}
    if lightness > 0.95:
        return {"white"}
    if saturation < 0.12:
        return {"gray"}
    name = next(name for end, name in _HUES if hue * 360 < end)
    names = {name}
    if name == "orange" and lightness < 0.4:
        names.add("brown")
    if name == "red" and lightness > 0.75:
        names.add("pink")
    return names
