"""Reading a number as people write it. Pure.

Spaces (also non-breaking) and Swiss apostrophes group digits by three. A lone comma or a lone
point is the decimal mark: `1,234` is one and 234 thousandths, as everywhere in French. With both,
the last one is the decimal mark and the other must group by three: `1.234,5` and `1,234.5` are
both 1234.5. The same mark twice or more groups by three: `1.234.567`.
"""

import re

NUMBER = re.compile(
    r"([+-]?)((?:\d[\d.,]*|[.,]\d+))(?:(?:e|×10\^?|x10\^?|\*10\^)([+-]?\d{1,3}))?", re.I
)
GROUPS = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
BETWEEN_GROUPS = re.compile(r"(?<=\d)[\s'’](?=\d{3}(?!\d))")


def read_number(text: str) -> tuple[float, str] | None:
    """The number at the start of a text and what follows it (a unit, stripped); None if none."""
    text = BETWEEN_GROUPS.sub("", text.strip().replace("−", "-").replace("–", "-"))
    text = re.sub(r"^([+-])\s+", r"\1", text)
    found = NUMBER.match(text)
    digits = found and decimal(found[2])
    if not found or not digits:
        return None
    value = float(f"{found[1]}{digits}e{found[3] or 0}")
    return value, text[found.end() :].strip()


def decimal(written: str) -> str | None:
    """The digits with a point as decimal mark; None when commas and points make no number."""
    points, commas = written.count("."), written.count(",")
    mark = ""
    if points and commas:
        mark = max(".,", key=written.rfind)
    elif points + commas == 1:
        mark = "." if points else ","
    whole, _, fraction = written.rpartition(mark) if mark else (written, "", "")
    if "." in fraction or "," in fraction or (mark and mark in whole):
        return None
    if ("." in whole or "," in whole) and not GROUPS.fullmatch(whole):
        return None
    whole = whole.replace(".", "").replace(",", "")
    return f"{whole or 0}.{fraction or 0}"
