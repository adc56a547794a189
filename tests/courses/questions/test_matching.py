from random import Random

import pytest

from courses.questions import kinds
from courses.questions.identity import id_of
from tests.courses.questions.examples import MATCHING

kind = kinds()["matching"]


def answer(**texts):
    return {left: id_of(text) for left, text in texts.items()}


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (answer(p1="texte", p2="calcul", p3="diaporama"), 1.0),
        (answer(p1="texte", p2="diaporama", p3="calcul"), 0.3333),
        (answer(p1="texte", p2="calcul"), 0.6667),
        (answer(p1="messagerie", p2="messagerie", p3="messagerie"), 0.0),
        ({"p1": "p1", "p2": None, "p3": ["x"]}, 0.0),
        (None, 0.0),
        ([], 0.0),
    ],
)
def test_each_pair_earns_its_share(given, expected):
    assert kind.mark(MATCHING, given).credit == expected


def test_two_left_sides_may_go_with_the_same_words():
    content = {
        "pairs": [
            {"id": "p1", "left": "Word", "right": "un texte"},
            {"id": "p2", "left": "Writer", "right": "un texte"},
        ],
        "distractors": [],
    }
    assert len(kind.view(content, Random(1))["options"]) == 1
    assert kind.mark(content, answer(p1="un texte", p2="un texte")).credit == 1.0


def test_no_option_carries_the_id_of_its_pair():
    view = kind.view(MATCHING, Random(1))
    assert {row["id"] for row in view["rows"]}.isdisjoint(o["id"] for o in view["options"])
    assert len(view["options"]) == 4


def test_swapping_two_right_sides_in_the_key_swaps_who_is_right():
    corrected = {
        "pairs": [
            {**MATCHING["pairs"][0], "right": "calcul"},
            {**MATCHING["pairs"][1], "right": "texte"},
            MATCHING["pairs"][2],
        ],
        "distractors": [],
    }
    before = answer(p1="texte", p2="calcul", p3="diaporama")
    assert kind.mark(corrected, before).credit == 0.3333


def test_the_answer_is_told_in_words():
    assert kind.words(MATCHING, answer(p1="calcul")) == "Word → calcul"
