"""What a reader of the document does not see is taken out of the tree first.

Deletions that are tracked, former formats, and the fallbacks of alternate content go;
insertions that are tracked stay, as if accepted.
"""

from lxml import etree

from courses.office.namespaces import q

_UNSEEN = (
    "w:del",
    "w:moveFrom",
    "mc:Fallback",
    *(
        f"w:{name}Change"
        for name in ("rPr", "pPr", "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx")
    ),
)


def prune(root: etree._Element) -> etree._Element:
    """Prune the tree in place and return it."""
    for mark in list(root.iter(q("w:del"), q("w:moveFrom"), q("w:cellDel"))):
        _drop_deleted_container(mark)
    for element in list(root.iter(*map(q, _UNSEEN))):
        parent = element.getparent()
        if parent is not None:
            parent.remove(element)
    return root


def _drop_deleted_container(mark: etree._Element) -> None:
    """A row, cell or wholly deleted paragraph goes with the mark in its properties."""
    properties = mark.getparent()
    if properties is None:
        return
    container = properties.getparent()
    if properties.tag in (q("w:trPr"), q("w:tcPr")):
        _remove(container)
    elif properties.tag == q("w:rPr") and container is not None and container.tag == q("w:pPr"):
        paragraph = container.getparent()
        if paragraph is not None and not _has_visible_content(paragraph):
            _remove(paragraph)


def _has_visible_content(paragraph: etree._Element) -> bool:
    unseen = (q("w:del"), q("w:moveFrom"))
    for run in paragraph.iter(q("w:r")):
        if not any(parent.tag in unseen for parent in run.iterancestors(*unseen, q("w:p"))):
            return True
    return paragraph.find(f"{q('w:pPr')}/{q('w:sectPr')}") is not None


def _remove(element: etree._Element | None) -> None:
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)
