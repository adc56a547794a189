"""No empty paragraphs and no runs of spaces to lay out a document."""

import re
from typing import Any

from lxml import etree

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import in_contents
from courses.office.word.facts.formats import has_page_break_before
from courses.office.word.facts.paragraphs import Paragraph

_SHOWN = 60
# What makes a paragraph without text useful: pictures, objects, breaks, fields, notes, formulas.
_CONTENT = (
    q("w:drawing"),
    q("w:pict"),
    q("w:object"),
    q("w:sectPr"),
    q("w:fldChar"),
    q("w:fldSimple"),
    q("w:footnoteReference"),
    q("w:endnoteReference"),
    q("w:sym"),
    q("w:ptab"),
    q("w:sdt"),
    q("w:pBdr"),
    "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath",
)
_CLOSERS = (q("w:tc"), q("w:txbxContent"), q("w:body"))
_IGNORED = (q("w:bookmarkStart"), q("w:bookmarkEnd"), q("w:proofErr"), q("w:sectPr"))


@check("word.no_empty_paragraphs", Params(Param("max", "integer", default=0, minimum=0)))
def no_empty_paragraphs(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    empty = empty_paragraphs(document)
    if len(empty) <= spec["max"]:
        return passed("word.no_empty_paragraphs.none", n=len(empty))
    places = [paragraph.place for paragraph in empty[:_SHOWN]]
    return failed("word.no_empty_paragraphs.some", places, n=len(empty))


def empty_paragraphs(document: Document) -> list[Paragraph]:
    """Those that only make space; not those that Word itself needs (end of a cell, …)."""
    return [p for p in document.paragraphs if p.blank and not _is_needed(document, p)]


def _is_needed(document: Document, paragraph: Paragraph) -> bool:
    element = paragraph.element
    if paragraph.gallery in ("Cover Pages", "Table of Contents"):
        return True
    if next(element.iter(*_CONTENT), None) is not None:
        return True
    if any(e.get(q("w:type")) in ("page", "column") for e in element.iter(q("w:br"))):
        return True
    if has_page_break_before(document, paragraph):
        return True
    before = _neighbour(element, forward=False)
    if before is not None and before.tag == q("w:tbl"):
        return True
    return _neighbour(element, forward=True) is None and _closes(element)


def _neighbour(element: etree._Element, forward: bool) -> etree._Element | None:
    """The next (or former) block beside a paragraph, bookmarks and the like apart."""
    sibling = element.getnext() if forward else element.getprevious()
    while sibling is not None and sibling.tag in _IGNORED:
        sibling = sibling.getnext() if forward else sibling.getprevious()
    return sibling


def _closes(element: etree._Element) -> bool:
    parent = element.getparent()
    return parent is not None and parent.tag in _CLOSERS


@check(
    "word.no_spaces_for_layout",
    Params(Param("max_spaces", "integer", default=2, minimum=1)),
)
def no_spaces_for_layout(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """`max_spaces`: how many spaces may follow each other inside a line (1: no double space)."""
    document = tools.facts(Document, package)
    run = re.compile(rf"^[ \u00a0]{{2,}}|[ \u00a0]{{{spec['max_spaces'] + 1},}}|\t{{2,}}", re.M)
    found = [
        paragraph
        for paragraph in document.paragraphs
        if run.search(paragraph.text.rstrip())
        and not paragraph.blank
        and not in_contents(document, paragraph)
    ]
    if not found:
        return passed("word.no_spaces_for_layout.none")
    places = [paragraph.place for paragraph in found[:_SHOWN]]
    return failed("word.no_spaces_for_layout.some", places, n=len(found))
