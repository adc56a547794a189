"""Nothing is left of the review: tracked changes, comments."""

from typing import Any

from lxml import etree

from courses.office.check import Outcome, Tools, check, failed, passed
from courses.office.namespaces import q
from courses.office.package import Package
from courses.office.params import Params
from courses.office.sentences import Place
from courses.office.word.facts.document import Document
from courses.office.word.facts.paragraphs import Paragraph, read_paragraphs

_CHANGES = tuple(
    q(f"w:{name}")
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "cellIns",
        "cellDel",
        "cellMerge",
        "rPrChange",
        "pPrChange",
        "sectPrChange",
        "tblPrChange",
        "tblGridChange",
        "tblPrExChange",
        "trPrChange",
        "tcPrChange",
        "numberingChange",
    )
)
_STORIES = ("header", "footer", "footnotes", "endnotes")


@check("word.no_tracked_changes", Params())
def no_tracked_changes(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    main = package.xml(package.main)  # as it is, deletions included
    changes = list(main.iter(*_CHANGES))
    elsewhere = sum(
        1
        for rel in package.rels(package.main)
        if rel.type in _STORIES and rel.target in package.parts
        for _ in package.xml(rel.target).iter(*_CHANGES)
    )
    count = len(changes) + elsewhere
    if not count:
        return passed("word.no_tracked_changes.none")
    return failed("word.no_tracked_changes.some", _places(main, changes), n=count)


@check("word.no_comments", Params())
def no_comments(spec: dict[str, Any], package: Package, tools: Tools) -> Outcome:
    document = tools.facts(Document, package)
    marks = list(document.body.iter(q("w:commentReference")))
    part = document.root("comments")
    ids = {e.get(q("w:id")) for e in part.iter(q("w:comment"))} if part is not None else set()
    present = [mark for mark in marks if mark.get(q("w:id")) in ids]
    if not present:
        return passed("word.no_comments.none")
    found = dict.fromkeys(p for mark in present if (p := document.nearest(mark)))
    return failed("word.no_comments.some", [p.place for p in found][:10], n=len(present))


def _places(main: etree._Element, changes: list[etree._Element]) -> list[Place]:
    """The first paragraphs with a change, counted in the document as it is stored."""
    paragraphs = {p.element: p for p in read_paragraphs(main)}
    found: dict[Paragraph, None] = {}
    for change in changes:
        element = next(change.iterancestors(q("w:p")), None)
        if element is not None and element in paragraphs:
            found[paragraphs[element]] = None
    return [paragraph.place for paragraph in list(found)[:10]]
