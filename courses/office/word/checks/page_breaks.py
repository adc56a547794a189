"""word.page_break_before: a title starts a page by a real break, not by blank lines."""

from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.texts import shorten
from courses.office.word.facts.document import Document
from courses.office.word.facts.finding import find_paragraphs
from courses.office.word.facts.formats import has_page_break_before
from courses.office.word.facts.paragraphs import Paragraph


@check("word.page_break_before", Params(Param("text", required=True)))
def page_break_before(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    values: dict[str, Any] = {"text": shorten(spec["text"])}
    paragraphs = find_paragraphs(document, spec["text"])
    if not paragraphs:
        return failed("word.text_not_found", **values)
    for paragraph in paragraphs:
        if starts_page(document, paragraph):
            return passed("word.page_break_before.found", [paragraph.place], **values)
    first = paragraphs[0]
    blanks = _blanks_before(document, first)
    if blanks > 1:
        return failed("word.page_break_before.blanks", [first.place], **values, n=blanks)
    return failed("word.page_break_before.missing", [first.place], **values)


def starts_page(document: Document, paragraph: Paragraph) -> bool:
    """A break in or before the paragraph, its option, or a section that starts a new page."""
    if has_page_break_before(document, paragraph) or _breaks(paragraph, first_only=True):
        return True
    for before in reversed(document.paragraphs[: paragraph.n - 1]):
        if before.holder == "box":
            continue
        if before.section != paragraph.section:
            started = document.sections[min(paragraph.section, len(document.sections)) - 1]
            if started.start not in ("continuous", "nextColumn"):
                return True
        if _breaks(before):
            return True
        if not before.blank:
            return False
    return False


def _breaks(paragraph: Paragraph, first_only: bool = False) -> bool:
    """Whether a page break stands after all the text, or (first_only) before any of it."""
    pending = False
    for run in paragraph.element.iter(q("w:r")):
        for element in run:
            if element.tag == q("w:br") and element.get(q("w:type")) == "page":
                pending = True
            elif element.tag == q("w:t") and (element.text or "").strip():
                if first_only:
                    return pending
                pending = False
    return pending and not first_only


def _blanks_before(document: Document, paragraph: Paragraph) -> int:
    count = 0
    for before in reversed(document.paragraphs[: paragraph.n - 1]):
        if not before.blank:
            break
        count += 1
    return count
