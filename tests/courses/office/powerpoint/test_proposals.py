from courses.office.proposals import propose
from tests.courses.office.powerpoint.builders import (
    Deck,
    master_picture,
    picture,
    text_box,
    transition,
)


def starter() -> Deck:
    deck = Deck()
    text_box(deck.slide(layout="blank"), "Nos missions", size=10)
    text_box(deck.slide(layout="blank"), "Notre équipe", size=10)
    picture(deck.file.slides[1].shapes)
    return deck


def model() -> Deck:
    deck = Deck()
    deck.slide("Notre équipe", "Cinq personnes", layout="title")
    slide = deck.slide("Nos missions", "Accueillir et conseiller")
    picture(slide.shapes, "Quatre collègues autour d'une table")
    for each in deck.file.slides:
        transition(each)
        each.notes_slide.notes_text_frame.text = "À dire"
    master_picture(deck)
    return deck


def test_what_the_model_does_and_the_starter_does_not_is_proposed():
    proposed = propose(starter().data, model().data)
    checks = {spec["check"].removeprefix("powerpoint.") for spec in proposed["checks"]}
    assert {
        "title",
        "layout",
        "slide_order",
        "alt_text",
        "notes",
        "transition",
        "min_font",
    } <= checks
    assert {"chart", "animation", "contrast", "inside_slide"}.isdisjoint(checks)
    assert len({spec["id"] for spec in proposed["checks"]}) == len(proposed["checks"])


def test_what_no_check_can_judge_is_said():
    assert any(
        "rédaction" in sentence for sentence in propose(starter().data, model().data)["beyond"]
    )


def test_two_equal_files_differ_in_nothing():
    proposed = propose(model().data, model().data)
    assert proposed["checks"] == []
    assert proposed["beyond"] == []
