"""The contract, row by row: names, parameters, verdicts, and words in both languages."""

import json
from io import StringIO

import pytest
import yaml
from django.core.management import call_command

from courses.office.check import all_checks
from courses.office.refusal import REASONS
from courses.office.specs import validate
from tests.courses.office.contract import CONTRACT
from tests.courses.office.excel.builders import workbook
from tests.courses.office.packages import strict
from tests.courses.office.powerpoint.builders import Deck, picture
from tests.courses.office.word.builders import p, word

VERDICTS = {"pass", "fail", "cannot_verify"}
SUFFIXES = {"word": "docx", "excel": "xlsx", "powerpoint": "pptx"}


def deck() -> bytes:
    made = Deck()
    made.slide("Équipe", "Rôles")
    picture(made.slide("").shapes)
    return made.data


FILES = {
    "word": word(p("Introduction"), p(), p("- Un"), p("- Deux"), p("Brouillon")),
    "excel": workbook(
        {"A1": "Mois", "B1": "Montant", "A2": "Mai", "B2": 1, "B3": 2, "B4": 3, "B5": 6}
    ),
    "powerpoint": deck(),
}
BARE = {"word": word(), "excel": workbook({}), "powerpoint": Deck().data}


@pytest.fixture
def mark_file(tmp_path):
    """`manage.py mark_file` on bytes: (exit code, what it prints)."""

    def run(data: bytes, specs: list[dict], language: str = "fr") -> tuple[int, dict]:
        kind = specs[0]["check"].partition(".")[0]
        file, checks = tmp_path / f"file.{SUFFIXES[kind]}", tmp_path / "checks.yaml"
        file.write_bytes(data)
        checks.write_text(yaml.safe_dump({"checks": specs}, allow_unicode=True))
        out, code = StringIO(), 0
        try:
            arguments = [str(file), "--checks", str(checks), "--json", "--language", language]
            call_command("mark_file", *arguments, stdout=out)
        except SystemExit as end:
            code = int(str(end.code))
        return code, json.loads(out.getvalue())

    return run


def of(kind: str) -> list[dict]:
    return [spec for spec in CONTRACT if spec["check"].startswith(f"{kind}.")]


def test_every_check_of_the_contract_is_registered_and_tried_here():
    asked = {spec["check"] for spec in CONTRACT}
    registered = set(all_checks())
    assert asked <= registered
    more = registered - asked  # beyond the contract: general advice for a document of one's own
    assert more == {
        "word.headings", "excel.no_text_numbers", "excel.no_typed_totals", "excel.headers_frozen",
    }  # fmt: skip


@pytest.mark.parametrize("spec", CONTRACT, ids=lambda s: f"{s['id']}-{s['check']}")
def test_its_parameters_are_taken_and_others_are_not(spec):
    assert validate([spec]) == []
    assert validate([{**spec, "points": 2.5, "hint": "Un indice.", "why": "Parce que."}]) == []
    assert validate([{**spec, "inconnu": 1}])


@pytest.mark.parametrize("kind", sorted(FILES))
@pytest.mark.parametrize("made", ["full", "bare", "strict"])
def test_each_check_gives_a_verdict_in_words_of_both_languages(kind, made, mark_file):
    data = {"full": FILES[kind], "bare": BARE[kind], "strict": strict(FILES[kind])}[made]
    code, french = mark_file(data, of(kind))
    assert code == 0
    assert set(french) == {"refused", "kind", "producer", "score", "results"}
    assert (french["refused"], french["kind"]) == (None, kind)
    _code, english = mark_file(data, of(kind), "en")
    for spec, one, other in zip(of(kind), french["results"], english["results"], strict=True):
        assert (one["id"], one["check"]) == (spec["id"], spec["check"])
        assert one["verdict"] in VERDICTS
        assert (one["verdict"], one["earned"]) == (other["verdict"], other["earned"])
        assert one["message"] != other["message"]
        assert not set("{}") & set(one["message"] + other["message"]), one
        assert "vérifié automatiquement" not in one["message"], one  # a check that stopped
        assert one["possible"] == (0 if one["verdict"] == "cannot_verify" else 1)
        assert len(one["where"]) == len(other["where"])


@pytest.mark.parametrize("kind", sorted(FILES))
def test_the_strict_variant_gets_the_same_verdicts(kind, mark_file):
    _code, one = mark_file(FILES[kind], of(kind))
    _code, other = mark_file(strict(FILES[kind]), of(kind))
    assert [r["verdict"] for r in one["results"]] == [r["verdict"] for r in other["results"]]


@pytest.mark.parametrize(
    ("kind", "check", "given", "place", "quoted"),
    [
        ("word", "paragraph_style", {"text": "Introduction", "style": "heading 1"},
         "paragraphe 1", "Normal"),
        ("word", "list", {"items": ["Un", "Deux"], "kind": "bullet"}, "paragraphe 3", "Un"),
        ("word", "run_format", {"text": "Introduction", "size": 14}, "paragraphe 1", "11"),
        ("word", "paragraph_format", {"text": "Introduction", "alignment": "justify"},
         "paragraphe 1", "Introduction"),
        ("word", "page_setup", {"margin": 3}, "section 1", "2 cm"),
        ("word", "text", {"absent": ["Brouillon"]}, "paragraphe 5", "Brouillon"),
        ("word", "no_empty_paragraphs", {}, "paragraphe 2", "paragraphe"),
        ("excel", "formula", {"cell": "B5"}, "cellule B5", "6"),
        ("excel", "value", {"cell": "B5", "equals": 7}, "cellule B5", "6"),
        ("excel", "result", {"cell": "B5", "inputs": ["B2:B4"], "reference": "=SUM(B2:B4)"},
         "cellule B5", "6"),
        ("excel", "number_format", {"range": "B5", "kind": "percent"}, "cellule B5", "Standard"),
        ("powerpoint", "title", {}, "diapositive 2", "1 diapositive"),
        ("powerpoint", "layout", {"slide": 1, "kind": "blank"}, "diapositive 1", "Title"),
        ("powerpoint", "alt_text", {}, "diapositive 2", "1 image"),
        ("powerpoint", "min_font", {"size": 60}, "diapositive 1", "Rôles"),
        ("powerpoint", "max_words", {"words": 1}, "diapositive 1", "2 mots"),
    ],
)  # fmt: skip
def test_what_is_to_take_up_again_names_its_place_and_what_was_found(
    kind, check, given, place, quoted, mark_file
):
    _code, found = mark_file(FILES[kind], [{"id": "x", "check": f"{kind}.{check}", **given}])
    [result] = found["results"]
    assert result["verdict"] == "fail"
    assert any(place in where for where in result["where"]), result
    assert quoted in result["message"], result


def test_a_refusal_ends_with_2_and_a_reason_of_the_contract(mark_file):
    code, found = mark_file(b"x", of("word"))
    assert code == 2
    assert set(found) == {"refused"}
    assert set(found["refused"]) == {"reason", "message"}
    assert found["refused"]["reason"] in REASONS
    assert set(REASONS) == {
        "not_office", "wrong_kind", "encrypted", "legacy_format", "macros", "damaged", "unsafe",
        "too_large", "too_complex",
    }  # fmt: skip
