"""Comparing texts as a reader would: spacing, apostrophes and case do not matter."""

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "\u2018\u2019\u201b\u02bc\u2032`\u00b4"), "'")
_QUOTES = dict.fromkeys(map(ord, "\u201c\u201d\u201e\u201f\u2033"), '"')
_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2212"), "-")
# soft hyphen, zero-width space and joiners, word joiner, byte order mark, bidirectional marks
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f"))
_TABLE = str.maketrans(_APOSTROPHES | _QUOTES | _DASHES | _INVISIBLE)
_ODD = re.compile(f"[{''.join(map(chr, _TABLE))}]")
_SPACES = re.compile(r"\s+")


def tidy(text: str) -> str:
    """One line, plain spaces (also for U+00A0 and U+202F), plain apostrophes; case is kept."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    if _ODD.search(text):  # translating is slow, and most texts do not need it
        text = text.translate(_TABLE)
    return " ".join(text.split())


def fold(text: str) -> str:
    """`tidy`, without case; the form to compare two texts by equality."""
    return unicodedata.normalize("NFC", tidy(text).casefold())


def same(one: str, other: str) -> bool:
    return fold(one) == fold(other)


def contains(text: str, part: str) -> bool:
    return fold(part) in fold(text)


def shorten(text: str, length: int = 60) -> str:
    """The text on one line, cut at a word with an ellipsis, to be quoted in a sentence."""
    text = _SPACES.sub(" ", text).strip()
    if len(text) <= length:
        return text
    cut = text[: length - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > length // 2 else cut).rstrip(" ,;:.") + "…"
