"""Finding the paragraph that an author means by its text."""

import re
from collections.abc import Callable

from courses.office.texts import fold
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import Paragraph

# What people type before an item or a title, and after it.
_TYPED_LABEL = re.compile(
    r"^(?:[-–—•·*▪◦➢✓>]+|\(?(?:\d{1,3}|[a-z]|[ivx]{1,6})[.)°]{1,2}(?:\d{1,3}[.)])*\d{0,3})\s+"
)
_CONTENTS_STYLE = re.compile(r"(toc \d|table of figures)$")
MOST = 50
_END = " .:;,!?"


def bare(text: str) -> str:
    """The folded text without a typed bullet or number before it, nor punctuation after it."""
    return _TYPED_LABEL.sub("", fold(text)).strip(_END)


def typed_label(text: str) -> str:
    """The bullet or number typed before a text ("-", "1."), or ""."""
    match = _TYPED_LABEL.match(fold(text))
    return match[0].strip() if match else ""


def find_paragraphs(document: Document, text: str) -> list[Paragraph]:
    """The paragraphs that `text` means: equal to it; else but for a label and punctuation;

    else beginning with it; else containing it. Lines of a table of contents never count.
    At most MOST are given.
    """
    wanted, wanted_bare = fold(text), bare(text)
    containing = [
        (paragraph, found)
        for paragraph, found in document.folded
        if (wanted in found or (wanted_bare and wanted_bare in found))
        and not in_contents(document, paragraph)
    ]
    tests: tuple[Callable[[str], bool], ...] = (
        lambda found: found == wanted,
        lambda found: bool(wanted_bare) and bare(found) == wanted_bare,
        lambda found: found.startswith(wanted),
        lambda found: wanted in found,
    )
    for test in tests:
        matching = [paragraph for paragraph, found in containing if test(found)]
        if matching:
            return matching[:MOST]
    return []


def in_contents(document: Document, paragraph: Paragraph) -> bool:
    """Whether a paragraph is a line of a table of contents or of figures."""
    chain = document.styles.chain(paragraph.style)
    return any(_CONTENTS_STYLE.match(style.name) for style in chain)
