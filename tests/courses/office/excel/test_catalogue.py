import string

import pytest

from courses.office.check import all_checks
from courses.office.good_practice import good_practice
from courses.office.how import VERSIONS, how_to
from courses.office.labels import check_label, choice_label, param_label
from courses.office.marking import mark
from courses.office.sentences import registered_sentences
from courses.office.specs import validate

from .builders import workbook

CONTRACT = [
    "formula",
    "result",
    "filled_down",
    "uses_function",
    "no_constants",
    "absolute_reference",
    "value",
    "number_format",
    "conditional_format",
    "data_validation",
    "chart",
    "pivot_table",
    "table",
    "defined_name",
    "freeze_panes",
    "page_setup",
    "sorted",
    "filter",
    "slicer",
    "query",
    "protection",
    "sheets",
    "no_errors",
]
CHECKS = list(all_checks("excel").values())


def test_every_check_of_the_contract_is_there():
    assert {f"excel.{name}" for name in CONTRACT} <= set(all_checks("excel"))


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_each_check_explains_itself_in_both_languages(check):
    for language in ("fr", "en"):
        texts = [how_to(check.id).text(field, language) for field in ("why", "hint", *VERSIONS)]
        texts.append(check_label(check).name(language))
        for param in check.params:
            texts.append(param_label(check, param).name(language))
            texts.extend(choice_label(check, param, one).name(language) for one in param.choices)
        assert all(text.strip() for text in texts)


def test_choices_are_named_and_not_shown_raw():
    for check in CHECKS:
        for param in check.params:
            for choice in param.choices:
                assert choice_label(check, param, choice).fr != choice


def test_each_sentence_has_both_languages_and_the_same_values():
    for key, languages in registered_sentences().items():
        if key.startswith("excel."):
            names = {language: _names(template) for language, template in languages.items()}
            assert names["fr"] == names["en"], key


def _names(template):
    texts = template if isinstance(template, tuple) else (template,)
    return {name for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}


def test_good_practice_passes_on_a_tidy_workbook_and_finds_what_to_improve():
    def fitted(book):
        book.worksheets[0].sheet_properties.pageSetUpPr.fitToPage = True

    specs = [dict(advice.spec) for advice in good_practice("excel")]
    assert validate(specs) == []
    tidy = workbook({"A1": "Prix", "A2": 1, "A3": 2, "A4": 3, "A5": "=SUM(A2:A4)"}, change=fitted)
    assert {r["verdict"] for r in mark(tidy, specs)["results"]} == {"pass"}
    poor = {"A1": "Prix", "A2": 1, "A3": 2, "A4": 3, "A5": 6, "B1": "=1/0", "C1": "12,5 €"}
    poor |= {f"D{row}": "x" for row in range(1, 60)}
    assert {r["verdict"] for r in mark(workbook(poor), specs)["results"]} == {"fail"}
