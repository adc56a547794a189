import pytest

from courses.questions import kinds
from courses.questions.numerical.number import read_number
from tests.courses.questions.examples import NUMERICAL

kind = kinds()["numerical"]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("1 234,5", (1234.5, "")),
        ("1\u00a0234,5", (1234.5, "")),
        ("1\u202f234,5 €", (1234.5, "€")),
        ("1234.5", (1234.5, "")),
        ("1.234,5", (1234.5, "")),
        ("1,234.5", (1234.5, "")),
        ("1'234.5", (1234.5, "")),
        ("1.234.567", (1234567.0, "")),
        ("1,234", (1.234, "")),
        ("−3,5", (-3.5, "")),
        ("+ 7", (7.0, "")),
        (",5", (0.5, "")),
        ("1,5e3", (1500.0, "")),
        ("2×10^3", (2000.0, "")),
        ("20 %", (20.0, "%")),
        ("12 34", (12.0, "34")),
        ("1.23,4", None),
        ("1,2,3", None),
        ("douze", None),
        ("", None),
        ("-", None),
    ],
)
def test_a_number_is_read_as_people_write_it(written, expected):
    assert read_number(written) == expected


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("1 234,5", 1.0),
        ("1234.5", 1.0),
        ("1234,5 m", 1.0),
        ("1,2345 km", 1.0),
        ("1250", 0.5),
        ("1300,01", 0.0),
        ("1234,5 kg", 0.0),
        ("", 0.0),
        (None, 0.0),
        (1234.5, 0.0),
    ],
)
def test_value_interval_and_unit_decide(answer, expected):
    assert kind.mark(NUMERICAL, answer).credit == expected


def test_the_catch_all_brings_its_feedback_to_whoever_is_far_off():
    assert kind.mark(NUMERICAL, "7").feedback == {"": "Reprenez le calcul."}


def test_a_required_unit_must_be_written():
    content = {**NUMERICAL, "unit_required": True}
    assert kind.mark(content, "1234,5").credit == 0.0
    assert kind.mark(content, "1234,5 m").credit == 1.0


def test_percent_is_a_hundredth_unless_the_author_lists_it_as_a_unit():
    answers = [{"low": 0.2, "high": 0.2, "credit": 1.0, "feedback": ""}]
    content = {"answers": answers, "units": [], "unit_required": False}
    assert kind.mark(content, "20 %").credit == 1.0
    assert kind.mark(content, "20").credit == 0.0
    answers = [{"low": 20.0, "high": 20.0, "credit": 1.0, "feedback": ""}]
    content = {**content, "answers": answers, "units": [{"name": "%", "factor": 1.0}]}
    assert kind.mark(content, "20\u202f%").credit == 1.0


def test_decimal_fractions_are_not_lost_in_binary():
    answers = [{"low": 0.3, "high": 0.3, "credit": 1.0, "feedback": ""}]
    content = {"answers": answers, "units": [{"name": "c", "factor": 0.1}], "unit_required": False}
    assert kind.mark(content, "3 c").credit == 1.0


def test_a_tolerance_becomes_an_interval():
    answer = {
        "value": 3.14,
        "tolerance": 0.01,
        "low": None,
        "high": None,
        "credit": 1,
        "feedback": "",
    }
    raw = {
        "answers": [{"type": "item", "id": "1", "value": answer}],
        "units": [],
        "unit_required": False,
    }
    content = kind.author(kind.block().to_python(raw))
    assert (content["answers"][0]["low"], content["answers"][0]["high"]) == (3.13, 3.15)


def test_the_solution_is_written_as_the_learner_would():
    assert kind.solution(NUMERICAL) == ["1234,5 m"]
