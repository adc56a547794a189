"""A hash of what a document says and how, blind to what merely saving it again changes."""

import hashlib
import re
from collections.abc import Iterable

from lxml import etree

from courses.office.package import Package

# Bookkeeping that programs rewrite at each saving.
_SKIPPED_PARTS = re.compile(
    r"docProps/|customXml/|_rels/|\[Content_Types\]|(^|/)(settings|webSettings|fontTable|workbook"
    r"|calcChain|presentation|presProps|viewProps|tableStyles|theme\d*|styles|numbering)\.xml"
)
_SKIPPED_ELEMENTS = {
    "proofErr",
    "lastRenderedPageBreak",
    "bookmarkStart",
    "bookmarkEnd",
    "sheetViews",
    "dimension",
    "creationId",
    "extLst",
    "lang",
}
_SKIPPED_ATTRIBUTES = re.compile(
    r"rsid|paraId|textId|uid|Ignorable|dirty|lang|noProof|spans|dyDescent"
)


def content_hash(package: Package) -> str:
    """SHA-256 over text, structure and format of the parts that hold content, and the media."""
    digest = hashlib.sha256()
    for name in sorted(package.parts):
        if _SKIPPED_PARTS.search(name):
            continue
        digest.update(name.encode() + b"\0")
        if name.endswith(".xml"):
            for piece in _pieces(package.xml(name)):
                digest.update(piece.encode() + b"\0")
        else:
            digest.update(package.parts[name])
    return digest.hexdigest()


def _pieces(root: etree._Element) -> Iterable[str]:
    """Start of each element with its attributes, text, in order, without the bookkeeping."""
    skipped: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if skipped is not None:
            skipped = None if event == "end" and element is skipped else skipped
            continue
        name = etree.QName(element).localname
        if event == "start" and name in _SKIPPED_ELEMENTS:
            skipped = element
        elif event == "start":
            attributes = sorted(
                f"{etree.QName(key).localname}={value}"
                for key, value in element.attrib.items()
                if not _SKIPPED_ATTRIBUTES.search(str(key))
            )
            yield f"<{name} {' '.join(attributes)}>{(element.text or '').strip()}"
        else:
            yield f"</{name}>"
