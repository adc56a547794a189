"""The words of content/ that neither hunspell's French dictionary nor the project knows."""

import re
import shutil
import subprocess
from collections.abc import Iterable
from functools import cache

from tests.content.places import CONTENT

WORD = re.compile(r"[^\W\d_]+(?:[’-][^\W\d_]+)*")
ELISION = re.compile(r"^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu|quoiqu)[’]", re.IGNORECASE)
# File names, addresses of cells, functions and error values: read by machines.
NOT_WORDS = re.compile(
    r"[\w’-]*\.[a-z]{3,4}\b|\b\w*\d[\w$]*|\b[A-Z]{2,}(?:\.[A-Z]{1,})+|#[A-Z/0]+[!?]?|\b[A-ZÉÈÀ]{2,}\b"
)


def installed() -> bool:
    """Whether hunspell and its French dictionary are there."""
    if shutil.which("hunspell") is None:
        return False
    listed = subprocess.run(["hunspell", "-D"], input="", capture_output=True, text=True)
    return bool(re.search(r"/fr(_FR)?(\.aff)?$", listed.stderr + listed.stdout, re.MULTILINE))


def words(text: str) -> set[str]:
    found = WORD.findall(NOT_WORDS.sub(" ", text))
    return {word for word in (ELISION.sub("", one) for one in found) if len(word) > 1}


@cache
def accepted() -> frozenset[str]:
    """The project's own words: names, terms, products. A capital there asks for a capital."""
    return frozenset((CONTENT / "mots.txt").read_text(encoding="utf-8").split())


def unknown(found: Iterable[str]) -> set[str]:
    asked = sorted(set(found) - accepted())
    listed = subprocess.run(
        ["hunspell", "-d", "fr", "-i", "UTF-8", "-l"],
        input="\n".join(word.replace("’", "'") for word in asked),
        capture_output=True,
        text=True,
        check=True,
    )
    refused = {word.replace("'", "’") for word in listed.stdout.split()}
    return {word for word in asked if word in refused}
