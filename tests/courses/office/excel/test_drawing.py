import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from courses.office.excel.comparing import same_value
from courses.office.excel.drawing import DRAW_KINDS, Draw, trials
from courses.office.excel.facts.cells import ErrorValue
from courses.office.excel.planning import plan
from courses.office.excel.references import parse_area
from courses.office.excel.typed_numbers import typed_number

from .builders import book_of, workbook

VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.floats(),
    st.text(max_size=20),
    st.sampled_from(["#N/A", "#DIV/0!"]).map(ErrorValue),
)
DRAWS = st.fixed_dictionaries(
    {},
    optional={
        "kind": st.sampled_from(DRAW_KINDS),
        "min": st.floats(-1e9, 1e9),
        "max": st.one_of(st.integers(-10, 10**9), st.just("2024-12-31"), st.just("demain")),
        "decimals": st.integers(0, 10),
        "values": st.lists(st.one_of(st.text(), st.integers()), min_size=1, max_size=4),
        "blanks": st.booleans(),
    },
)
MIXED = {
    "A1": "Nature", "A2": "train", "A3": "repas", "A4": None, "B2": 10, "B3": 20, "B4": None,
    "C2": 0.2, "C3": 0.5, "D2": datetime.date(2024, 3, 5), "E2": True, "F2": "12,50 €",
    "G2": "=1/0",
}  # fmt: skip
BOOK = book_of(workbook(MIXED)).workbook
INPUTS = [parse_area("A2:H4", "Feuil1")]


@given(VALUES, VALUES, st.floats(0, 1))
def test_any_two_values_can_be_compared_either_way_round(one, other, tolerance):
    assert same_value(one, other, tolerance) == same_value(other, one, tolerance)


@given(DRAWS, st.text(max_size=30))
@settings(max_examples=60, deadline=None)
def test_any_wish_can_be_drawn_and_comes_out_the_same_twice(wish, reference):
    first = list(trials(plan(BOOK, INPUTS, "=" + reference, wish), 3))
    assert len(first) == 3
    assert first == list(trials(plan(BOOK, INPUTS, "=" + reference, wish), 3))


def drawn(column, number=60, **wish):
    area = parse_area(f"{column}2", "Feuil1")
    return [data[area] for data in trials(plan(BOOK, INPUTS, "=A1", wish or None), number)]


def test_the_kind_is_guessed_from_the_values_that_are_there():
    assert all(v is None or v == int(v) for v in drawn("B"))
    assert any(v is None for v in drawn("B"))
    assert all(v is None or 0 <= v <= 1 for v in drawn("C"))
    march = (datetime.date(2024, 3, 5) - datetime.date(1899, 12, 30)).days
    assert all(v is None or abs(v - march) <= 90 for v in drawn("D"))
    assert set(drawn("E")) <= {True, False, None}
    assert {v for v in drawn("A") if v} >= {"train", "repas"}
    assert any(isinstance(v, float) for v in drawn("F"))


def test_the_wish_of_the_trainer_holds():
    assert all(5 <= v <= 6 for v in drawn("B", kind="integer", min=5, max=6, blanks=False))
    assert set(drawn("A", values=["x", "y"], blanks=False)) == {"x", "y"}
    assert all(
        len(str(v).split(".")[1]) <= 1 for v in drawn("C", kind="decimal", decimals=1, blanks=False)
    )


def test_limits_come_out_now_and_then():
    draw = Draw("integer", 0, 1_000_000, limits=(1000.0,))
    area = parse_area("A1", "F")
    assert 1000.0 in [data[area] for data in trials({area: draw}, 60)]


def test_amounts_typed_as_text_are_read_as_numbers():
    assert typed_number("1 234,50 €") == 1234.5
    assert typed_number("1\u202f234") == 1234
    assert typed_number("12 %") == 0.12
    assert typed_number("1,234.5") == 1234.5
    assert typed_number("-3") == -3
    assert typed_number("12 rue") is None
    assert typed_number("") is None


def test_values_are_the_same_for_a_reader():
    assert same_value(0.1 + 0.2, 0.3)
    assert same_value(None, "")
    assert same_value(None, 0.0)
    assert same_value("L\u2019été", "l'été")
    assert same_value(ErrorValue("#N/A"), ErrorValue("#N/A"))
    assert not same_value(1.0, True)
    assert not same_value("1", 1.0)
    assert not same_value(ErrorValue("#N/A"), ErrorValue("#REF!"))
    assert not same_value(100.0, 100.01)
