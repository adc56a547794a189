"""The shapes of one slide, in reading order, members of groups included."""

from dataclasses import dataclass

from courses.office.powerpoint.facts.cascade import cascade_of, text_body
from courses.office.powerpoint.facts.geometry import Box, box_of
from courses.office.powerpoint.facts.namespaces import (
    CHART_URIS,
    DECORATIVE,
    DIAGRAM_URI,
    MODEL_3D_URI,
    OLE_URI,
    TABLE_URI,
    A,
    P,
)
from courses.office.powerpoint.facts.parts import SlideParts
from courses.office.powerpoint.facts.pictures import images_of
from courses.office.powerpoint.facts.placeholders import Placeholder, ancestors, placeholder_of
from courses.office.powerpoint.facts.smartart import diagram_texts
from courses.office.powerpoint.facts.text import Paragraph, read_paragraphs
from courses.office.powerpoint.facts.tree import (
    GROUP,
    Element,
    application_properties,
    graphic_data,
    is_true,
    properties,
    shapes_of,
)

GRAPHIC_KINDS = {
    TABLE_URI: "table",
    DIAGRAM_URI: "smartart",
    OLE_URI: "object",
    MODEL_3D_URI: "picture",
}
MEDIA_TAGS = ("videoFile", "audioFile", "quickTimeFile", "wavAudioFile", "audioCd")


@dataclass(frozen=True)
class Shape:
    """`kind`: text, picture, group, connector, chart, table, smartart, media, object, other.

    `groups` holds the identifiers of the groups around it; `text` joins its paragraphs.
    """

    id: str
    name: str
    kind: str
    placeholder: Placeholder | None
    box: Box | None
    paragraphs: tuple[Paragraph, ...]
    diagram: tuple[str, ...]
    description: str
    decorative: bool
    hidden: bool
    groups: tuple[str, ...]
    images: tuple[str, ...]

    @property
    def text(self) -> str:
        return "\n".join(
            (*(paragraph.text for paragraph in self.paragraphs), *self.diagram)
        ).strip()

    @property
    def is_title(self) -> bool:
        return self.placeholder is not None and self.placeholder.is_title

    @property
    def is_furniture(self) -> bool:
        return self.placeholder is not None and self.placeholder.is_furniture


def read_shapes(parts: SlideParts, part: str) -> tuple[Shape, ...]:
    """The shapes of `part`: the slide itself, or its layout or master."""
    root = parts.root(part)
    if root is None:
        return ()
    return tuple(read_shape(element, groups, parts, part) for element, groups in shapes_of(root))


def read_shape(
    element: Element, groups: tuple[Element, ...], parts: SlideParts, part: str
) -> Shape:
    models = ancestors(element, *models_of(parts, part))
    named = properties(element)
    get = (lambda _, default="": default) if named is None else named.get
    return Shape(
        id=get("id", ""),
        name=get("name", ""),
        kind=kind_of(element),
        placeholder=placeholder_of(element),
        box=box_of(element, models, groups),
        paragraphs=read_paragraphs(text_holder(element), cascade_of(element, models, parts)),
        diagram=diagram_texts(element, parts.package, part),
        description=get("descr", "").strip(),
        decorative=named is not None
        and any(is_true(mark.get("val")) for mark in named.iter(f"{DECORATIVE}decorative")),
        hidden=is_true(get("hidden", "0")),
        groups=tuple(group_id(group) for group in groups),
        images=images_of(element, parts.package, part),
    )


def models_of(parts: SlideParts, part: str) -> tuple[Element | None, Element | None]:
    """Layout and master that the shapes of `part` take after."""
    layout = parts.root(parts.layout) if part == parts.slide else None
    master = parts.root(parts.master) if part != parts.master else None
    return layout, master


def group_id(group: Element) -> str:
    named = properties(group)
    return "" if named is None else named.get("id", "")


def text_holder(element: Element) -> Element | None:
    """Where the paragraphs are: the text body, or the cells of a table."""
    if kind_of(element) == "table":
        data = graphic_data(element)
        return None if data is None else data.find(f"{A}tbl")
    return text_body(element)


def kind_of(element: Element) -> str:
    if element.tag == GROUP:
        return "group"
    if element.tag == f"{P}cxnSp":
        return "connector"
    inner = application_properties(element)
    if inner is not None and any(inner.find(f"{A}{tag}") is not None for tag in MEDIA_TAGS):
        return "media"
    if element.tag == f"{P}pic":
        return "picture"
    if element.tag == f"{P}graphicFrame":
        return graphic_kind(element)
    if element.find(f"{P}spPr/{A}blipFill") is not None:
        return "picture"
    return "text"


def graphic_kind(element: Element) -> str:
    data = graphic_data(element)
    uri = "" if data is None else data.get("uri", "")
    if uri in CHART_URIS:
        return "chart"
    return GRAPHIC_KINDS.get(uri, "other")
