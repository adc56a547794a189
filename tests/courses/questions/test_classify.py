import pytest

from courses.questions import kinds
from courses.questions.identity import id_of
from tests.courses.questions.examples import CLASSIFY

kind = kinds()["classify"]
SUMMARY, FILTER, FORMULA = (card["id"] for card in CLASSIFY["cards"])


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({SUMMARY: "c1", FILTER: "c2", FORMULA: "c2"}, 1.0),
        ({SUMMARY: "c2", FILTER: "c2", FORMULA: "c2"}, 0.6667),
        ({SUMMARY: "c1"}, 0.3333),
        ({SUMMARY: {}, FILTER: "c9"}, 0.0),
        (None, 0.0),
    ],
)
def test_each_card_earns_its_share(answer, expected):
    assert kind.mark(CLASSIFY, answer).credit == expected


def test_a_trainer_writes_one_card_a_line():
    columns = [("u1", "Word", "Sommaire\n\n  Saut  de page "), ("u2", "Excel", "Filtre")]
    raw = {
        "columns": [
            {"type": "item", "id": id, "value": {"title": title, "cards": cards}}
            for id, title, cards in columns
        ]
    }
    content = kind.author(kind.block().to_python(raw))
    assert [(card["text"], card["column"]) for card in content["cards"]] == [
        ("Sommaire", "u1"),
        ("Saut de page", "u1"),
        ("Filtre", "u2"),
    ]
    assert content["cards"][0]["id"] == id_of("Sommaire")


def test_the_answer_and_the_solution_are_told_by_column():
    assert kind.words(CLASSIFY, {FILTER: "c1"}) == "Word : Filtre"
    assert kind.solution(CLASSIFY) == ["Word : Sommaire", "Excel : Filtre, Formule"]
