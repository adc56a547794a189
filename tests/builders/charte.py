"""charte: graphic guidelines to turn into an accessible template without an author."""

from dataclasses import dataclass, replace
from typing import Any

from pptx.dml.color import RGBColor
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Cm, Pt

from tests.builders.cleaning import packed, parts_of
from tests.builders.slide_extras import custom_show
from tests.builders.slide_parts import (
    LAYOUTS,
    add_slide,
    blank_presentation,
    paint,
    remove_empty_frames,
    saved,
    text_box,
)

PATH = "powerpoint-avance/exercices/charte"
AUTHOR = "Atelier graphique"
NEW_LAYOUT = "Chiffre clé"
FIGURE_TITLE = "Neuf lecteurs sur dix lisent d’abord le titre"
RULES_TITLE = "Trois règles pour nos diapositives"
RULES = ("Une idée par diapositive", "Un visuel qui montre", "Un contraste qui se lit de loin")
LARGE_TEXT = (
    f'<a:lvl1pPr {nsdecls("a")} marL="0" indent="0" algn="ctr"><a:buNone/>'
    '<a:defRPr sz="9600" b="1"/></a:lvl1pPr>'
)
PRESENTATION = b"presentationml.presentation.main+xml"
TEMPLATE = b"presentationml.template.main+xml"


@dataclass(frozen=True)
class Guidelines:
    """What is right in a version of the guidelines; the starter has nothing right."""

    new_layout: bool = False
    show: bool = False
    ordered: bool = False
    dark_text: bool = False
    template: bool = False
    author: str = AUTHOR

    def data(self) -> bytes:
        presentation = blank_presentation()
        self.layouts(presentation)
        add_slide(presentation, "title", "La charte de nos présentations", "Édition 2026")
        self.rules(presentation)
        self.figure(presentation)
        self.colours(presentation)
        add_slide(
            presentation,
            "title_and_content",
            "Avant d’envoyer, cinq vérifications",
            "Titres\nTextes de remplacement\nOrdre de lecture\nContraste\nNom de l’auteur",
        )
        if self.show:
            custom_show(presentation, "Version courte", (1, 2, 5))
        data = saved(presentation, "Charte des présentations", self.author)
        return as_template(data) if self.template else data

    def layouts(self, presentation: Any) -> None:
        """The last two layouts are not there at first; one makes the new layout."""
        layouts = presentation.slide_master.slide_layouts
        vertical_text, vertical_title = (
            layouts[LAYOUTS[name][0]] for name in ("vertical_text", "vertical_title")
        )
        layouts.remove(vertical_title)
        if not self.new_layout:
            layouts.remove(vertical_text)
            return
        vertical_text._element.cSld.set("name", NEW_LAYOUT)
        vertical_text._element.attrib.pop("type", None)
        vertical_text._element.set("userDrawn", "1")
        body = vertical_text.placeholders[1]
        body._element.ph.attrib.pop("orient", None)
        body.text_frame._txBody.bodyPr.attrib.pop("vert", None)
        body._element.nvSpPr.cNvPr.set("name", "Espace réservé du texte 2")
        body.left, body.top, body.width, body.height = map(Cm, (4, 6, 26, 8))
        styles = body.text_frame._txBody.find(qn("a:lstStyle"))
        styles.append(parse_xml(LARGE_TEXT))
        body.text_frame.text = "00 %"

    def figure(self, presentation: Any) -> None:
        if self.new_layout:
            layout = presentation.slide_master.slide_layouts.get_by_name(NEW_LAYOUT)
            slide = presentation.slides.add_slide(layout)
            slide.shapes.title.text = FIGURE_TITLE
            slide.placeholders[1].text_frame.text = "90 %"
            return
        slide = add_slide(presentation, "title_only", FIGURE_TITLE)
        text_box(slide, "90 %", (12, 7, 10, 5), 96, bold=True)

    def rules(self, presentation: Any) -> None:
        """Three cards; the order in which they were drawn is the order of reading."""
        slide = add_slide(presentation, "title_only", RULES_TITLE)
        title = slide.shapes.title._element
        cards = [self.card(slide, place) for place in range(3)]
        if not self.ordered:
            tree = slide.shapes._spTree
            for element in (cards[2], cards[0], title, cards[1]):
                tree.remove(element)
                tree.append(element)

    def card(self, slide: Any, place: int) -> Any:
        shape = text_box(slide, RULES[place], (2 + 10.2 * place, 6, 9.4, 5), 24, bold=True)
        pale = "D9E8EA" if self.dark_text else "0B5563"
        paint(shape, pale, "1F2A44" if self.dark_text else "3D7A85")
        return shape._element

    def colours(self, presentation: Any) -> None:
        slide = add_slide(
            presentation, "two_content", "Des couleurs qui se lisent", "", "Fond clair, texte foncé"
        )
        remove_empty_frames(slide)
        box = text_box(slide, "Le jaune attire l’œil", (2, 5, 12, 2), 28)
        run = box.text_frame.paragraphs[0].runs[0]
        run.font.color.rgb = RGBColor.from_string("7A5200" if self.dark_text else "F2C200")
        run.font.size = Pt(28)


def as_template(data: bytes) -> bytes:
    parts = parts_of(data)
    name = "[Content_Types].xml"
    parts[name] = parts[name].replace(PRESENTATION, TEMPLATE)
    return packed(parts)


STARTER = Guidelines()
MODEL = Guidelines(True, True, True, True, True, "")
MISTAKES = {
    "sans-nouvelle-disposition": replace(MODEL, new_layout=False),
    "sans-diaporama-personnalise": replace(MODEL, show=False),
    "titre-lu-en-troisieme": replace(MODEL, ordered=False),
    "textes-pales": replace(MODEL, dark_text=False),
    "presentation-ordinaire": replace(MODEL, template=False),
    "auteur-oublie": replace(MODEL, author=AUTHOR),
}


def files() -> dict[str, bytes]:
    """Name in the exercise's folder: bytes."""
    mistakes = {
        f"erreurs/{name}.{'potx' if one.template else 'pptx'}": one.data()
        for name, one in MISTAKES.items()
    }
    return {"depart.pptx": STARTER.data(), "modele.potx": MODEL.data(), **mistakes}
