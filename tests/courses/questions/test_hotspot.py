import pytest
from django.utils.translation import override

from courses.questions import kinds
from courses.questions.base import Mark
from tests.courses.questions.examples import HOTSPOT

kind = kinds()["hotspot"]
RIGHT, WRONG = Mark(1.0, {"r1": "Oui."}), Mark(0.0, {"r2": "Un peu à gauche."})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"x": 12, "y": 25}, RIGHT),
        ({"x": 10, "y": 20}, RIGHT),
        ({"x": 14.5, "y": 25}, RIGHT),
        ({"x": 19.9, "y": 25}, WRONG),
        ({"x": 50, "y": 50}, Mark(0.0)),
        ({"x": "12", "y": 25}, Mark(0.0)),
        ({"region": "r1"}, RIGHT),
        ({"region": "r2"}, WRONG),
        ({"region": ["r1"]}, Mark(0.0)),
        ("r1", Mark(0.0)),
        (None, Mark(0.0)),
    ],
)
def test_a_click_and_a_choice_in_the_list_are_marked_alike(answer, expected):
    assert kind.mark(HOTSPOT, answer) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"answer-x": ["12.5"], "answer-y": ["25"]}, {"x": 12.5, "y": 25.0}),
        ({"answer-x": ["12.5"], "answer-y": [""]}, None),
        ({"answer-x": ["140"], "answer-y": ["25"]}, None),
        ({"answer-x": ["nan"], "answer-y": ["25"]}, None),
        ({"answer-region": ["r2"], "answer-x": ["12.5"], "answer-y": ["25"]}, {"region": "r2"}),
        ({}, None),
    ],
)
def test_a_form_gives_a_place_or_a_line_of_the_list(form, expected):
    assert kind.read(form) == expected


def test_the_place_is_told_by_its_name():
    assert kind.words(HOTSPOT, {"x": 12, "y": 25}) == "Gras"
    with override("en"):
        assert kind.words(HOTSPOT, {"x": 90, "y": 90}) == "Elsewhere on the picture"
    assert kind.solution(HOTSPOT) == ["Gras"]
