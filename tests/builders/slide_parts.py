"""What the PowerPoint files of the exercises are made of: a wide French template, and shapes."""

import re
from io import BytesIO
from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.oxml.ns import qn
from pptx.util import Cm, Emu, Pt

from tests.builders.cleaning import clean, packed, parts_of

WIDE = 4 / 3
LAYOUTS = {
    "title": (0, "Diapositive de titre"),
    "title_and_content": (1, "Titre et contenu"),
    "section": (2, "Titre de section"),
    "two_content": (3, "Deux contenus"),
    "comparison": (4, "Comparaison"),
    "title_only": (5, "Titre seul"),
    "blank": (6, "Vide"),
    "content_caption": (7, "Contenu avec légende"),
    "picture": (8, "Image avec légende"),
    "vertical_text": (9, "Titre et texte vertical"),
    "vertical_title": (10, "Titre vertical et texte"),
}
PLACEHOLDER_NAMES = {
    "Title": "Titre",
    "Subtitle": "Sous-titre",
    "Content Placeholder": "Espace réservé du contenu",
    "Text Placeholder": "Espace réservé du texte",
    "Picture Placeholder": "Espace réservé pour une image",
    "TextBox": "ZoneTexte",
    "Picture": "Image",
    "Table": "Tableau",
    "Chart": "Graphique",
}
PROMPTS = {
    "Click to edit Master title style": "Modifiez le style du titre",
    "Click to edit Master subtitle style": "Modifiez le style du sous-titre",
    "Click to edit Master text styles": "Modifiez les styles du texte",
    "Second level": "Deuxième niveau",
    "Third level": "Troisième niveau",
    "Fourth level": "Quatrième niveau",
    "Fifth level": "Cinquième niveau",
}
PALETTE = ("0B5563", "C8553D", "6B8F71", "8A5A83", "D9A441", "4A6FA5")


def blank_presentation() -> Any:
    """A 16:9 presentation with French layouts and sober colours of its own."""
    presentation = Presentation()
    presentation.slide_width = Emu(int(presentation.slide_width * WIDE))
    master = presentation.slide_master
    for holder in (master, *master.slide_layouts):
        for transform in holder._element.iter(qn("a:xfrm")):
            widen(transform)
        for muted in list(holder._element.iter(qn("a:tint"))):
            muted.getparent().remove(muted)
        for language in holder._element.iter(qn("a:rPr"), qn("a:defRPr"), qn("a:endParaRPr")):
            language.set("lang", "fr-FR") if language.tag != qn("a:defRPr") else None
        for prompt in holder._element.iter(qn("a:t")):
            prompt.text = PROMPTS.get(prompt.text, prompt.text)
    master._element.find(f".//{qn('p:titleStyle')}//{qn('a:defRPr')}").set("sz", "3200")
    for number, name in LAYOUTS.values():
        master.slide_layouts[number]._element.cSld.set("name", name)
    for language in presentation.part._element.iter(qn("a:defRPr")):
        language.set("lang", "fr-FR")
    return presentation


def widen(transform: etree._Element) -> None:
    for tag, name in (("a:off", "x"), ("a:ext", "cx")):
        for length in transform.findall(qn(tag)):
            length.set(name, str(int(int(length.attrib[name]) * WIDE)))


def add_slide(presentation: Any, layout: str, title: str = "", *bodies: str) -> Any:
    """A slide with its title and the texts of its other frames; lines make paragraphs."""
    slide = presentation.slides.add_slide(presentation.slide_layouts[LAYOUTS[layout][0]])
    if title:
        slide.shapes.title.text = title
    frames = [p for p in slide.placeholders if p.placeholder_format.idx > 0]
    for frame, body in zip(frames, bodies, strict=False):
        frame.text_frame.text = body
    return slide


def text_box(
    slide: Any, text: str, place: tuple[float, float, float, float], size: float, bold: bool = False
) -> Any:
    """A free text box. `place`: left, top, width, height in cm; `size` in points."""
    box = slide.shapes.add_textbox(*map(Cm, place))
    box.text_frame.word_wrap = True
    box.text_frame.text = text
    for paragraph in box.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.size, run.font.bold = Pt(size), bold
    return box


def picture(slide: Any, image: BytesIO, place: tuple[float, float, float], description: str) -> Any:
    """`place`: left, top, width in cm."""
    left, top, width = map(Cm, place)
    added = slide.shapes.add_picture(image, left, top, width=width)
    properties = added._element.nvPicPr.cNvPr
    properties.attrib.pop("descr", None)
    if description:
        properties.set("descr", description)
    return added


def remove_empty_frames(slide: Any) -> None:
    for frame in list(slide.placeholders):
        if frame.has_text_frame and not frame.text_frame.text:
            frame._element.getparent().remove(frame._element)


def paint(shape: Any, fill: str, text: str) -> None:
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor.from_string(fill)
    for paragraph in shape.text_frame.paragraphs:
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor.from_string(text)


def saved(presentation: Any, title: str = "", author: str = "") -> bytes:
    for slide in presentation.slides:
        for named in slide._element.iter(qn("p:cNvPr")):
            named.set("name", french_name(named.get("name")))
        for run in slide._element.iter(qn("a:rPr")):
            run.set("lang", "fr-FR")
    stream = BytesIO()
    presentation.save(stream)
    return clean(with_theme(stream.getvalue()), title, author)


def french_name(name: str) -> str:
    match = re.fullmatch(r"(.+?) (\d+)", name)
    if match is None or match[1] not in PLACEHOLDER_NAMES:
        return name
    return f"{PLACEHOLDER_NAMES[match[1]]} {match[2]}"


def with_theme(data: bytes) -> bytes:
    """The colours of the fictional company instead of those of Office 2007."""
    parts = parts_of(data)
    name = "ppt/theme/theme1.xml"
    theme = parts[name].decode()
    for number, colour in enumerate(PALETTE, start=1):
        pattern = rf'(<a:accent{number}><a:srgbClr val=")\w+'
        theme = re.sub(pattern, rf"\g<1>{colour}", theme)
    parts[name] = theme.replace('name="Office Theme"', 'name="Corvelle"').encode()
    return packed(parts)
