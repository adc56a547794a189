from pptx.oxml.ns import qn

from tests.courses.office.powerpoint.builders import (
    Deck,
    judge,
    replace,
    saved_by,
    verdict,
    without_layout_types,
)


def varied() -> Deck:
    deck = Deck()
    deck.slide("Bilan", "2026", layout="title")
    deck.slide("Les ventes montent", "Douze magasins")
    deck.slide("Deux régions", "Nord", "Sud", layout="two_content")
    return deck


def test_a_slide_with_the_layout_asked_for_passes():
    assert verdict(varied(), "layout", slide=1, kind="title") == "pass"
    assert verdict(varied(), "layout", slide=3, kind="two_content") == "pass"


def test_a_slide_can_be_named_by_words_of_its_title():
    assert verdict(varied(), "layout", slide="deux régions", kind="two_content") == "pass"
    assert verdict(varied(), "layout", slide="ventes", kind="two_content") == "fail"


def test_another_layout_fails_and_says_which_one_was_found():
    result = judge(varied(), "layout", slide=2, kind="two_content")
    assert result["verdict"] == "fail"
    assert "Title and Content" in result["message"]
    assert "Deux contenus" in result["message"]
    assert result["where"] == ["diapositive 2 «\xa0Les ventes montent\xa0»"]


def test_without_a_slide_one_slide_with_the_layout_is_enough():
    assert verdict(varied(), "layout", kind="two_content") == "pass"
    assert verdict(varied(), "layout", kind="comparison") == "fail"


def test_all_slides_may_be_asked_to_have_the_layout():
    assert verdict(varied(), "layout", slide="all", kind="title") == "fail"


def test_a_layout_of_ones_own_is_found_by_name():
    renamed = replace(
        varied().data,
        "ppt/slideLayouts/slideLayout4.xml",
        'name="Two Content"',
        'name="Face à face"',
    )
    assert verdict(renamed, "layout", slide=3, name="face à face") == "pass"
    assert verdict(renamed, "layout", slide=2, name="face à face") == "fail"


def test_a_slide_that_does_not_exist_fails_with_the_number_of_slides():
    result = judge(varied(), "layout", slide=9, kind="title")
    assert result["verdict"] == "fail"
    assert "9" in result["message"]
    assert "3" in result["message"]


def test_a_layout_without_type_is_known_by_its_placeholders():
    untyped = without_layout_types(varied().data)
    assert verdict(untyped, "layout", slide=1, kind="title") == "pass"
    assert verdict(untyped, "layout", slide=2, kind="title_and_content") == "pass"
    assert verdict(untyped, "layout", slide=3, kind="two_content") == "pass"
    assert verdict(untyped, "layout", slide=3, kind="title_and_content") == "fail"


def test_a_layout_translated_by_the_program_is_the_same_layout():
    french = replace(
        varied().data, "ppt/slideLayouts/slideLayout1.xml", "Title Slide", "Diapositive de titre"
    )
    assert verdict(french, "layout", slide=1, kind="title") == "pass"


def test_a_wrong_layout_saved_by_libreoffice_cannot_be_verified():
    saved = saved_by(varied().data, "LibreOffice/7.4.7.2")
    result = judge(saved, "layout", slide=2, kind="comparison")
    assert result["verdict"] == "cannot_verify"
    assert "enregistrez depuis PowerPoint" in result["message"]
    assert result["possible"] == 0


def test_three_different_layouts_are_counted_once_each():
    deck = varied()
    deck.slide("Encore", "du texte")
    assert verdict(deck, "layouts_used", min=3) == "pass"
    result = judge(deck, "layouts_used", min=4)
    assert result["verdict"] == "fail"
    assert result["earned"] == 0.75


def test_one_layout_for_all_slides_is_not_enough():
    deck = Deck()
    deck.slide("Un")
    deck.slide("Deux")
    assert verdict(deck, "layouts_used", min=3) == "fail"
    assert verdict(saved_by(deck.data, "LibreOffice/7.4"), "layouts_used", min=3) == "cannot_verify"


def test_a_presentation_without_slides_has_no_layout():
    assert verdict(Deck(), "layouts_used", min=1) == "fail"


def test_slides_are_numbered_in_the_order_of_the_show_not_of_the_files():
    deck = varied()
    order = deck.file.slides._sldIdLst
    order.insert(0, order.findall(qn("p:sldId"))[2])
    assert verdict(deck, "layout", slide=1, kind="two_content") == "pass"
