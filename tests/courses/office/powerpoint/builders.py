"""Presentations made for the tests, and the ways other programs write the same thing."""

import re
from collections.abc import Callable
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree
from PIL import Image
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.oxml import parse_xml
from pptx.util import Cm, Pt

from courses.office.intake import intake
from courses.office.marking import mark
from courses.office.package import Package

LAYOUTS = {
    "title": 0,
    "title_and_content": 1,
    "section": 2,
    "two_content": 3,
    "comparison": 4,
    "title_only": 5,
    "blank": 6,
    "picture": 8,
}
NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
)
SLIDE_16_9 = (Cm(33.867), Cm(19.05))


class Deck:
    """A presentation under construction; the methods return what they add."""

    def __init__(self) -> None:
        self.file = Presentation()

    def slide(self, title: str = "", *bodies: str, layout: str = "title_and_content") -> Any:
        slide = self.file.slides.add_slide(self.file.slide_layouts[LAYOUTS[layout]])
        if title:
            slide.shapes.title.text = title
        frames = [p for p in slide.placeholders if p.placeholder_format.idx > 0]
        for frame, body in zip(frames, bodies, strict=False):
            frame.text = body
        return slide

    @property
    def data(self) -> bytes:
        stream = BytesIO()
        self.file.save(stream)
        return stream.getvalue()


def text_box(slide: Any, text: str, left: float = 2, top: float = 2, size: float | None = None):
    """A free text box of 8 × 2 cm; `size` in points."""
    box = slide.shapes.add_textbox(Cm(left), Cm(top), Cm(8), Cm(2))
    box.text_frame.text = text
    if size:
        box.text_frame.paragraphs[0].runs[0].font.size = Pt(size)
    return box


def image(colour: str = "navy") -> BytesIO:
    stream = BytesIO()
    Image.new("RGB", (40, 30), colour).save(stream, "PNG")
    stream.seek(0)
    return stream


def picture(shapes: Any, description: str = "", colour: str = "navy") -> Any:
    """A picture of 4 × 3 cm. `shapes`: those of a slide, a group, a layout or a master."""
    added = shapes.add_picture(image(colour), Cm(3), Cm(10), Cm(4), Cm(3))
    properties = added._element.nvPicPr.cNvPr
    properties.set("descr", description)
    return added


