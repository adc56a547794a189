from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from courses.office.variation import Variable, draw, words_of

cents = st.integers(-100_000, 100_000).map(lambda n: n / 100)
steps = st.sampled_from([0.01, 0.05, 0.1, 0.5, 1, 2, 5, 25])
seeds = st.integers(0, 2**32 - 1)


@given(seeds, cents, st.integers(1, 400), steps)
def test_a_number_lies_between_its_bounds_on_a_step(seed, low, number, step):
    high = round(low + number * step, 2)
    one = Variable("n", "number", low=low, high=high, step=step)
    value = draw([one], seed)["n"]
    assert low <= value <= high
    assert round((value - low) / step, 6) == round((value - low) / step)
    assert value == round(value, 2)  # no 18.900000000000002


def test_both_bounds_are_possible():
    one = Variable("n", "number", low=1, high=3)
    assert {draw([one], seed)["n"] for seed in range(60)} == {1, 2, 3}


@given(seeds, st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(1, 500))
def test_a_date_lies_between_its_days(seed, first, days):
    last = date.fromordinal(first.toordinal() + days)
    one = Variable("jour", "date", first=first.isoformat(), last=last.isoformat())
    assert first <= date.fromisoformat(draw([one], seed)["jour"]) <= last


@given(seeds, st.lists(st.text(min_size=1), min_size=2, max_size=8, unique=True))
def test_a_text_is_one_of_those_given(seed, texts):
    assert draw([Variable("x", "text", choices=tuple(texts))], seed)["x"] in texts


def test_each_cell_of_a_range_has_its_own_value():
    one = Variable("km", "number", cells="Frais!D7:D18", low=40, high=400)
    values = draw([one], 5)["km"]
    assert len(values) == 12
    assert len(set(values)) > 6


def test_a_seed_gives_the_same_values_for_ever():
    """Changing how values are drawn would change the copy of every learner: never do it."""
    known = [
        Variable("bareme", "number", cells="D4", low=0.38, high=0.62, step=0.01),
        Variable("client", "text", choices=("Vernay", "Sorel", "Ferrand")),
        Variable("jour", "date", first="2026-03-01", last="2026-03-31"),
    ]
    assert draw(known, 7) == {"bareme": 0.57, "client": "Sorel", "jour": "2026-03-19"}


def test_a_variable_that_is_added_changes_no_other():
    one = Variable("a", "number", low=0, high=1000)
    other = Variable("b", "number", low=0, high=1000)
    assert draw([one], 3)["a"] == draw([other, one], 3)["a"]


@pytest.mark.parametrize(
    ("one", "value", "words"),
    [
        (Variable("n", "number", low=0, high=9, step=0.01), 1250.5, "1\u202f250,50"),
        (Variable("n", "number", low=0, high=9), 12500, "12\u202f500"),
        (Variable("n", "number", low=0.5, high=9, step=1), 2.5, "2,5"),
        (Variable("n", "number", low=0, high=9, step=5), -3, "-3"),
        (Variable("d", "date"), "2026-08-01", "1er\xa0août\xa02026"),
        (Variable("t", "text"), "Sorel", "Sorel"),
    ],
)
def test_a_value_is_written_as_french_does(one, value, words):
    assert words_of(one, value) == words
