import datetime

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from ..builders import calculated, result, rewritten, strict, verdict, workbook

AMOUNTS = {"B2": "Montant", "C3": 10, "C4": 20, "C5": 30, "C6": 40, "C7": 50}
SUM = {"cell": "Feuil1!C10", "inputs": ["Feuil1!C3:C7"], "reference": "=SUM(Feuil1!C3:C7)"}


def total(formula, **cells):
    return workbook({**AMOUNTS, "C10": formula, **cells})


@pytest.mark.parametrize(
    "formula",
    [
        "=SUM(C3:C7)",
        "=SUM(C2:C9)",
        "=C3+C4+C5+C6+C7",
        "=SUM(C3,C4,C5:C7)",
        "=SUBTOTAL(9,C3:C7)",
        "=SUMPRODUCT(C3:C7*1)",
        "=AVERAGE(C3:C7)*COUNT(C3:C7)",
        "=IF(TRUE,SUM(C3:C7),0)",
        "=SUM($C$3:$C$7)",
        "=Feuil1!C3+SUM(Feuil1!C4:C7)",
        '=SUMIF(C3:C7,"<>")',
    ],
)
def test_every_way_to_write_the_sum_passes(formula):
    assert verdict(total(formula), "result", **SUM) == "pass"


@pytest.mark.parametrize(
    "formula",
    [
        150,
        "=150",
        "=SUM(C3:C6)+50",
        "=SUM(C3:C6)",
        "=IF(TRUE,150,SUM(C3:C7))",
        "=SUM(C3:C7)*0+150",
        "=SUM(C3:C7)+1",
        "=SUM(C4:C7)",
        "=SUM(C3:C10)",
        "=SOMM(C3:C7)",
        "=C3*15",
        "",
        None,
    ],
)
def test_what_is_only_right_by_chance_fails(formula):
    assert verdict(total(formula), "result", **SUM) == "fail"


def test_the_reference_may_be_written_in_french():
    french = {**SUM, "reference": "=SOMME(C3:C7)"}
    assert verdict(total("=SUM(C3:C7)"), "result", **french) == "pass"
    assert verdict(total("=SUM(C3:C6)"), "result", **french) == "fail"


def test_the_first_sheet_is_meant_without_a_name():
    spec = {"cell": "C10", "inputs": ["C3:C7"], "reference": "=SUM(C3:C7)"}
    assert verdict(total("=SUM(C3:C7)"), "result", **spec) == "pass"


def test_the_message_names_the_forgotten_cell_in_the_language_of_the_learner():
    french = result(total("=SUM(C3:C6)+50"), "result", **SUM)
    assert "C7" in french["message"]
    assert "=SOMME(C3:C6)+50" in french["message"]
    assert "cellule C10 de Feuil1" in french["where"]
    assert "cellule C7 de Feuil1" in french["where"]
    english = result(total("=SUM(C3:C6)+50"), "result", "en", **SUM)
    assert "=SUM(C3:C6)+50" in english["message"]


def test_the_message_tells_a_result_that_never_changes():
    message = result(total("=SUM(C3:C7)*0+150"), "result", **SUM)["message"]
    assert "toujours 150" in message


def test_a_formula_that_counts_itself_is_explained():
    assert "se compte elle-même" in result(total("=SUM(C3:C10)"), "result", **SUM)["message"]


def test_a_formula_that_counts_itself_by_way_of_another_is_explained_too():
    data = total("=D1", D1="=C10+1")
    assert "se compte elle-même" in result(data, "result", **SUM)["message"]


def test_a_formula_kept_as_text_is_explained():
    def as_text(book):
        book.worksheets[0]["C10"].data_type = "s"

    data = workbook({**AMOUNTS, "C10": "=SOMME(C3:C7)"}, change=as_text)
    found = result(data, "result", **SUM)
    assert found["verdict"] == "fail"
    assert "format Texte" in found["message"]


def test_a_wrong_result_is_shown_with_the_data_that_tell_it():
    message = result(total("=AVERAGE(C3:C7)"), "result", **SUM)["message"]
    assert "C3 = " in message
    assert "au lieu de" in message
    sheets = {"Bilan": {"A1": "=Tarifs!B1*2"}, "Tarifs": {"B1": 4.5}}
    spec = {"cell": "A1", "inputs": ["Tarifs!B1"], "reference": "=Tarifs!B1*3"}
    assert "Tarifs!B1 = " in result(workbook(sheets=sheets), "result", **spec)["message"]


