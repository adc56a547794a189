import pytest

from ..builders import result, rewritten, verdict, workbook


def test_a_formula_passes_and_is_shown_in_the_words_of_french_excel():
    found = result(workbook({"A1": 1, "A2": 2.5, "A3": "=IF(A1>1.5,A1,A2)"}), "formula", cell="A3")
    assert found["verdict"] == "pass"
    assert "=SI(A1>1,5;A1;A2)" in found["message"]


@pytest.mark.parametrize(
    ("content", "words"),
    [(3, "contient 3 tapé"), ("trois", "« trois »"), (None, "est vide"), (True, "VRAI")],
)
def test_anything_else_than_a_formula_fails_and_is_quoted(content, words):
    found = result(workbook({"A1": 1, "A3": content}), "formula", cell="A3")
    assert found["verdict"] == "fail"
    assert words in found["message"].replace("\u00a0", " ")
    assert found["where"] == ["cellule A3 de Feuil1"]


def test_a_range_gives_credit_for_the_cells_that_have_one():
    data = workbook({"A1": "=1+1", "A2": "=1+2", "A3": 3, "A4": "=1+4"})
    found = result(data, "formula", cell="A1:A4", points=4)
    assert (found["verdict"], found["earned"], found["where"]) == (
        "fail",
        3,
        ["cellule A3 de Feuil1"],
    )


def test_a_cell_that_no_exercise_can_mean_is_not_judged():
    assert verdict(workbook({"A1": 1}), "formula", cell="la bonne cellule") == "cannot_verify"


def test_a_defined_name_or_a_quoted_sheet_locates_the_cell():
    data = workbook(sheets={"Feuil1": {"A1": 1}, "L'été 1": {"B2": "=1+1"}})
    assert verdict(data, "formula", cell="'L''été 1'!B2") == "pass"
    assert verdict(data, "formula", cell="'l''ÉTÉ 1'!B2") == "pass"


def test_a_function_is_recognised_by_its_english_or_french_name():
    data = workbook({"A1": 1, "A2": "=IFERROR(VLOOKUP(A1,B1:C9,2,FALSE),0)"})
    assert verdict(data, "uses_function", cell="A2", any_of=["VLOOKUP", "XLOOKUP"]) == "pass"
    assert verdict(data, "uses_function", cell="A2", any_of="RECHERCHEV") == "pass"
    assert verdict(data, "uses_function", cell="A2", any_of=["sierreur"]) == "pass"


def test_new_functions_are_recognised_behind_their_prefix():
    data = workbook({"A2": "=_xlfn._xlws.FILTER(B1:B9,C1:C9>1)"})
    assert verdict(data, "uses_function", cell="A2", any_of="FILTER") == "pass"


def test_another_function_fails_and_a_name_inside_a_text_does_not_count():
    data = workbook({"A2": '=SUM(B1:B3)&"VLOOKUP("'})
    found = result(data, "uses_function", cell="A2", any_of=["VLOOKUP"])
    assert found["verdict"] == "fail"
    assert "RECHERCHEV" in found["message"]
    assert "VLOOKUP" in result(data, "uses_function", "en", cell="A2", any_of="VLOOKUP")["message"]


def test_a_typed_value_uses_no_function():
    assert verdict(workbook({"A2": 3}), "uses_function", cell="A2", any_of="SUM") == "fail"


@pytest.mark.parametrize(
    "formula",
    [
        "=C3*$F$1",
        "=ROUND(C3*F1,2)",
        "=VLOOKUP(A1,B1:C9,2,FALSE)",
        "=IF(C3>0,C3,1)",
        '=IF(A1="Oui",B1,B2)',
        "=INDEX(B1:B9,MATCH(A1,C1:C9,0))",
        '=COUNTIF(A1:A9,">"&B1)',
        "=DATE(YEAR(A1),12,31)",
    ],
)
def test_formulas_that_read_all_their_data_pass(formula):
    assert verdict(workbook({"D3": formula}), "no_constants", cell="D3") == "pass"


