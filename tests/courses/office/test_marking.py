"""The JSON of the contract: scores, partial credit, refusals, specs that cannot be run."""

import logging
import re

import pytest

from courses.office import check as registry
from courses.office.check import Params, Tools, check, failed, passed
from courses.office.intake import intake
from courses.office.marking import engine_version, mark
from courses.office.params import Param
from courses.office.specs import InvalidChecks, read_checks, validate
from tests.courses.office.word.builders import p, table, word

GOOD = word(p("Introduction", "berschrift1"), p(), p("Fin"))
SPECS = [
    {"id": "titre", "check": "word.paragraph_style", "text": "Introduction", "style": "heading 1"},
    {"id": "vides", "check": "word.no_empty_paragraphs", "points": 3},
]


@pytest.fixture
def defective(monkeypatch):
    """A check that stops on an error of its own, as a real one might."""
    monkeypatch.setattr(registry, "_checks", dict(registry.all_checks()))

    @check("word.defective", Params())
    def defective_(spec, package, tools):
        raise ZeroDivisionError


def test_a_mark_has_exactly_the_keys_of_the_contract():
    marked = mark(GOOD, SPECS)
    assert marked == {
        "refused": None,
        "kind": "word",
        "producer": "Microsoft Office Word 16.0000",
        "score": {"earned": 1, "possible": 4},
        "results": [
            {
                "id": "titre",
                "check": "word.paragraph_style",
                "verdict": "pass",
                "earned": 1,
                "possible": 1,
                "message": "«\u00a0Introduction\u00a0» a bien le style «\u00a0Titre 1\u00a0».",
                "where": ["paragraphe 1 «\u00a0Introduction\u00a0»"],
            },
            {
                "id": "vides",
                "check": "word.no_empty_paragraphs",
                "verdict": "fail",
                "earned": 0,
                "possible": 3,
                "message": marked["results"][1]["message"],
                "where": ["paragraphe 2 (vide)"],
            },
        ],
    }


def test_the_version_of_the_engine_names_the_rules_and_the_recalculation():
    assert re.fullmatch(r"\d+ ironcalc \d+\.\d+\S*", engine_version())


def test_a_refusal_has_only_its_reason_and_message():
    refused = mark(b"", SPECS)
    assert set(refused) == {"refused"}
    assert set(refused["refused"]) == {"reason", "message"}


def test_what_cannot_be_verified_leaves_the_total():
    data = word(table([["Nom"]], style="Raye"), p())
    asked = [
        {"id": "a", "check": "word.run_format", "text": "Nom", "bold": True, "points": 5},
        {"id": "b", "check": "word.table"},
    ]
    marked = mark(data, asked)
    assert marked["results"][0]["verdict"] == "cannot_verify"
    assert marked["score"] == {"earned": 1, "possible": 1}


def test_a_defect_of_a_check_counts_neither_way_and_is_logged(defective, caplog):
    with caplog.at_level(logging.ERROR):
        marked = mark(GOOD, [{"id": "a", "check": "word.defective"}, SPECS[0]])
    assert marked["results"][0]["verdict"] == "cannot_verify"
    assert marked["score"] == {"earned": 1, "possible": 1}
    assert "word.defective" in caplog.text


def test_credit_stays_within_its_bounds():
    assert failed("x", fraction=1.7).share == 1.0
    assert failed("x", fraction=-1).share == 0.0
    assert passed("x").share == 1.0


def test_facts_are_built_once_a_package():
    built = []

    def builder(package):
        built.append(package)
        return len(built)

    one, other = intake(GOOD), intake(GOOD)
    tools = Tools(one)
    assert [tools.facts(builder, package) for package in (one, one, other)] == [1, 1, 2]


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ({"id": "a", "check": "word.zut"}, ["a", "word.zut"]),
        ({"id": "a", "check": "word.paragraph_style", "text": "x"}, ["a", "style", "manque"]),
        ({"check": "word.no_comments"}, ["id", "manque"]),
        ({"id": "a", "check": "word.no_comments", "zut": 1}, ["a", "word.no_comments", "zut"]),
        ({"id": "a", "check": "word.caption", "min": "deux"}, ["word.caption", "min", "deux"]),
        ({"id": "a", "check": "word.caption", "min": 0}, ["min"]),
        ({"id": "a", "check": "word.page_number", "where": "bas"}, ["where", "bas", "footer"]),
        ({"id": "a", "check": "word.run_format", "text": "x"}, ["bold", "italic"]),
        (
            {"id": "a", "check": "word.run_format", "text": "x", "color": "turquoise"},
            ["color", "turquoise"],
        ),
        ({"id": "a", "check": "word.no_comments", "points": -1}, ["points"]),
        ({"id": "a", "check": "word.page_setup", "margins": {"haut": 2}}, ["margins"]),
    ],
)
def test_a_wrong_spec_is_told_with_its_check_and_parameter(spec, words):
    errors = validate([spec])
    assert len(errors) == 1, errors
    assert all(word_ in errors[0] for word_ in words)
    with pytest.raises(InvalidChecks):
        mark(GOOD, [spec])


def test_one_name_twice_and_two_formats_are_errors():
    twice = [{"id": "a", "check": "word.no_comments"}] * 2
    assert any("«\u00a0a\u00a0»" in error for error in validate(twice))
    mixed = [{"id": "a", "check": "word.no_comments"}, {"id": "b", "check": "excel.no_errors"}]
    assert any("plusieurs formats" in error for error in validate(mixed))


def test_defaults_fill_what_is_not_given_and_one_text_makes_a_list():
    params = Params(Param("items", "texts"), Param("min", "integer", default=2))
    assert params.fill({"id": "a", "items": "x"}) == {"id": "a", "items": ["x"], "min": 2}


def test_specs_are_read_from_yaml():
    text = (
        'checks:\n  - {id: a, check: word.text, contains: "x"}\n  - {id: b, equals: 2026-01-31}\n'
    )
    assert read_checks(text) == [
        {"id": "a", "check": "word.text", "contains": "x"},
        {"id": "b", "equals": "2026-01-31"},
    ]


@pytest.mark.parametrize("text", ["checks: [a", "autre: []", "checks: 3", "- 1", ""])
def test_a_text_without_list_of_checks_is_refused(text):
    with pytest.raises(InvalidChecks):
        read_checks(text)
