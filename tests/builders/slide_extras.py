"""Beyond shapes: transitions, notes, sections, a logo in the master, custom shows."""

from io import BytesIO
from typing import Any

from pptx.oxml import parse_xml
from pptx.oxml.ns import qn
from pptx.util import Cm

NAMES = (
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"'
)
SECTIONS_URI = "{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"


def transition(slide: Any, effect: str) -> None:
    """`effect`: the element that PowerPoint writes ("fade", "push dir=…")."""
    xml = f'<p:transition {NAMES} spd="med"><p:{effect}/></p:transition>'
    mapping = slide._element.find(qn("p:clrMapOvr"))
    mapping.addnext(parse_xml(xml))


def notes(slide: Any, text: str) -> None:
    slide.notes_slide.notes_text_frame.text = text


def sections(presentation: Any, named: dict[str, int]) -> None:
    """Sections in order, each with its number of slides."""
    ids = [slide.slide_id for slide in presentation.slides]
    written = ""
    for number, (name, count) in enumerate(named.items(), start=1):
        items = "".join(f'<p14:sldId id="{ids.pop(0)}"/>' for _ in range(count))
        identifier = f"{{5A1C0DE0-0000-4000-8000-{number:012d}}}"
        written += (
            f'<p14:section name="{name}" id="{identifier}">'
            f"<p14:sldIdLst>{items}</p14:sldIdLst></p14:section>"
        )
    extension = parse_xml(
        f'<p:ext {NAMES} uri="{SECTIONS_URI}"><p14:sectionLst>{written}</p14:sectionLst></p:ext>'
    )
    root = presentation.part._element
    listed = root.find(qn("p:extLst"))
    if listed is None:
        listed = parse_xml(f"<p:extLst {NAMES}/>")
        root.append(listed)
    listed.append(extension)


def custom_show(presentation: Any, name: str, numbers: tuple[int, ...]) -> None:
    ids = [item.rId for item in presentation.slides._sldIdLst]
    slides = "".join(f'<p:sld r:id="{ids[number - 1]}"/>' for number in numbers)
    show = parse_xml(
        f'<p:custShowLst {NAMES}><p:custShow name="{name}" id="0"><p:sldLst>{slides}</p:sldLst>'
        "</p:custShow></p:custShowLst>"
    )
    presentation.part._element.find(qn("p:defaultTextStyle")).addprevious(show)


def logo_in(holder: Any, image: BytesIO, place: tuple[float, float, float]) -> None:
    """A picture in a master or a layout. `place`: left, top, width in cm."""
    part, rel_id = holder.part.get_or_add_image_part(image)
    left, top, width = (int(Cm(length)) for length in place)
    across, down = part.image.size
    height = width * down // across
    holder.shapes._spTree.append(
        parse_xml(
            f'<p:pic {NAMES}><p:nvPicPr><p:cNvPr id="90" name="Logo" '
            'descr="Logo des Établissements Corvelle"/><p:cNvPicPr><a:picLocks '
            'noChangeAspect="1"/></p:cNvPicPr><p:nvPr userDrawn="1"/></p:nvPicPr><p:blipFill>'
            f'<a:blip r:embed="{rel_id}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
            f'<p:spPr><a:xfrm><a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/>'
            '</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
        )
    )
