"""Comparing what a learner types with what the author accepts. Pure.

Forgiven unless the author says otherwise: case, accents. Always forgiven: spaces at the ends,
repeated, or beside punctuation, non-breaking spaces, typographic apostrophes, quotes and dashes.
A space between two words counts: it can change the meaning (`A1 B1` is not `A1B1`).
"""

import re
import unicodedata

TYPOGRAPHY = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'"}
    | {"“": '"', "”": '"', "„": '"', "«": '"', "»": '"'}
    | {"‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-"}
)
AROUND_PUNCTUATION = re.compile(r"\s*([^\w\s])\s*")
LETTERS_IN_ONE = str.maketrans({"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE"})
ANY_TEXT = "\ue000"


def fold(text: str, *, case: bool = False, accents: bool = False) -> str:
    """The form in which two typed texts are compared; `case` and `accents` True keep them."""
    text = unicodedata.normalize("NFKC", text.translate(TYPOGRAPHY))
    text = AROUND_PUNCTUATION.sub(r"\1", " ".join(text.split()))
    if not accents:
        decomposed = unicodedata.normalize("NFD", text.translate(LETTERS_IN_ONE))
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return text if case else text.casefold()


def accepts(
    expected: str,
    typed: str,
    *,
    case: bool = False,
    accents: bool = False,
    wildcards: bool = False,
) -> bool:
    """Whether `typed` is `expected`; with wildcards, `*` is any text and `\\*` a star."""
    given = fold(typed, case=case, accents=accents)
    if not wildcards:
        return given == fold(expected, case=case, accents=accents)
    pattern = expected.replace("\\*", ANY_TEXT).replace("*", "\0").replace(ANY_TEXT, "*")
    pieces = [fold(piece, case=case, accents=accents) for piece in pattern.split("\0")]
    return contains_in_order(given, pieces)


def contains_in_order(text: str, pieces: list[str]) -> bool:
    """Whether text is the pieces in order with anything between; takes time linear in the text."""
    first, *rest = pieces
    if not rest:
        return text == first
    *middle, end = rest
    if not text.startswith(first):
        return False
    at = len(first)
    for piece in middle:
        at = text.find(piece, at)
        if at < 0:
            return False
        at += len(piece)
    return text.endswith(end) and len(text) - len(end) >= at


def best(answers: list[dict], typed: str, **how: bool) -> dict | None:
    """The accepted answer worth the most credit; the first of equals; None when none fits."""
    fitting = [answer for answer in answers if accepts(answer["text"], typed, **how)]
    return max(fitting, key=lambda answer: answer["credit"], default=None)
