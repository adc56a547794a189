"""A file is opened once, and everything that is wanted of it comes out."""

import json
from dataclasses import asdict

import pytest

from courses.office import package, sketch
from courses.office.examining import examine, examine_by_good_practice
from courses.office.fingerprint import fingerprint
from courses.office.marking import mark
from courses.office.sandbox import examine_own_safely, examine_safely
from courses.office.specs import InvalidChecks
from tests.courses.office.excel.builders import workbook
from tests.courses.office.packages import with_part
from tests.courses.office.powerpoint.builders import Deck
from tests.courses.office.word.builders import p, word


def deck() -> bytes:
    made = Deck()
    made.slide("Équipe", "Rôles")
    made.slide("", "Dates")
    return made.data


DOCUMENT = word(p("Introduction"), p(), "<w:p><w:del><w:r><w:t>x</w:t></w:r></w:del></w:p>")
CASES = {
    "word": (DOCUMENT, [{"id": "vides", "check": "word.no_empty_paragraphs"}]),
    "excel": (
        workbook({"A1": "Total", "A2": 12}),
        [{"id": "total", "check": "excel.formula", "cell": "A2"}],
    ),
    "powerpoint": (deck(), [{"id": "titres", "check": "powerpoint.title"}]),
}


@pytest.mark.parametrize("kind", sorted(CASES))
def test_the_marks_and_the_prints_are_those_of_the_parts_alone(kind):
    data, checks = CASES[kind]
    found = examine(data, checks)
    assert found["marked"] == mark(data, checks)
    assert found["prints"] == asdict(fingerprint(data))
    assert found["sketch"]["kind"] == kind


@pytest.mark.parametrize("kind", sorted(CASES))
def test_each_place_goes_with_its_sentence(kind):
    data, checks = CASES[kind]
    found = examine(data, checks)
    [result] = found["marked"]["results"]
    places = found["places"][result["id"]]
    assert len(places) == len(result["where"]) == 1
    assert places[0]["kind"] in ("empty_paragraph", "cell", "untitled_slide")


@pytest.mark.parametrize("kind", sorted(CASES))
def test_no_part_is_parsed_twice(kind, monkeypatch):
    """A large document costs most of its time there."""
    data, checks = CASES[kind]
    parsed: list[int] = []
    parse = package.parse_xml

    def counted(part: bytes):
        parsed.append(id(part))  # parts may have equal bytes
        return parse(part)

    monkeypatch.setattr(package, "parse_xml", counted)
    examine(data, checks)
    assert len(parsed) > 3
    assert len(parsed) == len(set(parsed))


@pytest.mark.parametrize("examined", [examine, examine_safely])
def test_a_refused_file_has_its_refusal_alone(examined):
    data, checks = CASES["word"]
    assert examined(b"x", checks) == {"marked": mark(b"x", checks)}
    excel = CASES["excel"][0]
    assert examined(excel, checks)["marked"]["refused"]["reason"] == "wrong_kind"
    broken = with_part(data, "word/styles.xml", "<oops")
    assert examined(broken, checks)["marked"] == mark(broken, checks)


@pytest.mark.parametrize("kind", sorted(CASES))
def test_the_limited_process_finds_the_same(kind):
    data, checks = CASES[kind]
    here = examine(data, checks, "en")
    assert examine_safely(data, checks, "en") == json.loads(json.dumps(here))
    assert examine_own_safely(data) == examine_by_good_practice(data)


def test_wrong_specs_are_told():
    for examined in (examine, examine_safely):
        with pytest.raises(InvalidChecks):
            examined(DOCUMENT, [{"id": "a", "check": "word.zut"}])


def test_a_picture_that_cannot_be_sketched_does_not_cost_the_marks(monkeypatch, caplog):
    def broken(*_args):
        raise KeyError("n")

    data, checks = CASES["word"]
    monkeypatch.setitem(sketch._sketchers, "word", broken)
    found = examine(data, checks)
    assert found["sketch"] == {}
    assert found["marked"] == mark(data, checks)
    assert "could not be sketched" in caplog.text
