"""HTML as the XHTML subset of QTI."""

from lxml import etree, html
from lxml.builder import ElementMaker

NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1"
Q = ElementMaker(namespace=NAMESPACE, nsmap={None: NAMESPACE})
INLINE = {"b", "br", "code", "em", "i", "img", "strong", "sub", "sup", "a", "span", "gap"}
# QTI has no such elements.
RENAMED = {"u": "span", "s": "span"}


def inline(text: str, pictures: dict[str, str]) -> list[str | etree._Element]:
    """Text and elements, to be put into an element with `fill`."""
    fragments = html.fragments_fromstring(text) if text.strip() else []
    return [piece if isinstance(piece, str) else element(piece, pictures) for piece in fragments]


def blocks(text: str, pictures: dict[str, str]) -> list[etree._Element]:
    """Block elements only: what stands alone goes into paragraphs."""
    found: list[etree._Element] = []
    paragraph: etree._Element | None = None

    def line() -> etree._Element:
        nonlocal paragraph
        if paragraph is None:
            paragraph = Q.p()
            found.append(paragraph)
        return paragraph

    for piece in inline(text, pictures):
        if isinstance(piece, str):
            if piece.strip():
                fill(line(), [piece])
        elif etree.QName(piece).localname in INLINE:
            tail, piece.tail = piece.tail, None
            fill(line(), [piece])
            if tail and tail.strip():
                fill(line(), [tail])
        else:
            tail, piece.tail = piece.tail, None
            paragraph = None
            found.append(piece)
            if tail and tail.strip():
                fill(line(), [tail])
    return found


def fill(parent: etree._Element, pieces: list) -> etree._Element:
    """The parent with texts and elements put in at its end, in order."""
    for piece in pieces:
        if not isinstance(piece, str):
            parent.append(piece)
        elif len(parent):
            parent[-1].tail = (parent[-1].tail or "") + piece
        else:
            parent.text = (parent.text or "") + piece
    return parent


def element(source: html.HtmlElement, pictures: dict[str, str]) -> etree._Element:
    """One HTML element and all inside it, with the addresses of its pictures in the package."""
    made = Q(RENAMED.get(source.tag, source.tag))
    for name, value in source.attrib.items():
        if name not in {"rel", "scope"}:
            made.set(name, pictures.get(value, value))
    if source.tag == "img":
        made.set("alt", source.get("alt", ""))
    made.text, made.tail = source.text, source.tail
    for child in source:
        if isinstance(child.tag, str):
            made.append(element(child, pictures))
    return made
