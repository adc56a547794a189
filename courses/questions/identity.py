"""Ids of options that have none of their own.

They come from the words alone, so they tell nothing about what is right, stay the same when the
same file is read again, and follow the words when a key is corrected.
"""

from collections import Counter
from collections.abc import Iterable
from hashlib import sha256


def id_of(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:10]


def ids_of(texts: Iterable[str]) -> list[str]:
    """One id a text, all different: the second of two same texts gets a number."""
    seen: Counter[str] = Counter()
    ids = []
    for text in texts:
        seen[text] += 1
        ids.append(id_of(text) if seen[text] == 1 else f"{id_of(text)}-{seen[text]}")
    return ids
