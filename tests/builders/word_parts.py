"""What the Word files of the exercises are made of."""

from io import BytesIO
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from tests.builders.cleaning import clean


def blank_document(margins: tuple[float, float, float, float]) -> Any:
    """An empty A4 document in French. `margins`: top, right, bottom, left in cm."""
    document = Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    set_margins(section, margins)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    normal.paragraph_format.line_spacing = 1.1
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "fr-FR")
    for number in (1, 2, 3):
        heading = document.styles[f"Heading {number}"]
        heading.font.name, heading.font.color.rgb = "Calibri", RGBColor(0x0B, 0x55, 0x63)
        fonts = heading.element.rPr.rFonts
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
    return document


def set_margins(section: Any, margins: tuple[float, float, float, float]) -> None:
    sides = ("top_margin", "right_margin", "bottom_margin", "left_margin")
    for side, length in zip(sides, margins, strict=True):
        setattr(section, side, Cm(length))


def bold_line(document: Any, text: str, size: float = 11, centred: bool = False) -> Any:
    """A paragraph made to look like a heading by hand."""
    paragraph = document.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(size)
    if centred:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def picture(document: Any, image: BytesIO, width: float, description: str, name: str) -> Any:
    """A picture of `width` cm in a paragraph of its own."""
    paragraph = document.add_paragraph()
    shape = paragraph.add_run().add_picture(image, width=Cm(width))
    properties = shape._inline.docPr
    properties.set("name", name)
    if description:
        properties.set("descr", description)
    # The library writes the name of a stream here, which means nothing to a reader.
    shape._inline.graphic.graphicData.pic.nvPicPr.cNvPr.set("name", name)
    return paragraph


def field(paragraph: Any, instruction: str, shown: str) -> None:
    """A field as Word writes it, with the result that it shows until updated."""
    for inner in (
        '<w:fldChar w:fldCharType="begin"/>',
        f'<w:instrText xml:space="preserve"> {instruction} </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f'<w:t xml:space="preserve">{shown}</w:t>',
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{inner}</w:r>"))


def page_footer(document: Any, typed: bool = False) -> None:
    """ "Page 1 sur 2" in the footer of the first section, as fields or typed by hand."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    paragraph.add_run("Page ")
    if typed:
        paragraph.add_run("1 sur 2")
        return
    field(paragraph, "PAGE", "1")
    paragraph.add_run(" sur ")
    field(paragraph, "NUMPAGES", "2")


def saved(document: Any, title: str = "") -> bytes:
    stream = BytesIO()
    document.save(stream)
    return clean(stream.getvalue(), title)
