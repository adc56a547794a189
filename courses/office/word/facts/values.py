"""Attribute values of WordprocessingML: switches, and lengths in the units of both variants."""

import re

from lxml import etree

from courses.office.namespaces import q

VAL = q("w:val")
TWIPS_PER_CM = 1440 / 2.54
TWIPS_PER_POINT = 20

_OFF = {"0", "false", "off", "none"}
_MEASURE = re.compile(r"(-?\d+(?:\.\d+)?)(pt|pc|pi|in|cm|mm)$")
_POINTS = {"pt": 1.0, "pc": 12.0, "pi": 12.0, "in": 72.0, "cm": 72 / 2.54, "mm": 7.2 / 2.54}


def is_on(element: etree._Element | None) -> bool:
    """A switch such as `<w:b/>`: on unless absent or told to be off."""
    return element is not None and element.get(VAL, "1").lower() not in _OFF


def child(parent: etree._Element, tag: str) -> etree._Element | None:
    """The first child of that tag. `find`, which reads a path each time, is far slower."""
    return next(parent.iterchildren(tag), None)


def value(parent: etree._Element | None, name: str, attribute: str = "w:val") -> str | None:
    """Attribute of the child `name` ("w:jc"), None when either is missing."""
    found = None if parent is None else child(parent, q(name))
    return None if found is None else found.get(q(attribute))


def twips(text: str | None) -> float | None:
    """A length in twentieths of a point: "567" or, in Strict files, "1cm" or "12pt"."""
    if text is None:
        return None
    measure = _MEASURE.match(text)
    if measure:
        return float(measure[1]) * _POINTS[measure[2]] * TWIPS_PER_POINT
    try:
        return float(text)
    except ValueError:
        return None


def integer(text: str | None, default: int = 0) -> int:
    try:
        return int(text) if text is not None else default
    except ValueError:
        return default
