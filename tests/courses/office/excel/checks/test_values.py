import datetime

import pytest

from ..builders import calculated, result, rewritten, verdict, workbook


@pytest.mark.parametrize(
    ("content", "spec"),
    [
        (12, {"equals": 12}),
        (12.0, {"equals": "12", "type": "number"}),
        ("=3*4", {"equals": 12}),
        ("Paris", {"equals": "paris"}),
        ("L\u2019été\u00a0!", {"equals": "l'été !", "type": "text"}),
        (True, {"equals": True}),
        (datetime.date(2024, 3, 5), {"equals": "2024-03-05", "type": "date"}),
        (datetime.date(2024, 3, 5), {"type": "date"}),
        (3.14159, {"equals": 3.14, "tolerance": 0.01}),
        (1, {"type": "number"}),
        ("un", {"type": "text"}),
    ],
)
def test_the_expected_content_passes(content, spec):
    assert verdict(workbook({"B2": content}), "value", cell="B2", **spec) == "pass"


@pytest.mark.parametrize(
    ("content", "spec", "words"),
    [
        (13, {"equals": 12}, "contient 13 au lieu de 12"),
        ("12", {"equals": 12}, "sous forme de texte"),
        ("12,50 €", {"type": "number"}, "sous forme de texte"),
        ("douze", {"type": "number"}, "lit comme du texte"),
        ("05/03/2024", {"type": "date"}, "lit comme du texte"),
        (45356, {"type": "date"}, "format Date"),
        (datetime.date(2024, 3, 6), {"equals": "2024-03-05", "type": "date"}, "2024-03-05"),
        (12, {"type": "text"}, "un texte est attendu"),
        (True, {"type": "number"}, "un nombre est attendu"),
        (None, {"type": "number"}, "est vide"),
        ("=1/0", {"type": "number"}, "#DIV/0!"),
        (3.2, {"equals": 3.14, "tolerance": 0.01}, "3,2"),
    ],
)
def test_any_other_content_fails_and_is_quoted(content, spec, words):
    found = result(workbook({"B2": content}), "value", cell="B2", **spec)
    assert found["verdict"] == "fail"
    assert words in found["message"]


def test_a_column_gives_credit_for_its_real_numbers():
    data = workbook({"C3": 10, "C4": "20", "C5": "30,5", "C6": 40})
    found = result(data, "value", cell="C3:C6", type="number", points=4)
    assert (found["verdict"], found["earned"]) == ("fail", 2)
    assert found["where"] == ["plage C4:C5 de Feuil1"]


def test_a_result_without_kept_value_that_cannot_be_calculated_is_not_judged():
    assert (
        verdict(workbook({"B2": "=TODAY()"}), "value", cell="B2", type="number") == "cannot_verify"
    )


def test_a_kept_result_is_believed():
    data = calculated(workbook({"B2": "=TODAY()"}), {"B2": "45000"})
    assert verdict(data, "value", cell="B2", equals=45000) == "pass"


def test_dates_of_the_strict_variant_are_read():
    data = workbook({"B2": datetime.date(2024, 3, 5)})
    data = rewritten(
        data, {"xl/worksheets/sheet1.xml": ('t="n"><v>45356</v>', 't="d"><v>2024-03-05</v>')}
    )
    assert verdict(data, "value", cell="B2", equals="2024-03-05", type="date") == "pass"


@pytest.mark.parametrize(
    ("code", "spec"),
    [
        ('#,##0.00\\ "€"', {"kind": "currency"}),
        ('#,##0.00\\ "€"', {"kind": "currency", "currency": "€", "decimals": 2}),
        ("#,##0.00\\ [$€-40C]", {"currency": "EUR"}),
        ('_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-', {"kind": "currency", "currency": "euro"}),
        ('#,##0 "CHF"', {"kind": "currency", "currency": "CHF", "decimals": 0}),
        ("[$$-409]#,##0.00", {"currency": "USD"}),
        ("0%", {"kind": "percent", "decimals": 0}),
        ("0.0%", {"kind": "percent", "decimals": 1}),
        ("dd/mm/yyyy", {"kind": "date"}),
        ("[$-40C]d mmmm yyyy;@", {"kind": "date"}),
        ("mmm-yy", {"kind": "date"}),
        ("h:mm", {"kind": "time"}),
        ("[h]:mm:ss", {"kind": "time"}),
        ('#,##0.00 "unités"', {"kind": "number", "decimals": 2}),
        ("#,##0", {"kind": "number", "decimals": 0}),
        ("[Red]0.00", {"kind": "number"}),
        ("0.00E+00", {"kind": "number"}),
    ],
)
def test_the_format_is_understood_from_its_code(code, spec):
    data = workbook({"B2": 0.5, "B3": 2}, formats={"B2": code, "B3": code})
    assert verdict(data, "number_format", range="B2:B3", **spec) == "pass"


@pytest.mark.parametrize(
    ("code", "spec", "words"),
    [
        ("General", {"kind": "currency"}, "Standard"),
        ("General", {"kind": "number"}, "Standard"),
        ('#,##0.00 "unités"', {"kind": "currency"}, "Nombre à 2 décimales"),
        ("0.00", {"kind": "percent"}, "Pourcentage"),
        ('#,##0.00\\ "€"', {"kind": "currency", "decimals": 0}, "2 décimales"),
        ("#,##0.00\\ [$£-809]", {"currency": "EUR"}, "GBP"),
        ("h:mm", {"kind": "date"}, "Heure"),
        ("@", {"kind": "number"}, "Texte"),
    ],
)
def test_another_format_fails_and_is_named(code, spec, words):
    data = workbook({"B2": 0.5}, formats={"B2": code})
    found = result(data, "number_format", range="B2", **spec)
    assert found["verdict"] == "fail"
    assert words in found["message"]


def test_empty_cells_of_the_range_do_not_matter_and_texts_do():
    euros = {f"B{row}": '#,##0.00 "€"' for row in range(2, 5)}
    spec = {"range": "B2:B20", "kind": "currency"}
    assert verdict(workbook({"B2": 1, "B3": 2}, formats=euros), "number_format", **spec) == "pass"
    typed = workbook({"B2": 1, "B3": "2 €"}, formats=euros)
    found = result(typed, "number_format", points=2, **spec)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    assert "contient un texte" in found["message"]
