"""Pictures, charts, diagrams and shapes of the body, with their alternative text."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from courses.office.namespaces import NS, q
from courses.office.word.facts.document import Document

_FILE_NAME = re.compile(
    r"[\w\- ().%&+~]+\.(png|jpe?g|jfif|gif|bmp|tiff?|svg|webp|emf|wmf|heic)$", re.I
)
_PLACEHOLDER = re.compile(
    r"(image|picture|graphique|chart|grafik|graphic|photo|logo|forme|shape|diagramme?|objet|object"
    r"|zone de texte|text ?box)\s*\d*$",
    re.I,
)
_LINES = {"line", "straightConnector1", "bentConnector2", "bentConnector3", "curvedConnector3"}
_KINDS = {
    NS["pic"]: "picture",
    NS["c"]: "chart",
    NS["cx"]: "chart",
    NS["dgm"]: "diagram",
    NS["wpg"]: "group",
    "http://schemas.microsoft.com/office/drawing/2014/chartex": "chart",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """`kind`: picture, chart, diagram, group or shape; `paragraph` its number, 0 if unknown."""

    kind: str
    name: str
    description: str
    decorative: bool
    paragraph: int

    @property
    def described(self) -> bool:
        return bool(self.description) and not self.has_empty_words

    @property
    def has_empty_words(self) -> bool:
        """A description that describes nothing: a file name, or "Image 3"."""
        text = self.description
        return bool(_FILE_NAME.match(text) or _PLACEHOLDER.match(text))


def read_pictures(document: Document) -> tuple[Picture, ...]:
    """What needs a description; text boxes and plain lines do not, nor headers and footers."""
    return tuple(_read(document))


def _read(document: Document) -> Iterator[Picture]:
    for element in document.body.iter(q("wp:inline"), q("wp:anchor"), q("w:pict"), q("w:object")):
        if element.tag in (q("w:pict"), q("w:object")):
            yield from _vml(document, element)
            continue
        kind = _drawing_kind(element)
        properties = element.find(q("wp:docPr"))
        if kind and properties is not None and properties.get("hidden") not in ("1", "true"):
            decorative = next(properties.iter(q("adec:decorative")), None)
            yield Picture(
                kind=kind,
                name=properties.get("name", ""),
                description=properties.get("descr", "").strip(),
                decorative=decorative is not None and decorative.get("val") in ("1", "true"),
                paragraph=_paragraph(document, element),
            )


def _drawing_kind(element: etree._Element) -> str:
    data = element.find(f".//{q('a:graphicData')}")
    uri = "" if data is None else data.get("uri", "")
    if uri != NS["wps"]:
        return _KINDS.get(uri, "")
    if next(element.iter(q("w:txbxContent")), None) is not None:
        return ""  # its text is read aloud
    geometry = next(element.iter(q("a:prstGeom")), None)
    return "" if geometry is not None and geometry.get("prst") in _LINES else "shape"


def _vml(document: Document, element: etree._Element) -> Iterator[Picture]:
    """The old drawings of Word 2003 and of compatibility mode."""
    for image in element.iter(q("v:imagedata")):
        shape = image.getparent()
        if shape is not None:
            yield Picture(
                kind="picture",
                name=shape.get("id", ""),
                description=shape.get("alt", "").strip(),
                decorative=False,
                paragraph=_paragraph(document, element),
            )


def _paragraph(document: Document, element: etree._Element) -> int:
    paragraph = document.nearest(element)
    return 0 if paragraph is None else paragraph.n
