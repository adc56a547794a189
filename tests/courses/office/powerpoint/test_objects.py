import pytest
from pptx.util import Cm

from tests.courses.office.powerpoint.builders import (
    Deck,
    add_part,
    chart,
    element,
    judge,
    picture,
    saved_by,
    strict,
    text_box,
    verdict,
)

DIAGRAM = (
    '<p:graphicFrame NAMES><p:nvGraphicFramePr><p:cNvPr id="60" name="SmartArt"/>'
    '<p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="3600000" cy="3600000"/></p:xfrm><a:graphic><a:graphicData '
    'uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"><dgm:relIds '
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId80" '
    'r:lo="rId81" r:qs="rId82" r:cs="rId83"/></a:graphicData></a:graphic></p:graphicFrame>'
)
CHARTEX = (
    '<mc:AlternateContent NAMES><mc:Choice Requires="cx1" xmlns:cx1="http://schemas.microsoft.com/'
    'office/drawing/2015/9/8/chartex"><p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="61" '
    'name="Cascade"/><p:cNvGraphicFramePr/><p:nvPr/></p:nvGraphicFramePr><p:xfrm>'
    '<a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></p:xfrm><a:graphic><a:graphicData '
    'uri="http://schemas.microsoft.com/office/drawing/2014/chartex"/></a:graphic></p:graphicFrame>'
    '</mc:Choice><mc:Fallback><p:pic><p:nvPicPr><p:cNvPr id="61" name="Cascade"/><p:cNvPicPr/>'
    "<p:nvPr/></p:nvPicPr><p:blipFill/><p:spPr/></p:pic></mc:Fallback></mc:AlternateContent>"
)


def with_shape(xml: str) -> Deck:
    deck = Deck()
    deck.slide("Bilan").shapes._spTree.append(element(xml))
    return deck


def test_a_native_chart_passes_and_its_picture_does_not():
    deck = Deck()
    slide = deck.slide("Les ventes")
    picture(slide.shapes, "Ventes en hausse")
    assert verdict(deck, "chart") == "fail"
    chart(slide)
    assert verdict(deck, "chart") == "pass"
    assert verdict(strict(deck.data), "chart") == "pass"
    assert judge(deck, "chart", min=2)["earned"] == 0.5


def test_a_chart_in_a_group_or_of_the_recent_kinds_counts():
    deck = with_shape(CHARTEX)
    assert verdict(deck, "chart", min=1) == "pass"
    assert verdict(deck, "chart", min=2) == "fail"
    grouped = Deck()
    slide = grouped.slide("Les ventes")
    group = slide.shapes.add_group_shape()
    group._element.append(chart(slide)._element)
    assert verdict(grouped, "chart") == "pass"


def test_a_real_table_passes():
    deck = Deck()
    slide = deck.slide("Les ventes")
    text_box(slide, "Nord    12")
    assert verdict(deck, "table") == "fail"
    slide.shapes.add_table(2, 2, 0, 0, Cm(6), Cm(2))
    assert verdict(deck, "table") == "pass"


def test_a_smartart_passes_and_its_absence_after_libreoffice_cannot_be_verified():
    assert verdict(with_shape(DIAGRAM), "smartart") == "pass"
    deck = Deck()
    deck.slide("Bilan")
    assert verdict(deck, "smartart") == "fail"
    assert verdict(saved_by(deck.data, "LibreOffice/7.4"), "smartart") == "cannot_verify"


def test_a_film_is_media_and_no_picture():
    deck = Deck()
    added = picture(deck.slide("Le geste").shapes, "Démonstration du pliage")
    assert verdict(deck, "media") == "fail"
    added._element.nvPicPr.nvPr.append(element('<a:videoFile NAMES r:link="rId99"/>'))
    assert verdict(deck, "media") == "pass"
    assert verdict(deck, "alt_text", min=1) == "pass"


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [
        ('r:id="" action="ppaction://hlinkshowjump?jump=nextslide"', "pass"),
        ('r:id="" action="ppaction://media"', "fail"),
        ('r:id="" action="ppaction://noaction"', "fail"),
        ('r:id=""', "fail"),
    ],
)
def test_an_action_counts_when_it_leads_somewhere(attributes, expected):
    deck = Deck()
    box = text_box(deck.slide("Bilan"), "Suite")
    box._element.nvSpPr.cNvPr.append(element(f"<a:hlinkClick NAMES {attributes}/>"))
    assert verdict(deck, "hyperlink") == expected


def test_links_to_the_web_and_to_a_slide_count_once_each():
    deck = Deck()
    first, second = deck.slide("Bilan"), deck.slide("Annexe")
    paragraph = text_box(first, "").text_frame.paragraphs[0]
    for words in ("La ", "source"):
        run = paragraph.add_run()
        run.text, run.hyperlink.address = words, "https://example.org"
    text_box(first, "Annexe", top=6).click_action.target_slide = second
    assert verdict(deck, "hyperlink", min=2) == "pass"
    assert verdict(deck, "hyperlink", min=3) == "fail"


def test_a_model_in_three_dimensions_must_be_described():
    model = CHARTEX.replace("2014/chartex", "2017/model3d")
    assert verdict(with_shape(model), "chart") == "fail"
    assert verdict(with_shape(model), "alt_text") == "fail"
    described = model.replace('name="Cascade"', 'name="Cascade" descr="Une vanne vue de côté"')
    assert verdict(with_shape(described), "alt_text") == "pass"


def test_words_of_a_smartart_are_read_in_its_data():
    deck = with_shape(DIAGRAM)
    model = (
        '<dgm:dataModel xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><dgm:ptLst><dgm:pt '
        'modelId="1"><dgm:t><a:p><a:r><a:t>Accueillir, écouter</a:t></a:r></a:p></dgm:t></dgm:pt>'
        '<dgm:pt modelId="2" type="pres"><dgm:t><a:p><a:r><a:t>non compté</a:t></a:r></a:p></dgm:t>'
        "</dgm:pt></dgm:ptLst></dgm:dataModel>"
    )
    data = add_part(
        deck.data, "ppt/diagrams/data1.xml", model, "diagramData", "rId80", "slides/slide1.xml"
    )
    assert verdict(data, "max_words", words=3) == "pass"
    assert verdict(data, "max_words", words=2) == "fail"