@pytest.mark.parametrize(
    ("formula", "number"),
    [
        ("=C3*0.2", "0,2"),
        ("=C3*20%", "0,2"),
        ("=C3+50", "50"),
        ("=ROUND(C3*1.2,2)", "1,2"),
        ('=COUNTIF(A1:A9,">1000")', "1000"),
        ("=IF(C3>1000,C3,0)", "1000"),
    ],
)
def test_a_rate_typed_in_a_formula_fails_and_is_named(formula, number):
    found = result(workbook({"D3": formula}), "no_constants", cell="D3")
    assert found["verdict"] == "fail"
    assert f"contient {number} tapé" in found["message"]


def test_numbers_that_the_trainer_allows_pass():
    data = workbook({"D3": "=C3/12*100"})
    assert verdict(data, "no_constants", cell="D3", allow=[12, 100]) == "pass"
    assert verdict(data, "no_constants", cell="D3", allow=12) == "fail"


def test_a_typed_total_has_no_formula_to_look_at():
    assert verdict(workbook({"D3": 150}), "no_constants", cell="D3") == "fail"


RATE = {"cell": "C2:C4", "to": "F1"}


def lines(*formulas, **cells):
    return workbook({f"C{row}": f for row, f in enumerate(formulas, start=2)} | cells)


@pytest.mark.parametrize(
    "formulas",
    [
        ("=A2*$F$1", "=A3*$F$1", "=A4*$F$1"),
        ("=A2*F$1", "=A3*F$1", "=A4*F$1"),
        ("=A2*Feuil1!$F$1", "=A3*Feuil1!$F$1", "=A4*Feuil1!$F$1"),
    ],
)
def test_a_fixed_reference_passes_also_when_only_its_row_needs_the_dollar(formulas):
    assert verdict(lines(*formulas), "absolute_reference", **RATE) == "pass"


def test_a_name_is_fixed_by_nature():
    from openpyxl.workbook.defined_name import DefinedName

    def change(book):
        book.defined_names["Taux"] = DefinedName("Taux", attr_text="Feuil1!$F$1")

    data = workbook({"C2": "=A2*Taux", "C3": "=A3*Taux", "C4": "=A4*Taux"}, change=change)
    assert verdict(data, "absolute_reference", **RATE) == "pass"


def test_a_reference_that_moves_or_is_missing_fails_with_what_to_write():
    found = result(lines("=A2*F1", "=A3*F1", "=A4*$F$1"), "absolute_reference", points=3, **RATE)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    assert "$F$1" in found["message"]
    missing = result(lines("=A2*0.2", "=A3*0.2", "=A4*0.2"), "absolute_reference", **RATE)
    assert "ne fait pas référence à F1" in missing["message"]
    assert verdict(lines("=A2*$F1", "=A3*$F1", "=A4*$F1"), "absolute_reference", **RATE) == "fail"


def test_a_table_of_rates_is_fixed_at_both_ends():
    spec = {"cell": "C2:C3", "to": "F1:G9"}
    fixed = lines("=VLOOKUP(A2,$F$1:$G$9,2,FALSE)", "=VLOOKUP(A3,$F$1:$G$9,2,FALSE)")
    half = lines("=VLOOKUP(A2,$F$1:G9,2,FALSE)", "=VLOOKUP(A3,$F$1:G9,2,FALSE)")
    columns = lines("=VLOOKUP(A2,F:G,2,FALSE)", "=VLOOKUP(A3,F:G,2,FALSE)")
    assert verdict(fixed, "absolute_reference", **spec) == "pass"
    assert verdict(half, "absolute_reference", **spec) == "fail"
    assert verdict(columns, "absolute_reference", **spec) == "pass"


def test_cells_without_their_address_are_counted_in_order():
    data = workbook({"A1": 1, "B1": "=A1+1"})
    data = rewritten(data, {"xl/worksheets/sheet1.xml": (' r="B1"', "")})
    assert verdict(data, "formula", cell="B1") == "pass"