def test_blanks_and_texts_among_the_inputs_are_no_obstacle():
    data = workbook({"C3": 10, "C4": None, "C5": "absent", "C6": 2.5, "C10": "=SUM(C3:C7)"})
    assert verdict(data, "result", **SUM) == "pass"
    data = workbook({"C3": "10,5 €", "C4": "20", "C5": 3, "C10": "=SUM(C3:C7)"})
    assert verdict(data, "result", **SUM) == "pass"


def test_an_average_that_counts_empty_cells_differs():
    spec = {**SUM, "reference": "=AVERAGE(C3:C7)", "draw": {"kind": "integer", "blanks": True}}
    assert verdict(total("=AVERAGE(C3:C7)"), "result", **spec) == "pass"
    assert verdict(total("=SUM(C3:C7)/5"), "result", **spec) == "fail"


def test_a_result_by_way_of_other_formulas_passes():
    cells = {"A1": 2, "A2": 3, "B1": "=A1*10", "B2": "=A2*10", "C1": "=SUM(B1:B2)"}
    spec = {"cell": "C1", "inputs": ["A1:A2"], "reference": "=(A1+A2)*10"}
    assert verdict(workbook(cells), "result", **spec) == "pass"
    assert verdict(workbook({**cells, "B2": 30}), "result", **spec) == "fail"


def test_limits_of_a_condition_are_tried():
    spec = {"cell": "B1", "inputs": ["A1"], "reference": "=IF(A1>=1000,A1*0.1,0)", "trials": 20}
    right = workbook({"A1": 500, "B1": "=IF(A1<1000,0,A1/10)"})
    strict = workbook({"A1": 500, "B1": "=IF(A1>1000,A1*0.1,0)"})
    assert verdict(right, "result", **spec) == "pass"
    assert verdict(strict, "result", **spec) == "fail"


def test_texts_are_drawn_from_those_that_are_compared():
    cells = {"A1": "Oui", "A2": "Non", "A3": "Oui", "B1": '=COUNTIF(A1:A3,"Oui")'}
    spec = {"cell": "B1", "inputs": ["A1:A3"], "reference": '=COUNTIF(A1:A3,"Oui")'}
    assert verdict(workbook(cells), "result", **spec) == "pass"
    assert verdict(workbook({**cells, "B1": '=COUNTIF(A1:A3,"Non")+1'}), "result", **spec) == "fail"


def test_lookups_of_any_kind_are_equivalent():
    cells = {"A1": "stylo", "A2": "cahier", "A3": "gomme", "B1": 1.5, "B2": 3, "B3": 0.8}
    spec = {
        "cell": "E1",
        "inputs": ["D1", "B1:B3"],
        "reference": "=VLOOKUP(D1,A1:B3,2,FALSE)",
    }
    for formula, expected in (
        ("=VLOOKUP(D1,$A$1:$B$3,2,0)", "pass"),
        ("=INDEX(B1:B3,MATCH(D1,A1:A3,0))", "pass"),
        ("=_xlfn.XLOOKUP(D1,A1:A3,B1:B3)", "pass"),
        ("=VLOOKUP(D1,A1:B2,2,FALSE)", "fail"),
        ("=B2", "fail"),
    ):
        data = workbook({**cells, "D1": "cahier", "E1": formula})
        assert verdict(data, "result", **spec) == expected, formula


def test_dates_are_drawn_as_dates():
    cells = {"A1": datetime.date(2024, 3, 5), "B1": "=YEAR(A1)"}
    spec = {"cell": "B1", "inputs": ["A1"], "draw": {"kind": "date", "min": "2020-01-01"}}
    spec["reference"] = "=YEAR(A1)"
    assert verdict(workbook(cells), "result", **spec) == "pass"
    assert verdict(workbook({**cells, "B1": "=2024+0*A1"}), "result", **spec) == "fail"


def test_a_tolerance_accepts_a_rounded_result():
    spec = {"cell": "B1", "inputs": ["A1"], "reference": "=A1/3"}
    data = workbook({"A1": 10.5, "B1": "=ROUND(A1/3,2)"})
    assert verdict(data, "result", **spec) == "fail"
    assert verdict(data, "result", **spec, tolerance=0.01) == "pass"


