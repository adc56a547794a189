from tests.courses.office.powerpoint.builders import (
    Deck,
    effects,
    judge,
    modern_transition,
    strict,
    transition,
    verdict,
)

PARAGRAPH = '<p:txEl><p:pRg st="{0}" end="{0}"/></p:txEl>'


def moving(*written: str) -> Deck:
    deck = Deck()
    for number, effect in enumerate(written, start=1):
        slide = deck.slide(f"Diapositive {number}")
        if effect:
            transition(slide, effect)
    return deck


def test_one_transition_everywhere_passes():
    deck = moving("<p:fade/>", "<p:fade/>")
    assert verdict(deck, "transition", min=2, max_kinds=1) == "pass"
    assert verdict(strict(deck.data), "transition", min=2, max_kinds=1) == "pass"


def test_several_kinds_of_transition_fail_and_the_odd_ones_are_named():
    result = judge(moving("<p:fade/>", "<p:fade/>", "<p:push/>"), "transition", max_kinds=1)
    assert result["verdict"] == "fail"
    assert result["where"] == ["diapositive 3 «\xa0Diapositive 3\xa0»"]


def test_too_few_slides_with_a_transition_fail():
    assert verdict(moving("<p:fade/>", ""), "transition", min=2) == "fail"
    assert verdict(moving("", ""), "transition") == "fail"


def test_a_timing_without_effect_is_no_transition():
    assert verdict(moving(""), "transition") == "fail"
    deck = Deck()
    transition(deck.slide("Un"), "")
    assert verdict(deck, "transition") == "fail"
    assert verdict(deck, "transition", min=0, max_kinds=1) == "pass"


def test_a_recent_transition_is_read_rather_than_its_replacement():
    deck = Deck()
    modern_transition(deck.slide("Un"), '<p14:vortex dir="r"/>')
    modern_transition(deck.slide("Deux"), '<p14:gallery dir="l"/>')
    assert verdict(deck, "transition", min=2) == "pass"
    assert verdict(deck, "transition", min=2, max_kinds=1) == "fail"


def test_morph_is_a_transition():
    deck = Deck()
    modern_transition(
        deck.slide("Un"),
        '<p159:morph xmlns:p159="http://schemas.microsoft.com/office/powerpoint/2015/09/main" '
        'option="byObject"/>',
    )
    assert verdict(deck, "transition", min=1, max_kinds=1) == "pass"


def test_animations_are_counted_by_class():
    deck = Deck()
    effects(deck.slide("Un"), ("entr", 2, ""), ("exit", 2, ""))
    assert verdict(deck, "animation", min=2, max=2) == "pass"
    assert verdict(deck, "animation", min=1, classes=["entrance"]) == "pass"
    assert verdict(deck, "animation", min=2, classes=["entrance"]) == "fail"
    assert verdict(deck, "animation", classes="emphasis") == "fail"


def test_too_many_animations_fail():
    deck = Deck()
    effects(deck.slide("Un"), *[("entr", shape, "") for shape in range(2, 7)])
    result = judge(deck, "animation", max=3)
    assert result["verdict"] == "fail"
    assert "5 animations" in result["message"]


def test_a_text_shown_paragraph_by_paragraph_is_one_animation():
    deck = Deck()
    effects(deck.slide("Un"), *[("entr", 3, PARAGRAPH.format(n)) for n in range(4)])
    assert verdict(deck, "animation", min=1, max=1) == "pass"


def test_nothing_that_moves_passes_a_maximum_and_fails_a_minimum():
    deck = Deck()
    deck.slide("Un")
    assert verdict(deck, "animation", max=2) == "pass"
    assert verdict(deck, "animation", min=1) == "fail"
