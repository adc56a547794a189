"""A hash of what a document says and how, blind to what merely saving it again changes."""

import hashlib
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice

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

_CHUNK = 2_000  # pieces hashed at a time


def content_hash(package: Package) -> str:
    """SHA-256 over text, structure and format of the parts that hold content, and the media."""
    digest = hashlib.sha256()
    for name in sorted(package.parts):
        if _SKIPPED_PARTS.search(name):
            continue
        digest.update(name.encode() + b"\0")
        if name.endswith(".xml"):
            pieces = _pieces(package.xml(name))
            while chunk := list(islice(pieces, _CHUNK)):
                digest.update("\0".join((*chunk, "")).encode())
        else:
            digest.update(package.parts[name])
    return digest.hexdigest()


def _pieces(root: etree._Element) -> Iterator[str]:
    """Start of each element with its attributes, text, in order, without the bookkeeping."""
    walk = etree.iterwalk(root, events=("start", "end"))
    for event, element in walk:
        name = _local(element.tag)
        if name in _SKIPPED_ELEMENTS:
            walk.skip_subtree()
        elif event == "end":
            yield f"</{name}>"
        else:
            yield f"<{name} {_attributes(element)}>{(element.text or '').strip()}"


def _attributes(element: etree._Element) -> str:
    if not element.attrib:
        return ""
    kept = [f"{_local(k)}={v!s}" for k, v in element.attrib.items() if not _is_skipped_attribute(k)]
    return " ".join(sorted(kept))


# A part repeats a few names a hundred thousand times.
@lru_cache(maxsize=4096)
def _local(name: str) -> str:
    return name.rpartition("}")[2]


@lru_cache(maxsize=4096)
def _is_skipped_attribute(name: str) -> bool:
    return _SKIPPED_ATTRIBUTES.search(name) is not None
