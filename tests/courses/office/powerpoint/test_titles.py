from tests.courses.office.powerpoint.builders import Deck, judge, text_box, verdict


def test_titles_in_their_frames_pass():
    deck = Deck()
    deck.slide("Notre équipe", layout="title")
    deck.slide("Nos missions", "Accueillir")
    assert verdict(deck, "title") == "pass"
    assert verdict(deck, "title", unique=True) == "pass"


def test_a_title_typed_in_a_text_box_does_not_count():
    deck = Deck()
    deck.slide("Notre équipe")
    text_box(deck.slide(layout="blank"), "Nos missions", size=40)
    result = judge(deck, "title")
    assert result["verdict"] == "fail"
    assert result["earned"] == 0.5
    assert result["where"] == ["diapositive 2 (sans titre)"]
    assert "zone de texte" in result["message"]


def test_an_empty_title_frame_is_no_title():
    deck = Deck()
    deck.slide("\xa0 ")
    assert verdict(deck, "title") == "fail"


def test_one_slide_may_be_asked_for():
    deck = Deck()
    deck.slide("Notre équipe")
    deck.slide()
    assert verdict(deck, "title", slide=1) == "pass"
    assert verdict(deck, "title", slide=2) == "fail"
    assert verdict(deck, "title", slide=3) == "fail"


def test_the_same_title_twice_fails_when_titles_must_differ():
    deck = Deck()
    deck.slide("Nos résultats")
    deck.slide("nos  résultats")
    deck.slide("Notre avenir")
    assert verdict(deck, "title") == "pass"
    result = judge(deck, "title", unique=True)
    assert result["verdict"] == "fail"
    assert "1 et 2" in result["message"]
    assert len(result["where"]) == 2


def test_english_readers_are_told_in_english():
    deck = Deck()
    deck.slide()
    assert "has no title" in judge(deck, "title", "en")["message"]


def test_no_slide_means_no_title():
    assert verdict(Deck(), "title") == "fail"
