import pytest

from courses.questions import kinds
from tests.courses.questions.examples import ORDERING

kind = kinds()["ordering"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (["k9", "k2", "k7", "k1"], 1.0),
        (["k1", "k9", "k2", "k7"], 0.6667),
        (["k7", "k1", "k9", "k2"], 0.6667),
        (["k1", "k7", "k2", "k9"], 0.0),
        (["k9", "k2"], 0.3333),
        (["k9", "k9", "k2", "zz", 7, "k7", "k1"], 1.0),
        ([], 0.0),
        (None, 0.0),
        ("k9k2k7k1", 0.0),
    ],
)
def test_credit_is_the_share_of_neighbours_in_the_right_order(given, expected):
    assert kind.mark(ORDERING, given).credit == expected


def test_items_with_the_same_words_may_change_places():
    items = [("1", "Copier"), ("2", "Coller"), ("3", "Coller"), ("4", "Enregistrer")]
    content = {"items": [{"id": id, "text": text} for id, text in items]}
    assert kind.mark(content, ["1", "3", "2", "4"]).credit == 1.0


def test_places_chosen_in_selects_become_an_order():
    form = {"answer-k1": ["2"], "answer-k9": ["1"], "answer-k2": [""], "answer-k7": ["9" * 5000]}
    assert kind.read(form) == ["k9", "k1"]
    assert kind.read({"answer-k1": [""]}) is None
