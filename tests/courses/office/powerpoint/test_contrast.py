from lxml import etree
from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.enum.shapes import MSO_SHAPE
from pptx.util import Cm, Pt

from tests.courses.office.powerpoint.builders import (
    Deck,
    element,
    judge,
    picture,
    strict,
    text_box,
    verdict,
)


def coloured(text: str, background: str | None = None, size: float = 12) -> Deck:
    deck = Deck()
    slide = deck.slide(layout="blank")
    box = text_box(slide, "Un texte à lire", size=size)
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor.from_string(text)
    if background:
        box.fill.solid()
        box.fill.fore_color.rgb = RGBColor.from_string(background)
    return deck


def test_black_on_the_white_of_the_master_passes():
    deck = Deck()
    deck.slide("Nos missions", "Accueillir")
    assert verdict(deck, "contrast") == "pass"
    assert verdict(strict(deck.data), "contrast") == "pass"


def test_pale_grey_on_white_fails_with_the_ratio_and_the_colours():
    result = judge(coloured("BBBBBB"), "contrast")
    assert result["verdict"] == "fail"
    assert "1,92" in result["message"]
    assert "#BBBBBB sur #FFFFFF" in result["message"]


def test_the_limit_is_the_one_of_wcag():
    assert verdict(coloured("767676"), "contrast") == "pass"
    assert verdict(coloured("777777"), "contrast") == "fail"


def test_the_fill_of_the_shape_is_the_background():
    assert verdict(coloured("FFFFFF", "1F3864"), "contrast") == "pass"
    assert verdict(coloured("000000", "1F3864"), "contrast") == "fail"


def test_large_texts_may_have_a_limit_of_their_own():
    assert verdict(coloured("888888", size=24), "contrast") == "fail"
    assert verdict(coloured("888888", size=24), "contrast", large_min=3) == "pass"
    assert verdict(coloured("888888", size=12), "contrast", large_min=3) == "fail"


def test_theme_colours_follow_the_mapping_and_the_transforms():
    deck = Deck()
    box = text_box(deck.slide(layout="blank"), "Un texte à lire", size=12)
    colour = box.text_frame.paragraphs[0].runs[0].font.color
    colour.theme_color = MSO_THEME_COLOR.BACKGROUND_1
    assert verdict(deck, "contrast") == "fail"
    colour.brightness = -0.5
    assert judge(deck, "contrast")["message"].find("#808080") > 0
    colour.brightness = -0.75
    assert verdict(deck, "contrast") == "pass"


def test_the_background_of_the_slide_wins_over_the_masters():
    deck = coloured("FFFFFF")
    background = deck.file.slides[0].background.fill
    background.solid()
    background.fore_color.rgb = RGBColor(0, 0, 80)
    assert verdict(deck, "contrast") == "pass"


def test_a_shape_laid_under_the_text_is_its_background():
    deck = Deck()
    slide = deck.slide(layout="blank")
    band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Cm(25.4), Cm(5))
    band.fill.solid()
    band.fill.fore_color.rgb = RGBColor(0, 0, 80)
    box = text_box(slide, "Un texte à lire", size=12)
    run = box.text_frame.paragraphs[0].runs[0]
    run.font.color.rgb = RGBColor(255, 255, 255)
    assert verdict(deck, "contrast") == "pass"
    run.font.color.rgb = RGBColor(0, 0, 0)
    assert verdict(deck, "contrast") == "fail"


def test_a_shape_half_under_the_text_cannot_be_told():
    deck = Deck()
    slide = deck.slide(layout="blank")
    band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Cm(5), Cm(5))
    band.fill.solid()
    band.fill.fore_color.rgb = RGBColor(0, 0, 80)
    box = text_box(slide, "Un texte à lire", size=12)
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 0, 0)
    assert verdict(deck, "contrast") == "cannot_verify"


def test_a_text_over_a_picture_cannot_be_told():
    deck = Deck()
    slide = deck.slide(layout="blank")
    added = picture(slide.shapes, "Un paysage")
    added.left, added.top, added.width, added.height = 0, 0, Cm(25), Cm(19)
    text_box(slide, "Un texte à lire")
    result = judge(deck, "contrast")
    assert result["verdict"] == "cannot_verify"
    assert "Un texte à lire" in result["message"]


