import pytest

from courses.questions import kinds
from courses.questions.base import Mark
from tests.courses.questions.examples import SINGLE_CHOICE

kind = kinds()["single_choice"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("a", Mark(1.0, {"a": "Oui : groupe Styles."})),
        ("b", Mark(0.0, {"b": "Insertion ajoute des objets."})),
        ("c", Mark(0.5)),
        (None, Mark(0.0)),
        ("unknown", Mark(0.0)),
        (["a"], Mark(0.0)),
    ],
)
def test_each_choice_earns_its_share_and_brings_its_own_feedback(answer, expected):
    assert kind.mark(SINGLE_CHOICE, answer) == expected


def test_the_solution_and_the_answer_are_told_in_words():
    assert kind.solution(SINGLE_CHOICE) == ["Accueil"]
    assert kind.words(SINGLE_CHOICE, "c") == "Révision"
    assert kind.words(SINGLE_CHOICE, {"x": 1}) == ""


def test_a_tick_alone_gives_all_the_points_and_a_share_alone_gives_that_share():
    rows = [
        {"text": "x", "right": True, "credit": None, "feedback": ""},
        {"text": "y", "right": False, "credit": 0.5, "feedback": ""},
        {"text": "z", "right": False, "credit": None, "feedback": ""},
    ]
    raw = {
        "shuffle": False,
        "choices": [{"type": "item", "id": r["text"], "value": r} for r in rows],
    }
    content = kind.author(kind.block().to_python(raw))
    assert [choice["credit"] for choice in content["choices"]] == [1.0, 0.5, 0.0]
