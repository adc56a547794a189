"""Numbers that somebody typed as text."""

import re


def typed_number(text: str) -> float | None:
    """The number that a text such as "1 234,50 €" or "12 %" stands for, or None."""
    plain = re.sub(r"[\s\u00a0\u202f€$£]|EUR\b", "", text)
    percent = plain.endswith("%")
    plain = plain.rstrip("%")
    if re.fullmatch(r"[-+]?\d{1,3}(,\d{3})+\.\d+", plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    if not re.fullmatch(r"[-+]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})", plain):
        return None
    return float(plain) / (100 if percent else 1)