def test_a_shape_may_show_the_background_of_the_slide_over_what_lies_under_it():
    deck = Deck()
    slide = deck.slide(layout="blank")
    band = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, 0, 0, Cm(25.4), Cm(5))
    band.fill.solid()
    band.fill.fore_color.rgb = RGBColor(0, 0, 80)
    box = text_box(slide, "Un texte à lire", size=12)
    box.text_frame.paragraphs[0].runs[0].font.color.rgb = RGBColor(0, 0, 0)
    assert verdict(deck, "contrast") == "fail"
    box._element.set("useBgFill", "1")
    assert verdict(deck, "contrast") == "pass"


def test_a_gradient_fails_only_when_both_ends_do():
    deck = coloured("FFFFFF", "000050")
    fill = deck.file.slides[0].shapes[0].fill
    fill.gradient()
    stops = fill.gradient_stops
    stops[0].color.rgb, stops[1].color.rgb = RGBColor(0, 0, 80), RGBColor(80, 0, 0)
    assert verdict(deck, "contrast") == "pass"
    stops[1].color.rgb = RGBColor(250, 250, 250)
    assert verdict(deck, "contrast") == "cannot_verify"
    stops[0].color.rgb = RGBColor(255, 255, 200)
    assert verdict(deck, "contrast") == "fail"


def test_the_style_of_a_shape_gives_its_fill_and_its_text():
    deck = Deck()
    slide = deck.slide(layout="blank")
    shape = slide.shapes.add_shape(MSO_SHAPE.RECTANGLE, Cm(2), Cm(2), Cm(8), Cm(3))
    shape.text_frame.text = "Accueil"
    shape.text_frame.paragraphs[0].runs[0].font.size = Pt(12)
    assert "#FFFFFF sur " in judge(deck, "contrast")["message"]
    shape.fill.solid()
    shape.fill.fore_color.rgb = RGBColor(0, 0, 80)
    assert verdict(deck, "contrast") == "pass"
    shape.fill.fore_color.rgb = RGBColor(255, 255, 200)
    assert "#FFFFFF sur #FFFFC8" in judge(deck, "contrast")["message"]


STYLE = (
    '<a:tblStyleLst NAMES def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"><a:tblStyle '
    'styleId="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}" styleName="Style moyen 2"><a:wholeTbl>'
    '<a:tcTxStyle><a:schemeClr val="dk1"/></a:tcTxStyle><a:tcStyle><a:fill><a:solidFill>'
    '<a:srgbClr val="FFFFFF"/></a:solidFill></a:fill></a:tcStyle></a:wholeTbl><a:firstRow>'
    '<a:tcTxStyle b="on"><a:schemeClr val="lt1"/></a:tcTxStyle><a:tcStyle><a:fill><a:solidFill>'
    '<a:srgbClr val="%s"/></a:solidFill></a:fill></a:tcStyle></a:firstRow></a:tblStyle>'
    "</a:tblStyleLst>"
)


def with_table(header: str | None) -> bytes:
    deck = Deck()
    table = deck.slide(layout="blank").shapes.add_table(2, 1, Cm(2), Cm(2), Cm(8), Cm(2)).table
    table.cell(0, 0).text, table.cell(1, 0).text = "Ville", "Lyon"
    if header is None:
        return deck.data
    for rel in list(deck.file.part.rels.values()):
        if rel.reltype.endswith("/tableStyles"):
            rel.target_part._blob = etree.tostring(element(STYLE % header))
            return deck.data
    raise AssertionError("the template lists its table styles")


def test_the_style_of_a_table_gives_the_colours_of_its_rows():
    assert verdict(with_table("000050"), "contrast") == "pass"
    result = judge(with_table("FFFF99"), "contrast")
    assert result["verdict"] == "fail"
    assert "Ville" in result["message"]


def test_a_style_of_table_that_the_file_does_not_describe_cannot_be_told():
    deck = Deck()
    table = deck.slide(layout="blank").shapes.add_table(1, 1, Cm(2), Cm(2), Cm(8), Cm(2)).table
    table.cell(0, 0).text = "Ville"
    table._tbl.tblPr.find("{*}tableStyleId").text = "{00000000-0000-0000-0000-000000000001}"
    assert verdict(deck, "contrast") == "cannot_verify"


def test_a_link_has_the_colour_of_links():
    deck = coloured("000000", "0000FF")
    deck.file.slides[0].shapes[0].text_frame.paragraphs[0].runs[
        0
    ].hyperlink.address = "https://example.org"
    result = judge(deck, "contrast")
    assert result["verdict"] == "fail"
    assert "#0000FF sur #0000FF" in result["message"]
