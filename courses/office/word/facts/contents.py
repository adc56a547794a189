"""Tables of contents: what they list, and what they should list."""

import re
from collections.abc import Callable, Container

from courses.office.texts import fold
from courses.office.word.facts.document import Document
from courses.office.word.facts.fields import Field
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.styles import level_of_outline
from courses.office.word.facts.values import value
from courses.office.word.style_names import stored_name

_ALL_LEVELS = range(1, 10)
_LONGEST_NUMBER = 20


def is_contents(field: Field) -> bool:
    """A TOC field that is no table of figures."""
    return field.name == "TOC" and not is_figures(field)


def is_figures(field: Field) -> bool:
    return field.name == "TOC" and bool({"c", "a"} & set(field.switches))


def differences(document: Document, table: Field) -> tuple[list[str], list[str]]:
    """Headings that the table lacks, and lines that are no heading any more."""
    lines = [line for line in map(_entry, table.lines) if line.strip()]
    is_listed = _rule(document, table)
    own = set(table.paragraphs)
    headings = {
        folded: paragraph.text.strip()
        for paragraph, folded in document.folded
        if paragraph.holder != "box" and is_listed(paragraph) and paragraph.element not in own
    }
    entries = {line: _heading_of(line, headings) for line in lines}
    found = set(entries.values())
    missing = [text for folded, text in headings.items() if folded not in found]
    if any(field.name == "TC" for field in document.fields):
        return missing, []  # entries may come from hidden fields
    return missing, [line for line, heading in entries.items() if heading is None]


def _rule(document: Document, table: Field) -> Callable[[Paragraph], bool]:
    """Which paragraphs the switches of the table ask for: \\o levels, \\t styles, \\u outline."""
    switches = table.switches
    levels: range = range(0)
    if "o" in switches or not {"t", "u"} & set(switches):
        bounds = re.match(r"(\d)\s*-\s*(\d)", switches.get("o", ""))
        levels = range(int(bounds[1]), int(bounds[2]) + 1) if bounds else _ALL_LEVELS
    parts = re.split(r"[,;]", switches.get("t", ""))
    styles = {stored_name(part) for part in parts[::2] if part.strip()}

    def is_listed(paragraph: Paragraph) -> bool:
        if document.styles.heading_level(paragraph.style) in levels:
            return True
        chain = document.styles.chain(paragraph.style)
        if chain and chain[0].name in styles:
            return True
        return "u" in switches and _outline(document, paragraph) in (levels or _ALL_LEVELS)

    return is_listed


def _outline(document: Document, paragraph: Paragraph) -> int | None:
    direct = value(paragraph.properties, "w:outlineLvl")
    if direct is not None:
        return level_of_outline(direct)
    return document.styles.outline_level(paragraph.style)


def _entry(line: str) -> str:
    """The heading in a line of the table: without its page number, after the last tab."""
    head, tab, tail = line.rpartition("\t")
    return head if tab and re.fullmatch(r"\s*[\divxlc]*\s*", tail, re.I) else line


def _heading_of(line: str, headings: Container[str]) -> str | None:
    """The heading that a line names, after the number that the heading's list puts before it."""
    folded = fold(line)
    for start in range(min(len(folded), _LONGEST_NUMBER)):
        if not folded[:start].strip()[-1:].isalpha() and folded[start:] in headings:
            return folded[start:]
    return None
