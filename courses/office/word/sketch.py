"""The paragraphs around what was found in a Word document, for its picture.

Pages are not known before Word lays the text out: paragraphs follow each other.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from courses.office.check import Tools
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.sentences import Place, Sentence, say
from courses.office.sketch import Sketch, sketcher
from courses.office.texts import shorten
from courses.office.word.checks.styles import style_name
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.pictures import Picture, read_pictures
from courses.office.word.style_names import shown_name

AROUND = 2
MOST_ROWS = 40
MOST_LETTERS = 56  # of a paragraph: a row of the drawing holds no more
_SPACES = re.compile(r"  +|\t+")


@sketcher("word")
def sketch_word(package: Package, tools: Tools, places: Sequence[Place], language: str) -> Sketch:
    """`{"rows": [{"n", "style", "look", "text", "section", "table"} | {"gap": count}]}`."""
    document = tools.facts(Document, package)
    tables = _first_paragraphs_of_tables(document)
    starts = _starts_of_sections(document)
    pictures = {picture.paragraph: picture for picture in reversed(read_pictures(document))}
    shown = _shown(document, places, tables, starts)
    rows: list[dict[str, Any]] = []
    last = 0
    for n in sorted(shown):
        if n > last + 1:
            rows.append({"gap": n - last - 1})
        rows.append(
            {
                **_row(document, document.paragraphs[n - 1], tables, starts, language),
                **_picture(pictures.get(n)),
            }
        )
        last = n
    if rows and last < len(document.paragraphs):
        rows.append({"gap": len(document.paragraphs) - last})
    return {"rows": rows} if shown else {}


def _shown(
    document: Document, places: Sequence[Place], tables: dict[int, int], starts: dict[int, int]
) -> set[int]:
    """Numbers of the paragraphs to show: those that are meant, and some around them."""
    total = len(document.paragraphs)
    of_table = {table: n for n, table in tables.items()}
    of_section = {section: n for n, section in starts.items()}
    shown: set[int] = set()
    for place in places:
        n = place.values.get("n", 0)
        if place.kind in ("table", "word_table"):
            n = of_table.get(n, 0)
        elif place.kind == "section":
            n = of_section.get(n, 0)
        if 1 <= n <= total:
            around = set(range(max(n - AROUND, 1), min(n + AROUND, total) + 1))
            if len(shown | around) > MOST_ROWS:
                break
            shown |= around
    return shown


def _first_paragraphs_of_tables(document: Document) -> dict[int, int]:
    """Paragraph number -> number of the table that begins with it."""
    found: dict[int, int] = {}
    for number, table in enumerate(document.body.iter(q("w:tbl")), start=1):
        first = next(table.iter(q("w:p")), None)
        paragraph = None if first is None else document.paragraph_of.get(first)
        if paragraph is not None:
            found.setdefault(paragraph.n, number)
    return found


def _starts_of_sections(document: Document) -> dict[int, int]:
    """Paragraph number -> number of the section that begins with it."""
    found: dict[int, int] = {}
    for paragraph in document.paragraphs:
        if paragraph.section not in found.values():
            found[paragraph.n] = paragraph.section
    return found


def _row(
    document: Document,
    paragraph: Paragraph,
    tables: dict[int, int],
    starts: dict[int, int],
    language: str,
) -> dict[str, Any]:
    style = shown_name(style_name(document.styles, paragraph))
    row: dict[str, Any] = {
        "n": paragraph.n,
        "style": shorten(say(style, language) if isinstance(style, Sentence) else style, 24),
        "look": _look(document, paragraph),
        "text": shorten("".join(_visible(paragraph.text)), MOST_LETTERS),
    }
    if paragraph.n in tables:
        row["table"] = tables[paragraph.n]
    if paragraph.n in starts:
        row["section"] = starts[paragraph.n]
    return row


def _picture(picture: Picture | None) -> dict[str, str]:
    """What a paragraph shows that holds a picture, instead of its text, which is mostly empty."""
    if picture is None:
        return {}
    return {"look": "picture", "text": shorten(picture.description or picture.name, 60)}


def _look(document: Document, paragraph: Paragraph) -> str:
    """ "title", "heading1" … "heading9", "item", "cell", "empty" or "text"."""
    level = document.styles.heading_level(paragraph.style)
    if level:
        return f"heading{level}"
    if style_name(document.styles, paragraph) == "title":
        return "title"
    if paragraph.blank:
        return "empty"
    if document.numbering.item(paragraph) is not None:
        return "item"
    return "cell" if paragraph.holder == "cell" else "text"


def _visible(text: str) -> Iterator[str]:
    """Runs of spaces and tabs as the program shows them with its ¶ button."""
    text = text.strip("\r\n").replace("\n", " ")
    last = 0
    for run in _SPACES.finditer(text):
        yield text[last : run.start()]
        yield "".join("→" if sign == "\t" else "·" for sign in run[0])[:12]
        last = run.end()
    yield text[last:]
