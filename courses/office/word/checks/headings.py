"""word.headings: titles are real headings, and their levels follow each other."""

from itertools import pairwise
from typing import Any

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.package import Package
from courses.office.params import Param, Params
from courses.office.word.facts.document import Document
from courses.office.word.facts.formats import run_format
from courses.office.word.facts.paragraphs import Paragraph

_LONGEST_TITLE = 80
_SENTENCE_ENDS = (".", ",", ";", "!", "…")


@check("word.headings", Params(Param("min", "integer", default=0, minimum=0)))
def headings(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    """Beyond the listed contract: what a document of one's own is told about its titles."""
    document = tools.facts(Document, package)
    levels = [
        (paragraph, level)
        for paragraph in document.paragraphs
        if not paragraph.blank and (level := document.styles.heading_level(paragraph.style))
    ]
    imitations = [p for p in document.paragraphs if _imitates_title(document, p)]
    if imitations:
        return failed("word.headings.imitated", [p.place for p in imitations], n=len(imitations))
    if len(levels) < spec["min"]:
        return failed("word.headings.few", n=len(levels), min=spec["min"])
    jumps = [
        paragraph for (_, before), (paragraph, level) in pairwise(levels) if level > before + 1
    ]
    if jumps:
        return failed("word.headings.jump", [p.place for p in jumps])
    return passed("word.headings.right", n=len(levels))


def _imitates_title(document: Document, paragraph: Paragraph) -> bool:
    """A short line wholly in bold, alone in the body, in a style that is no title's."""
    text = paragraph.text.strip()
    if not text or len(text) > _LONGEST_TITLE or text.endswith(_SENTENCE_ENDS):
        return False
    if paragraph.holder != "body" or paragraph.gallery or "\t" in text or ":" in text:
        return False
    chain = document.styles.chain(paragraph.style)
    if chain and chain[0].name not in ("normal", "body text", "no spacing"):
        return False
    if document.numbering.item(paragraph) is not None:
        return False
    runs = [run for run in paragraph.runs if run.text.strip()]
    return all(run_format(document, paragraph, run.element).bold for run in runs)
