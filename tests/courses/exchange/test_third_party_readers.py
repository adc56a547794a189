"""What the bank exports is read by tools that others have written; the counts agree."""

from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest
from moodle_xml_parser.parser import parse_bytes
from onyx2moodle.parser import parse_item
from pygiftparser.parser import parseFile

from courses.exchange.gift import read_gift, write_gift
from courses.exchange.moodle_xml import write_moodle_xml
from courses.exchange.qti import write_qti

pytestmark = pytest.mark.anydb
CONTENT = Path(__file__).parents[3] / "content"
CHOICES = ("single_choice", "multiple_choice")
GIFT_NAMES = {
    "SelectSet": "single_choice",
    "MultipleChoicesSet": "multiple_choice",
    "TrueFalseSet": "true_false",
    "MatchingSet": "matching",
    "ShortSet": "short_answer",
    # It knows numbers, yet not Moodle's `~#what is said of any other answer`.
    "NoneType": "numerical",
}


@pytest.fixture(scope="module")
def questions():
    files = sorted(CONTENT.rglob("*.gift"))
    found = [q for path in files for q in read_gift(path.read_bytes()).questions]
    assert len(found) > 500
    return found


def test_a_gift_parser_finds_every_question_and_its_kind(questions, tmp_path):
    path = tmp_path / "bank.gift"
    path.write_bytes(write_gift(questions).content)
    with path.open(encoding="utf-8") as file:
        found = parseFile(file)
    sets = [type(getattr(q, "answers", None)).__name__ for q in found]
    assert [GIFT_NAMES[name] for name in sets] == [q.kind for q in questions]
    texts = [(unescaped(q.title), unescaped(q.generalFeedback)) for q in found]
    assert texts[0] == (questions[0].title, questions[0].explanation)


def test_a_moodle_parser_finds_every_choice_and_what_it_is_worth(questions):
    found = parse_bytes(write_moodle_xml(questions).content)["multichoice"]
    ours = [q for q in questions if q.kind in CHOICES]
    assert [q.name for q in found] == [q.title for q in ours]
    assert [len(q.options) for q in found] == [len(q.content["choices"]) for q in ours]
    right = [sum(o.score_fraction > 0 for o in q.options) for q in found]
    assert right == [sum(is_right(c) for c in q.content["choices"]) for q in ours]


def test_a_qti_parser_finds_every_question_and_its_interaction(questions, tmp_path):
    path = tmp_path / "bank.zip"
    path.write_bytes(write_qti(questions).content)
    ZipFile(path).extractall(tmp_path / "items")
    files = sorted((tmp_path / "items").rglob("*.xml"))
    items = [parse_item(file) for file in files if file.name != "imsmanifest.xml"]
    kinds = Counter(q.kind for q in questions)
    found = Counter(i.kind for item in items for i in item.interactions)
    assert len(items) == len(questions)
    assert found["choice"] == sum(kinds[kind] for kind in (*CHOICES, "true_false"))
    assert found["textEntry"] == kinds["short_answer"] + kinds["numerical"]
    assert found["match"] == kinds["matching"]


def is_right(choice: dict) -> bool:
    return choice["credit" if "credit" in choice else "weight"] > 0


def unescaped(text: str) -> str:
    return text.replace("\\", "")
