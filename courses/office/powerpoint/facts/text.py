"""Paragraphs and runs of a shape, with the size at which each is shown."""

from collections.abc import Iterator
from dataclasses import dataclass

from courses.office.powerpoint.facts.cascade import Cascade
from courses.office.powerpoint.facts.namespaces import MATH, A
from courses.office.powerpoint.facts.tree import Element, is_true

RUN_TAGS = (f"{A}r", f"{A}fld")


@dataclass(frozen=True)
class Run:
    """A stretch of text of one look. `size` in points; `field` is the kind of field, or ""."""

    text: str
    size: float
    bold: bool
    field: str
    language: str


@dataclass(frozen=True)
class Paragraph:
    text: str
    level: int
    runs: tuple[Run, ...]


def read_paragraphs(body: Element | None, cascade: Cascade) -> tuple[Paragraph, ...]:
    if body is None:
        return ()
    return tuple(read_paragraph(element, cascade) for element in body.iter(f"{A}p"))


def read_paragraph(element: Element, cascade: Cascade) -> Paragraph:
    level = level_of(element)
    runs = tuple(
        Run(
            text=run.findtext(f"{A}t") or "",
            size=cascade.size(run.find(f"{A}rPr"), level),
            bold=is_true(cascade.attribute("b", run.find(f"{A}rPr"), level)),
            field=run.get("type", "") if run.tag == f"{A}fld" else "",
            language=cascade.attribute("lang", run.find(f"{A}rPr"), level) or "",
        )
        for run in runs_of(element)
    )
    return Paragraph("".join(pieces(element)), level, runs)


def level_of(paragraph: Element) -> int:
    written = paragraph.find(f"{A}pPr")
    value = "0" if written is None else written.get("lvl", "0")
    return min(int(value), 8) if value.isdigit() else 0


def runs_of(paragraph: Element) -> Iterator[Element]:
    return (child for child in paragraph if child.tag in RUN_TAGS)


def pieces(paragraph: Element) -> Iterator[str]:
    for child in paragraph.iter(f"{A}t", f"{A}br", f"{MATH}t"):
        yield "\n" if child.tag == f"{A}br" else child.text or ""


def word_count(text: str) -> int:
    """Words between blanks; a lone sign (bullet, dash, punctuation) is none."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())
