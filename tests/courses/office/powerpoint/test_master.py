from tests.courses.office.powerpoint.builders import Deck, judge, master_picture, picture, verdict


def three() -> Deck:
    deck = Deck()
    for title in ("Bilan", "Les ventes", "La suite"):
        deck.slide(title)
    return deck


def test_a_logo_in_the_master_alone_passes():
    deck = three()
    master_picture(deck)
    assert verdict(deck, "master_picture") == "pass"


def test_a_logo_pasted_on_every_slide_fails():
    deck = three()
    for slide in deck.file.slides:
        picture(slide.shapes, "Logo", "red")
    assert verdict(deck, "master_picture") == "fail"


def test_a_logo_in_the_master_and_still_on_a_slide_fails_and_names_it():
    deck = three()
    master_picture(deck)
    picture(deck.file.slides[1].shapes, "Logo", "red")
    result = judge(deck, "master_picture")
    assert result["verdict"] == "fail"
    assert result["where"] == ["diapositive 2 «\xa0Les ventes\xa0»"]
    assert verdict(deck, "master_picture", only_in_master=False) == "pass"


def test_another_picture_on_a_slide_is_no_copy_of_the_logo():
    deck = three()
    master_picture(deck)
    picture(deck.file.slides[1].shapes, "Carte des magasins", "green")
    assert verdict(deck, "master_picture") == "pass"


def test_slides_that_hide_the_master_do_not_show_its_logo():
    deck = three()
    master_picture(deck)
    for slide in deck.file.slides:
        slide._element.set("showMasterSp", "0")
    assert verdict(deck, "master_picture") == "fail"
