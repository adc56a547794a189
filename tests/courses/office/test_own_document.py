"""A document of one's own is checked for the good practice of its format."""

from pathlib import Path

import docx
import pptx
import pytest

from courses.office.good_practice import good_practice
from courses.office.own_document import examine_own_document
from tests.courses.office.word.builders import p, word

TEMPLATES = {
    "word": Path(docx.__file__).parent / "templates/default.docx",
    "powerpoint": Path(pptx.__file__).parent / "templates/default.pptx",
}


@pytest.mark.parametrize("kind", sorted(TEMPLATES))
def test_each_advice_gets_its_result_in_order(kind):
    marked = examine_own_document(TEMPLATES[kind].read_bytes())["marked"]
    assert marked["kind"] == kind
    advised = [advice.spec["id"] for advice in good_practice(kind)]
    assert [result["id"] for result in marked["results"]] == advised


def test_a_careless_document_hears_what_to_do():
    found = examine_own_document(word(p("Titre", run="<w:b/>"), p(), p("Texte.")), "en")
    marked = found["marked"]
    failed = {result["id"] for result in marked["results"] if result["verdict"] == "fail"}
    assert {"titres", "vides", "titre"} <= failed
    assert found["places"]["vides"] == [{"kind": "empty_paragraph", "n": 2}]
    assert [row["n"] for row in found["sketch"]["rows"]] == [1, 2, 3]


def test_a_file_that_cannot_be_read_is_refused():
    found = examine_own_document(b"x")
    assert list(found) == ["marked"]
    assert found["marked"]["refused"]["reason"] == "not_office"
