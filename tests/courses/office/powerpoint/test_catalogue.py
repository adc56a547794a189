"""Every check is labelled, explained and validated, in both languages."""

import pytest

from courses.office.check import all_checks
from courses.office.good_practice import good_practice
from courses.office.how import VERSIONS, how_to
from courses.office.labels import check_label, choice_label, param_label
from courses.office.marking import mark
from courses.office.specs import validate
from tests.courses.office.powerpoint.builders import Deck

CONTRACT = [
    "layout",
    "layouts_used",
    "title",
    "slide_order",
    "slides",
    "alt_text",
    "notes",
    "transition",
    "animation",
    "slide_number",
    "footer",
    "theme",
    "min_font",
    "max_words",
    "inside_slide",
    "chart",
    "table",
    "smartart",
    "media",
    "hyperlink",
    "master_picture",
    "sections",
    "custom_show",
    "contrast",
    "reading_order",
    "property",
    "template",
]


def test_every_check_of_the_contract_is_there_and_no_other():
    assert set(all_checks("powerpoint")) == {f"powerpoint.{name}" for name in CONTRACT}


@pytest.mark.parametrize("name", CONTRACT)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_check_has_its_names_and_its_explanations(name, language):
    check = all_checks("powerpoint")[f"powerpoint.{name}"]
    assert check_label(check).name(language)
    for param in check.params:
        assert param_label(check, param).name(language)
        for choice in param.choices:
            assert choice_label(check, param, choice).name(language) != choice
    texts = [how_to(check.id).text(field, language) for field in ("why", "hint", *VERSIONS)]
    assert all(len(text) > 10 for text in texts)


@pytest.mark.parametrize(
    "spec",
    [
        {"check": "powerpoint.layout", "slide": 1},
        {"check": "powerpoint.layout", "kind": "titre"},
        {"check": "powerpoint.max_words", "words": 0},
        {"check": "powerpoint.min_font"},
        {"check": "powerpoint.slides"},
        {"check": "powerpoint.reading_order", "texts": ["a"]},
        {"check": "powerpoint.title", "slide": 0},
    ],
)
def test_a_wrong_spec_is_refused_by_name(spec):
    errors = validate([{"id": "un", **spec}])
    assert errors
    assert spec["check"] in errors[0] or "un" in errors[0]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_general_list_marks_an_ordinary_presentation(language):
    deck = Deck()
    deck.slide("Bilan", "Douze magasins")
    specs = [dict(advice.spec) for advice in good_practice("powerpoint")]
    marked = mark(deck.data, specs, language)
    verdicts = {result["id"]: result["verdict"] for result in marked["results"]}
    assert verdicts["titres"] == "pass"
    assert verdicts["contraste"] == "pass"
    assert verdicts["titre_fichier"] == "fail"
