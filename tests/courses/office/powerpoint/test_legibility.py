import pytest
from pptx.enum.text import MSO_AUTO_SIZE
from pptx.util import Cm, Pt

from tests.courses.office.powerpoint.builders import (
    Deck,
    element,
    judge,
    picture,
    replace,
    strict,
    text_box,
    verdict,
)

SMALL_STYLE = '<a:lstStyle NAMES><a:lvl1pPr><a:defRPr sz="1000"/></a:lvl1pPr></a:lstStyle>'


def test_texts_at_the_size_of_the_theme_pass():
    deck = Deck()
    deck.slide("Nos missions", "Accueillir")
    assert verdict(deck, "min_font", size=28) == "pass"


def test_a_smaller_run_fails_with_its_words_and_its_size():
    deck = Deck()
    text_box(deck.slide("Nos missions"), "Voir au verso", size=9)
    result = judge(deck, "min_font", size=18)
    assert result["verdict"] == "fail"
    assert "Voir au verso" in result["message"]
    assert "9 points" in result["message"]


def test_the_size_comes_from_the_placeholder_of_the_layout():
    deck = Deck()
    layout = deck.file.slide_layouts[1]
    body = layout.placeholders[1]._element.txBody
    body.replace(body.find("{*}lstStyle"), element(SMALL_STYLE))
    deck.slide("Nos missions", "Accueillir")
    assert verdict(deck, "min_font", size=18) == "fail"
    assert verdict(deck, "min_font", size=10) == "pass"


def test_the_size_of_a_deeper_level_comes_from_the_master():
    deck = Deck()
    slide = deck.slide("Nos missions", "Accueillir")
    slide.placeholders[1].text_frame.paragraphs[0].level = 4
    assert verdict(deck, "min_font", size=20) == "pass"
    assert verdict(deck, "min_font", size=21) == "fail"


def test_a_text_shrunk_to_fit_its_frame_counts_as_shown():
    deck = Deck()
    slide = deck.slide("Nos missions", "Accueillir")
    frame = slide.placeholders[1].text_frame
    frame.auto_size = MSO_AUTO_SIZE.TEXT_TO_FIT_SHAPE
    frame._txBody.bodyPr.find("{*}normAutofit").set("fontScale", "50000")
    assert verdict(deck, "min_font", size=18) == "fail"
    percent = replace(deck.data, "ppt/slides/slide1.xml", 'fontScale="50000"', 'fontScale="50%"')
    assert verdict(strict(percent), "min_font", size=18) == "fail"
    assert verdict(strict(percent), "min_font", size=16) == "pass"


def test_the_slide_number_may_be_small():
    deck = Deck()
    box = text_box(deck.slide("Nos missions"), "2", size=8)
    box._element.nvSpPr.nvPr.append(element('<p:ph NAMES type="sldNum" idx="12"/>'))
    assert verdict(deck, "min_font", size=18) == "pass"


def test_words_are_counted_in_titles_texts_groups_and_tables():
    deck = Deck()
    slide = deck.slide("Un deux", "trois quatre cinq")
    group = slide.shapes.add_group_shape()
    group.shapes.add_textbox(0, 0, Cm(2), Cm(1)).text_frame.text = "six – sept"
    table = slide.shapes.add_table(1, 2, 0, 0, Cm(4), Cm(1)).table
    table.cell(0, 0).text = "huit"
    table.cell(0, 1).text = "l'avant-neuf"
    assert verdict(deck, "max_words", words=9) == "pass"
    result = judge(deck, "max_words", words=8)
    assert result["verdict"] == "fail"
    assert "9 mots" in result["message"]


def test_only_the_slides_that_are_too_full_are_named():
    deck = Deck()
    deck.slide("Court", "peu de mots")
    deck.slide("Long", " ".join(["mot"] * 60))
    result = judge(deck, "max_words")
    assert result["where"] == ["diapositive 2 «\xa0Long\xa0»"]
    assert result["earned"] == 0


def test_a_shape_that_crosses_the_edge_fails_and_is_named():
    deck = Deck()
    text_box(deck.slide("Bords"), "Trop loin", left=20)
    result = judge(deck, "inside_slide")
    assert result["verdict"] == "fail"
    assert result["where"] == ["diapositive 1, «\xa0TextBox 3\xa0»"]


@pytest.mark.parametrize(("left", "expected"), [(17.4, "pass"), (17.5, "pass"), (17.7, "fail")])
def test_a_hairs_breadth_past_the_edge_is_forgiven(left, expected):
    deck = Deck()
    text_box(deck.slide("Bords"), "Au bord", left=left)
    assert verdict(deck, "inside_slide") == expected


def test_a_shape_turned_out_of_the_slide_fails():
    deck = Deck()
    box = text_box(deck.slide("Bords"), "Penché", left=0, top=0)
    assert verdict(deck, "inside_slide") == "pass"
    box.rotation = 90
    assert verdict(deck, "inside_slide") == "fail"


def test_a_member_is_judged_where_its_group_puts_it():
    deck = Deck()
    slide = deck.slide("Bords")
    group = slide.shapes.add_group_shape()
    picture(group.shapes, "Une carte")
    assert verdict(deck, "inside_slide") == "pass"
    group.left = Cm(24)
    assert verdict(deck, "inside_slide") == "fail"
    group.left, group.width = Cm(22), Cm(1)
    assert verdict(deck, "inside_slide") == "pass"


def test_an_empty_placeholder_or_a_hidden_shape_off_the_slide_is_not_seen():
    deck = Deck()
    slide = deck.slide("Bords")
    slide.placeholders[1].left, slide.placeholders[1].top = Cm(40), Cm(2)
    slide.placeholders[1].width, slide.placeholders[1].height = Cm(4), Cm(2)
    hidden = text_box(slide, "Brouillon", left=40)
    hidden._element.nvSpPr.cNvPr.set("hidden", "1")
    assert verdict(deck, "inside_slide") == "pass"
    slide.placeholders[1].text = "Visible"
    assert verdict(deck, "inside_slide") == "fail"


def test_the_size_of_the_slide_is_the_files_own():
    deck = Deck()
    deck.file.slide_width = Cm(33.867)
    text_box(deck.slide(layout="blank"), "À droite", left=25)
    assert verdict(deck, "inside_slide") == "pass"


def test_bold_and_size_of_a_run_do_not_hide_the_next_one():
    deck = Deck()
    box = text_box(deck.slide("Bords"), "Grand", size=30)
    run = box.text_frame.paragraphs[0].add_run()
    run.text, run.font.size = " petit", Pt(8)
    assert verdict(deck, "min_font", size=12) == "fail"
