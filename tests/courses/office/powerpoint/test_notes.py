from tests.courses.office.powerpoint.builders import Deck, judge, verdict


def with_notes(*texts: str) -> Deck:
    deck = Deck()
    for number, text in enumerate(texts, start=1):
        slide = deck.slide(f"Diapositive {number}")
        if text:
            slide.notes_slide.notes_text_frame.text = text
    return deck


def test_notes_under_every_slide_pass():
    assert verdict(with_notes("Bonjour à tous", "Merci"), "notes") == "pass"


def test_a_slide_without_notes_fails_and_is_named():
    result = judge(with_notes("Bonjour à tous", ""), "notes")
    assert result["verdict"] == "fail"
    assert result["earned"] == 0.5
    assert result["where"] == ["diapositive 2 «\xa0Diapositive 2\xa0»"]


def test_a_notes_page_left_blank_is_no_note():
    assert verdict(with_notes(" \n-"), "notes") == "fail"


def test_notes_of_one_slide():
    deck = with_notes("Bonjour", "")
    assert verdict(deck, "notes", slide=1) == "pass"
    assert verdict(deck, "notes", slide="diapositive 2") == "fail"


def test_the_number_on_the_notes_page_is_no_note():
    deck = with_notes(" ")
    notes = deck.file.slides[0].notes_slide
    notes.shapes[0].text_frame.text = "12 mots"
    notes.shapes[0]._element.xpath(".//p:ph")[0].set("type", "sldNum")
    assert verdict(deck, "notes") == "fail"
