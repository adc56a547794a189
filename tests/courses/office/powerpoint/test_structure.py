from tests.courses.office.powerpoint.builders import (
    Deck,
    add_part,
    judge,
    package,
    replace,
    saved_by,
    text_box,
    verdict,
)

SECTIONS = (
    '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst '
    'xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">%s</p14:sectionLst>'
    "</p:ext></p:extLst></p:presentation>"
)


def three() -> Deck:
    deck = Deck()
    for title in ("Notre équipe en 2026", "Nos missions", "Nous contacter"):
        deck.slide(title)
    return deck


def with_sections(deck: Deck, *sections: tuple[str, list[int]]) -> bytes:
    ids = [slide.slide_id for slide in deck.file.slides]
    written = ""
    for i, (name, slides) in enumerate(sections):
        items = "".join(f'<p14:sldId id="{ids[number - 1]}"/>' for number in slides)
        written += (
            f'<p14:section name="{name}" id="{{00000000-0000-0000-0000-00000000000{i}}}">'
            f"<p14:sldIdLst>{items}</p14:sldIdLst></p14:section>"
        )
    end = "(<p:extLst>.*)?</p:presentation>"
    return replace(deck.data, "ppt/presentation.xml", end, SECTIONS % written)


def with_custom_show(deck: Deck, slides: int) -> bytes:
    items = "".join(
        f'<p:sld r:id="{item.rId}"/>' for item in list(deck.file.slides._sldIdLst)[:slides]
    )
    show = (
        f'<p:custShowLst><p:custShow name="Court" id="0"><p:sldLst>{items}</p:sldLst></p:custShow>'
    )
    return replace(
        deck.data,
        "ppt/presentation.xml",
        "<p:defaultTextStyle",
        f"{show}</p:custShowLst><p:defaultTextStyle",
    )


def test_titles_in_the_order_asked_for_pass_even_with_slides_between():
    assert verdict(three(), "slide_order", titles=["Notre équipe", "Nous contacter"]) == "pass"


def test_titles_in_another_order_fail_and_are_named():
    result = judge(three(), "slide_order", titles=["Nous contacter", "Nos missions"])
    assert result["verdict"] == "fail"
    assert "Nous contacter" in result["message"]
    assert len(result["where"]) == 2


def test_a_title_that_is_nowhere_fails():
    result = judge(three(), "slide_order", titles=["Nos missions", "Le budget"])
    assert result["verdict"] == "fail"
    assert "Le budget" in result["message"]


def test_titles_typed_in_text_boxes_are_ordered_all_the_same():
    deck = Deck()
    text_box(deck.slide(layout="blank"), "Bienvenue")
    text_box(deck.slide(layout="blank"), "La suite")
    assert verdict(deck, "slide_order", titles=["Bienvenue", "La suite"]) == "pass"
    assert verdict(deck, "slide_order", titles=["La suite", "Bienvenue"]) == "fail"


def test_words_that_several_titles_share_are_taken_in_the_order_that_suits():
    deck = Deck()
    for title in ("Nos chiffres et nos missions", "Nos missions", "Les chiffres"):
        deck.slide(title)
    assert verdict(deck, "slide_order", titles=["missions", "chiffres"]) == "pass"
    assert verdict(deck, "slide_order", titles=["Les chiffres", "Nos missions"]) == "fail"


def test_the_number_of_slides_is_bounded_both_ways():
    assert verdict(three(), "slides", min=3, max=3) == "pass"
    assert verdict(three(), "slides", min=4) == "fail"
    assert verdict(three(), "slides", max=2) == "fail"


def test_sections_with_slides_count_and_empty_ones_do_not():
    data = with_sections(three(), ("Début", [1]), ("Suite", [2, 3]), ("Vide", []))
    result = judge(data, "sections", min=2)
    assert result["verdict"] == "pass"
    assert result["where"][1] == "section «\xa0Suite\xa0», à partir de la diapositive 2"
    assert verdict(data, "sections", min=3) == "fail"


def test_no_section_fails_but_cannot_be_verified_after_libreoffice():
    assert verdict(three(), "sections", min=1) == "fail"
    saved = saved_by(three().data, "LibreOffice/24.2.0")
    assert verdict(saved, "sections", min=1) == "cannot_verify"


def test_a_custom_show_counts_when_it_holds_slides():
    assert verdict(with_custom_show(three(), 2), "custom_show") == "pass"
    assert verdict(with_custom_show(three(), 0), "custom_show") == "fail"
    assert verdict(three(), "custom_show") == "fail"
    assert verdict(saved_by(three().data, "LibreOffice/7.4"), "custom_show") == "cannot_verify"


def test_an_unused_part_of_the_file_is_no_slide():
    deck = three()
    data = add_part(deck.data, "ppt/slides/slide9.xml", "<p:sld/>", "slide")
    assert package(data).parts["ppt/slides/slide9.xml"]
    assert verdict(data, "slides", min=3, max=3) == "pass"
