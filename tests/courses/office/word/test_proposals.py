"""By example: what the model passes and the starter fails is proposed, and nothing else."""

import pytest

from courses.office.good_practice import good_practice
from courses.office.marking import mark
from courses.office.proposals import propose
from courses.office.refusal import Refused
from courses.office.specs import validate
from tests.courses.office.packages import with_part
from tests.courses.office.word.builders import (
    A4,
    MARGINS_2CM,
    contents,
    field,
    footer_ref,
    p,
    picture,
    r,
    table,
    word,
)

BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
ROWS = [["Nom", "Âge"], ["Inès", "24"]]
STARTER = word(
    p("Introduction", run="<w:b/>"),
    p(),
    p("- Pommes"),
    p("- Poires"),
    p("Il est très urgent."),
    p("Les chiffres  suivent."),
    table(ROWS),
    p("Suite"),
    picture(),
    last_section=A4,
)
MODEL = word(
    contents("Introduction"),
    p("Introduction", "berschrift1"),
    p("Pommes", properties=BULLET),
    p("Poires", properties=BULLET),
    f"<w:p>{r('Il est ')}{r('très urgent', '<w:b/>')}{r('.')}</w:p>",
    p("Les chiffres suivent.", properties='<w:jc w:val="both"/>'),
    table(ROWS, header=True),
    p("Suite", properties="<w:pageBreakBefore/>"),
    picture("Un plan"),
    last_section=A4 + MARGINS_2CM + footer_ref("footer1"),
    stories={"footer1": f"<w:p>{field('PAGE')}</w:p>"},
    core="<dc:title>Note</dc:title>",
)


@pytest.fixture(scope="module")
def proposed() -> dict:
    return propose(STARTER, MODEL)


def test_each_change_is_proposed(proposed):
    specs = [{k: v for k, v in spec.items() if k != "id"} for spec in proposed["checks"]]
    for expected in (
        {"check": "word.table_of_contents", "up_to_date": True},
        {"check": "word.paragraph_style", "text": "Introduction", "style": "heading 1"},
        {"check": "word.list", "items": ["Pommes", "Poires"], "kind": "bullet"},
        {"check": "word.run_format", "text": "très urgent", "bold": True},
        {"check": "word.paragraph_format", "text": "Les chiffres suivent.", "alignment": "justify"},
        {"check": "word.page_number", "where": "footer"},
        {"check": "word.page_setup", "margin": 2.0},
        {"check": "word.page_break_before", "text": "Suite"},
        {"check": "word.alt_text", "min": 1},
        {"check": "word.no_empty_paragraphs"},
        {"check": "word.no_spaces_for_layout", "max_spaces": 1},
        {"check": "word.property", "name": "title", "equals": "Note"},
    ):
        assert expected in specs, (expected, specs)
    tables = [spec for spec in specs if spec["check"] == "word.table"]
    assert tables == [
        {
            "check": "word.table",
            "min_rows": 2,
            "columns": 2,
            "header_row": True,
            "style": "table grid",
        }
    ]


def test_what_is_proposed_is_valid_passes_the_model_and_fails_the_starter(proposed):
    checks = proposed["checks"]
    assert validate(checks) == []
    assert {one["verdict"] for one in mark(MODEL, checks)["results"]} == {"pass"}
    assert {one["verdict"] for one in mark(STARTER, checks)["results"]} == {"fail"}


def test_the_same_file_twice_gives_nothing_to_propose():
    assert propose(MODEL, MODEL)["checks"] == []


def test_what_no_check_can_judge_is_said():
    model = with_part(MODEL, "word/media/plan.png", b"other picture")
    assert "images ont changé" in propose(STARTER, model)["beyond"][0]
    assert "pictures have changed" in propose(STARTER, model, "en")["beyond"][0]


def test_an_unreadable_model_is_refused():
    with pytest.raises(Refused):
        propose(STARTER, b"nothing")


def test_good_practice_is_valid_and_tells_a_careful_document_from_a_careless_one():
    specs = [dict(advice.spec) for advice in good_practice("word")]
    assert validate(specs) == []
    careful = {one["id"]: one["verdict"] for one in mark(MODEL, specs)["results"]}
    careless = {one["id"]: one["verdict"] for one in mark(STARTER, specs)["results"]}
    assert set(careful.values()) == {"pass"}
    assert careless["titres"] == careless["vides"] == careless["images"] == "fail"
    assert all(advice.title("fr") and advice.title("en") for advice in good_practice("word"))
