"""word.paragraph_style: a paragraph has a style, whatever the language of Word."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import find_paragraphs
from courses.office.word.facts.paragraphs import Paragraph
from courses.office.word.facts.styles import StyleSheet
from courses.office.word.style_names import shown_name, stored_name


@check(
    "word.paragraph_style",
    Params(Param("text", required=True), Param("style", required=True)),
)
def paragraph_style(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    wanted = stored_name(spec["style"])
    values: dict[str, Any] = {"text": shorten(spec["text"]), "style": shown_name(wanted)}
    paragraphs = find_paragraphs(document, spec["text"])
    if not paragraphs:
        return failed("word.text_not_found", **values)
    right = [p for p in paragraphs if has_style(document.styles, p, wanted)]
    if right:
        return passed("word.paragraph_style.right", [right[0].place], **values)
    found = style_name(document.styles, paragraphs[0])
    return failed(
        "word.paragraph_style.other",
        [p.place for p in paragraphs[:3]],
        **values,
        found=shown_name(found),
    )


def has_style(styles: StyleSheet, paragraph: Paragraph, name: str) -> bool:
    """`name` is in lower case. A heading derived from another level counts for its own level."""
    if name.startswith("heading ") and name[8:].isdigit():
        return styles.heading_level(paragraph.style) == int(name[8:])
    return styles.is_or_derives(paragraph.style, name)


def style_name(styles: StyleSheet, paragraph: Paragraph) -> str:
    chain = styles.chain(paragraph.style)
    return chain[0].name if chain else "normal"