@pytest.mark.parametrize(
    ("formula", "word"),
    [
        ("=SUM(C3:C7)+NOW()*0", "MAINTENANT"),
        ("=SUM(OFFSET(C3,0,0,5,1))", "DECALER"),
        ("=AGGREGATE(9,6,C3:C7)", "AGREGAT"),
        ("=SUM([1]Autre!C3:C7)", "autre classeur"),
    ],
)
def test_what_cannot_be_calculated_is_never_wrong(formula, word):
    found = result(total(formula), "result", **SUM)
    assert found["verdict"] == "cannot_verify"
    assert word in found["message"]
    assert found["possible"] == 0


def test_a_result_kept_by_excel_that_the_engine_does_not_find_is_not_judged():
    data = calculated(total("=SUM(C3:C7)"), {"C10": "150"})
    assert verdict(data, "result", **SUM) == "pass"
    data = calculated(total("=SUM(C3:C7)"), {"C10": "151"})
    assert verdict(data, "result", **SUM) == "cannot_verify"


def test_a_stale_result_under_manual_calculation_says_what_to_press():
    data = calculated(total("=SUM(C3:C7)"), {"C10": "140"})
    data = rewritten(data, {"xl/workbook.xml": ("<calcPr", '<calcPr calcMode="manual"')})
    found = result(data, "result", **SUM)
    assert found["verdict"] == "cannot_verify"
    assert "F9" in found["message"]


def test_dates_counted_from_1904_are_not_judged():
    def from_1904(book):
        book.epoch = CALENDAR_MAC_1904

    data = workbook({**AMOUNTS, "C10": "=SUM(C3:C7)"}, change=from_1904)
    assert verdict(data, "result", **SUM) == "cannot_verify"


def test_a_formula_too_deep_for_the_engine_is_not_judged():
    deep = "=" + "(" * 3_000 + "C3" + ")" * 3_000
    assert verdict(total(deep), "result", **SUM) == "cannot_verify"


def test_a_reference_that_never_gives_a_result_is_no_fault_of_the_learner():
    spec = {**SUM, "reference": "=1/0"}
    assert verdict(total("=SUM(C3:C7)"), "result", **spec) == "cannot_verify"


def test_a_missing_sheet_is_named_with_those_that_are_there():
    found = result(total("=SUM(C3:C7)"), "result", **{**SUM, "cell": "Bilan!C10"})
    assert found["verdict"] == "fail"
    assert "Bilan" in found["message"]
    assert "Feuil1" in found["message"]


def test_names_tables_and_three_dimensional_sums_are_followed():
    def change(book):
        book.defined_names["Montants"] = DefinedName("Montants", attr_text="Feuil1!$A$2:$A$4")
        book.defined_names["Double"] = DefinedName("Double", attr_text="Feuil1!$A$2*2")
        book.worksheets[0].add_table(Table(displayName="Ventes", ref="A1:A4"))

    sheets = {"Feuil1": {"A1": "Prix", "A2": 1, "A3": 2, "A4": 3}, "Feuil2": {"A2": 5}}
    spec = {"cell": "C1", "inputs": ["A2:A4"]}
    for formula, reference in (
        ("=SUM(Montants)", "=SUM(A2:A4)"),
        ("=SUM(Ventes[Prix])", "=SUM(A2:A4)"),
        ("=SUM(Ventes[[#All],[Prix]])", "=SUM(A2:A4)"),
        ("=Double", "=A2*2"),
        ("=SUM(Feuil1:Feuil2!A2)", "=A2+Feuil2!A2"),
    ):
        content = {"Feuil1": {**sheets["Feuil1"], "C1": formula}, "Feuil2": sheets["Feuil2"]}
        data = workbook(sheets=content, change=change)
        assert verdict(data, "result", **spec, reference=reference) == "pass", formula
        wrong = verdict(data, "result", **spec, reference=reference + "+A3*2")
        assert wrong == "fail", formula


def test_the_same_verdict_for_the_strict_variant():
    assert verdict(strict(total("=SUM(C3:C7)")), "result", **SUM) == "pass"
    assert verdict(strict(total("=SUM(C3:C6)")), "result", **SUM) == "fail"


def test_results_are_the_same_at_each_marking():
    data = total("=SUM(C3:C6)*2")
    assert result(data, "result", **SUM) == result(data, "result", **SUM)


def test_nothing_of_the_engine_reaches_standard_output(capfd):
    verdict(total("=SUM(C3:C7)"), "result", **SUM)
    assert capfd.readouterr().out == ""
