from tests.courses.office.powerpoint.builders import Deck, judge, picture, text_box, verdict

ORDER = ["Nos missions", "Accueillir", "Conseiller"]


def columns(*texts: str) -> Deck:
    deck = Deck()
    slide = deck.slide(layout="blank")
    for text in texts:
        text_box(slide, text)
    return deck


def test_texts_in_the_order_of_the_shapes_pass():
    assert (
        verdict(
            columns("Nos missions", "Accueillir", "Conseiller"),
            "reading_order",
            slide=1,
            texts=ORDER,
        )
        == "pass"
    )


def test_a_title_drawn_last_is_read_last_and_fails():
    result = judge(
        columns("Accueillir", "Conseiller", "Nos missions"), "reading_order", slide=1, texts=ORDER
    )
    assert result["verdict"] == "fail"
    assert "«\xa0Nos missions\xa0» doit être lu avant «\xa0Accueillir\xa0»" in result["message"]


def test_texts_of_one_frame_and_descriptions_are_read_too():
    deck = columns("Nos missions\nAccueillir")
    picture(deck.file.slides[0].shapes, "Carte des magasins")
    texts = ["missions", "Accueillir", "carte des magasins"]
    assert verdict(deck, "reading_order", slide=1, texts=texts) == "pass"
    assert verdict(deck, "reading_order", slide=1, texts=texts[::-1]) == "fail"


def test_a_text_that_is_not_there_fails():
    result = judge(columns("Nos missions"), "reading_order", slide=1, texts=ORDER)
    assert "Accueillir et Conseiller" in result["message"]


def test_a_slide_that_is_not_there_fails():
    assert verdict(columns("Nos missions"), "reading_order", slide=4, texts=ORDER) == "fail"
