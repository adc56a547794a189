"""`{{name}}` in the texts of a part, even where a program has cut it into pieces."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

MARKER = re.compile(r"\{\{\s*([^\W\d][\w-]*)\s*\}\}")
# A paragraph of Word or of a drawing; a text of a cell.
HOLDERS = {"p", "si", "is"}
SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def may_hold(part: bytes) -> bool:
    """Whether it is worth reading the part for markers."""
    return part.count(b"{") > 1 and part.count(b"}") > 1


def replace_in(root: Any, words: Mapping[str, str]) -> dict[str, int]:
    """Put the words where their markers are; returns how many times each was put."""
    put: dict[str, int] = {}
    for holder in root.iter("{*}p", "{*}si", "{*}is"):
        pieces = list(_pieces(holder))
        text = "".join(piece.text or "" for piece in pieces)
        # From the last to the first: the places of those before stay what they are.
        for found in reversed([m for m in MARKER.finditer(text) if m[1] in words]):
            _replace(pieces, found.start(), found.end(), words[found[1]])
            put[found[1]] = put.get(found[1], 0) + 1
    return put


def _pieces(holder: Any) -> Iterator[Any]:
    """Its elements of text, without those of a paragraph that stands inside it (a text box)."""
    for child in holder:
        if not isinstance(child.tag, str):
            continue
        name = child.tag.rpartition("}")[2]
        if name == "t":
            yield child
        elif name not in HOLDERS:
            yield from _pieces(child)


def _replace(pieces: list[Any], start: int, end: int, word: str) -> None:
    """The word takes the format of the piece where its marker begins."""
    at = 0
    for piece in pieces:
        text = piece.text or ""
        first, last = max(start - at, 0), min(end - at, len(text))
        if first < last:
            opens = start >= at
            piece.text = text[:first] + (word if opens else "") + text[last:]
            if piece.text != piece.text.strip():
                piece.set(SPACE, "preserve")
        at += len(text)
