from random import Random

import pytest
from django.core.exceptions import ValidationError

from courses.questions import kinds
from courses.questions.multiple_choice.marking import even_weights
from tests.courses.questions.examples import MULTIPLE_CHOICE

kind = kinds()["multiple_choice"]


def credit(answer, content=MULTIPLE_CHOICE):
    return kind.mark(content, answer).credit


def choices(*weights):
    rows = [
        {"id": str(n), "text": str(n), "weight": w, "feedback": ""} for n, w in enumerate(weights)
    ]
    return {"choices": rows, "shuffle": False}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (["a", "c"], 1.0),
        (["c", "a", "a"], 1.0),
        (["a"], 0.5),
        (["a", "b"], 0.0),
        (["a", "b", "c"], 0.0),
        (["b"], 0.0),
        ([], 0.0),
        (None, 0.0),
        ("a", 0.0),
        ([["a"], {}, 3], 0.0),
    ],
)
def test_right_ticks_add_up_and_wrong_ones_take_away_never_below_zero(answer, expected):
    assert credit(answer) == expected


def test_all_that_is_right_earns_everything_even_when_thirds_do_not_add_up_to_one():
    content = choices(0.33333, 0.33333, 0.33333, 0.0)
    assert credit(["0", "1", "2"], content) == 1.0
    assert credit(["0", "1", "2", "3"], content) == 1.0
    assert credit(["0"], content) == 0.3333


def test_weights_that_add_up_to_more_than_one_are_brought_back_to_it():
    content = choices(1.0, 1.0, -1.0)
    assert credit(["0"], content) == 0.5
    assert credit(["0", "1", "2"], content) == 0.5


def test_plain_ticks_share_plus_one_and_minus_one():
    assert even_weights([True, False, True, False]) == [0.5, -0.5, 0.5, -0.5]
    assert even_weights([True, True, True]) == [0.33333] * 3


def test_the_feedback_of_each_chosen_answer_is_given():
    assert set(kind.mark(MULTIPLE_CHOICE, ["b", "a"]).feedback) == {"a", "b"}


def test_the_learner_is_told_when_a_wrong_tick_takes_points_away():
    assert kind.view(MULTIPLE_CHOICE, Random(1))["takes_away"] is True
    assert kind.view(choices(1.0, 0.0), Random(1))["takes_away"] is False


def test_an_author_who_ticks_nothing_is_told_so():
    rows = [{"text": t, "right": False, "weight": None, "feedback": ""} for t in "xy"]
    block = kind.block()
    raw = {
        "shuffle": True,
        "choices": [{"type": "item", "id": r["text"], "value": r} for r in rows],
    }
    with pytest.raises(ValidationError) as refused:
        block.clean(block.to_python(raw))
    assert refused.value.non_block_errors