def master_picture(deck: Deck, colour: str = "red") -> None:
    """A logo in the master, as PowerPoint writes it."""
    master = deck.file.slide_master
    _, rel_id = master.part.get_or_add_image_part(image(colour))
    master.shapes._spTree.append(
        parse_xml(
            f'<p:pic {NAMES}><p:nvPicPr><p:cNvPr id="99" name="Logo" descr="Logo"/><p:cNvPicPr/>'
            f'<p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="{rel_id}"/><a:stretch><a:fillRect/>'
            '</a:stretch></p:blipFill><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" '
            'cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
    )


def mark_as_decorative(shape: Any) -> None:
    shape._element.xpath(".//p:cNvPr")[0].append(
        parse_xml(
            f'<a:extLst {NAMES}><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}">'
            '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/'
            'decorative" val="1"/></a:ext></a:extLst>'
        )
    )


def chart(slide: Any) -> Any:
    data = CategoryChartData()
    data.categories = ["2024", "2025"]
    data.add_series("Ventes", (12, 15))
    kind = XL_CHART_TYPE.COLUMN_CLUSTERED
    return slide.shapes.add_chart(kind, Cm(2), Cm(5), Cm(10), Cm(7), data)


def append(slide: Any, xml: str) -> None:
    """Add an element at the end of a slide, a layout or a master ("NAMES" stands for xmlns)."""
    slide._element.append(parse_xml(xml.replace("NAMES", NAMES)))


def transition(slide: Any, effect: str = "<p:fade/>") -> None:
    append(slide, f"<p:transition NAMES>{effect}</p:transition>")


def modern_transition(slide: Any, effect: str, fallback: str = "<p:fade/>") -> None:
    """A transition of recent versions, with what older ones show instead."""
    append(
        slide,
        '<mc:AlternateContent NAMES><mc:Choice Requires="p14"><p:transition p14:dur="2000">'
        f"{effect}</p:transition></mc:Choice><mc:Fallback><p:transition>{fallback}</p:transition>"
        "</mc:Fallback></mc:AlternateContent>",
    )


def effects(slide: Any, *nodes: tuple[str, int, str]) -> None:
    """Animations: (presetClass, shape id, extra XML in the target)."""
    steps = "".join(
        f'<p:par><p:cTn id="{number}" presetID="1" presetClass="{kind}" presetSubtype="0" '
        f'grpId="0" nodeType="clickEffect"><p:childTnLst><p:set><p:cBhvr>'
        f'<p:cTn id="{number + 100}"/>'
        f'<p:tgtEl><p:spTgt spid="{shape_id}">{extra}</p:spTgt></p:tgtEl></p:cBhvr></p:set>'
        "</p:childTnLst></p:cTn></p:par>"
        for number, (kind, shape_id, extra) in enumerate(nodes, start=10)
    )
    append(
        slide,
        '<p:timing NAMES><p:tnLst><p:par><p:cTn id="1"><p:childTnLst>'
        f"{steps}</p:childTnLst></p:cTn></p:par></p:tnLst></p:timing>",
    )


def rewrite(data: bytes, change: Callable[[str, bytes], bytes | None]) -> bytes:
    """The package with each part changed; None leaves the part out."""
    stream = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(stream, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = change(name, source.read(name))
            if content is not None:
                target.writestr(name, content)
    return stream.getvalue()


def replace(data: bytes, part: str, old: str, new: str) -> bytes:
    """Every occurrence of the pattern `old` in the parts whose name matches `part`."""

    def change(name: str, content: bytes) -> bytes:
        if not re.fullmatch(part, name):
            return content
        changed = re.sub(old, new, content.decode())
        assert changed != content.decode(), f"{old} is not in {name}"
        return changed.encode()

    return rewrite(data, change)


def add_part(
    data: bytes,
    name: str,
    content: str,
    relation: str,
    rel_id: str = "rIdNew",
    owner: str = "presentation.xml",
) -> bytes:
    """A part that `owner` (under ppt/) points to by a relationship of the type `relation`."""
    folder, _, base_name = f"ppt/{owner}".rpartition("/")
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    written = f'<Relationship Id="{rel_id}" Type="{base}/{relation}" Target="/{name}"/>'
    rels = f"{folder}/_rels/{base_name}.rels"
    data = replace(data, rels, "</Relationships>", f"{written}</Relationships>")
    stream = BytesIO(data)
    with ZipFile(stream, "a", ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return stream.getvalue()


def saved_by(data: bytes, application: str) -> bytes:
    """The same file as if `application` had saved it."""
    pattern = "<Application>[^<]*</Application>"
    return replace(data, "docProps/app.xml", pattern, f"<Application>{application}</Application>")


def strict(data: bytes) -> bytes:
    """The same file in the Strict variant of the format."""
    families = "officeDocument|presentationml|drawingml"

    def change(name: str, content: bytes) -> bytes:
        if not name.endswith((".xml", ".rels")) or name.startswith("docProps"):
            return content
        pattern = rf"http://schemas\.openxmlformats\.org/({families})/2006/".encode()
        return re.sub(pattern, rb"http://purl.oclc.org/ooxml/\1/", content)

    return rewrite(data, change)


def without_layout_types(data: bytes) -> bytes:
    """Layouts as other programs write them: no type."""
    return replace(
        data, r"ppt/slideLayouts/slideLayout\d+\.xml", r'(<p:sldLayout[^>]*?) type="\w+"', r"\1"
    )


def package(data: bytes) -> Package:
    return intake(data, "powerpoint")


def judge(data: bytes | Deck, check: str, language: str = "fr", **params: Any) -> dict[str, Any]:
    """The result of one check, as the contract writes it."""
    data = data.data if isinstance(data, Deck) else data
    marked = mark(data, [{"id": "it", "check": f"powerpoint.{check}", **params}], language)
    assert marked["refused"] is None, marked
    return marked["results"][0]


def verdict(data: bytes | Deck, check: str, **params: Any) -> str:
    return judge(data, check, **params)["verdict"]


def element(xml: str) -> etree._Element:
    return parse_xml(xml.replace("NAMES", NAMES))
