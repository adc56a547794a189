import pytest

from lms.learning.analysis.flags import flags
from lms.learning.analysis.statistics import (
    Answered,
    Choice,
    Figures,
    correlation,
    figures,
    strong_ones,
)

pytestmark = pytest.mark.anydb

RIGHT, WRONG, OTHER = '"b"', '"a"', '"c"'


def answered(share: float, rest: float | None, said: str = "", seconds=None) -> Answered:
    return Answered(share, rest, said or (RIGHT if share == 1 else WRONG), seconds)


def test_the_figures_of_six_people_worked_out_by_hand():
    # Rest scores 0.9 0.8 0.6 right, 0.7 0.4 0.2 wrong: means 0.7667 and 0.4333, mean 0.6,
    # standard deviation √(0.34/6) = 0.23805, so r = (0.3333 / 0.23805) × √(0.5 × 0.5) = 0.7001.
    found = figures(
        [
            answered(1, 0.9, seconds=10.0),
            answered(1, 0.8, seconds=20.0),
            answered(1, 0.6, seconds=30.0),
            answered(0, 0.7, seconds=40.0),
            answered(0, 0.4, seconds=90.0),
            answered(0, 0.2),
        ]
    )
    assert found.people == 6
    assert found.ease == 0.5
    assert found.discrimination == pytest.approx(0.7001, abs=1e-4)
    assert found.seconds == 30.0
    assert found.strong == 2
    assert [(c.said, c.count, c.strong) for c in found.choices] == [(WRONG, 3, 0), (RIGHT, 3, 2)]


def test_nothing_is_said_of_fewer_than_five_people():
    assert figures([answered(1, 0.5)] * 4) is None
    assert figures([answered(1, 0.5)] * 5) is not None


def test_no_discrimination_where_everybody_does_the_same():
    assert figures([answered(1, 0.5)] * 9).discrimination is None
    assert correlation([0, 1, 0, 1, 1], [0.5] * 5) is None


def test_no_discrimination_where_the_question_stands_alone():
    found = figures([answered(n % 2, None) for n in range(8)])
    assert (found.discrimination, found.strong) == (None, 0)


def test_few_known_times_give_no_median():
    assert figures([answered(1, 0.5, seconds=9.0)] * 4 + [answered(1, 0.5)] * 4).seconds is None


def test_equals_at_the_edge_are_all_strong():
    assert len(strong_ones([answered(1, 0.8)] * 4 + [answered(0, 0.1)] * 2)) == 4


def test_correlation_keeps_its_bounds():
    assert correlation([0, 1, 2], [0, 1, 2]) == pytest.approx(1)
    assert correlation([0, 1, 2], [2, 1, 0]) == pytest.approx(-1)


KEY = {RIGHT: 1.0, WRONG: 0.0, OTHER: 0.5}


def found(people=20, ease=0.6, discrimination=0.4, strong=0, choices=()) -> Figures:
    return Figures(people, ease, discrimination, None, strong, choices)


def test_a_sound_question_is_left_alone():
    assert flags(found(), KEY) == []


@pytest.mark.parametrize(
    ("figures", "flag"),
    [
        (found(ease=0.97), "easy"),
        (found(ease=0.2), "hard"),
        (found(discrimination=0.05), "weak"),
        (found(discrimination=-0.2), "reversed"),
    ],
)
def test_each_fault_has_its_flag(figures, flag):
    assert flags(figures, KEY) == [flag]


def test_a_wrong_answer_that_strong_learners_prefer_comes_first():
    choices = (Choice(WRONG, 12, 5), Choice(RIGHT, 8, 2))
    assert flags(found(strong=7, discrimination=-0.1, choices=choices), KEY) == ["key", "reversed"]


def test_strong_learners_who_do_not_answer_prefer_nothing():
    choices = (Choice("", 12, 5), Choice(RIGHT, 8, 2))
    assert flags(found(strong=7, choices=choices), KEY) == []


def test_several_ways_to_be_right_count_together():
    choices = (Choice(WRONG, 6, 3), Choice(RIGHT, 7, 2), Choice('"x"', 7, 2))
    assert flags(found(strong=7, choices=choices), KEY | {'"x"': 1.0}) == []


def test_few_answers_raise_no_suspicion():
    assert flags(found(people=9, ease=0.0, discrimination=-1), KEY) == []
