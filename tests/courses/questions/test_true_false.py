import pytest

from courses.questions import kinds
from courses.questions.base import Mark
from tests.courses.questions.examples import TRUE_FALSE

kind = kinds()["true_false"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (False, Mark(1.0)),
        (True, Mark(0.0, {"true": "Relisez la leçon 3."})),
        (None, Mark(0.0)),
        (0, Mark(0.0)),
        ("false", Mark(0.0)),
    ],
)
def test_only_the_right_boolean_earns_the_points(answer, expected):
    assert kind.mark(TRUE_FALSE, answer) == expected


def test_a_form_without_a_tick_is_no_answer():
    assert kind.read({"answer": ["true"]}) is True
    assert kind.read({"answer": ["false"]}) is False
    assert kind.read({"answer": ["perhaps"]}) is None
    assert kind.read({}) is None
