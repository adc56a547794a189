import pytest

from ..builders import result, verdict, workbook

LINES = {f"A{row}": row * 3 for row in range(2, 7)} | {f"B{row}": row for row in range(2, 7)}
FILLED = {"range": "C2:C6", "inputs": ["A2:A6", "B2:B6"], "reference": "=A2*B2"}


def filled(formula, **cells):
    return workbook({**LINES, **{f"C{r}": formula.format(r=r) for r in range(2, 7)}, **cells})


@pytest.mark.parametrize(
    "formula", ["=A{r}*B{r}", "=PRODUCT(A{r}:B{r})", "=$A{r}*$B{r}", "=IF(A{r}=0,0,B{r}*A{r})"]
)
def test_equivalent_formulas_filled_down_pass(formula):
    assert verdict(filled(formula), "filled_down", **FILLED) == "pass"


def test_a_typed_result_in_the_middle_fails_with_credit_for_the_others():
    found = result(filled("=A{r}*B{r}", C4=36), "filled_down", points=5, **FILLED)
    assert (found["verdict"], found["earned"]) == ("fail", 4)
    assert found["where"] == ["cellule C4 de Feuil1"]
    assert "1 cellule sur 5" in found["message"]


def test_a_formula_that_does_not_move_fails_below_its_first_cell():
    found = result(filled("=$A$2*B{r}"), "filled_down", points=5, **FILLED)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
    assert found["where"] == ["plage C3:C6 de Feuil1"]
    assert "=$A$2*B3" in found["message"]


def test_an_empty_range_asks_for_a_formula():
    found = result(workbook(LINES), "filled_down", **FILLED)
    assert found["verdict"] == "fail"
    assert "C2 est vide" in found["message"]


def test_a_fixed_rate_is_followed():
    spec = {"range": "C2:C6", "inputs": ["A2:A6", "F1"], "reference": "=A2*$F$1"}
    assert verdict(filled("=A{r}*$F$1", F1=0.2), "filled_down", **spec) == "pass"
    assert verdict(filled("=A{r}*0.2", F1=0.2), "filled_down", **spec) == "fail"
    moving = {f"C{row}": f"=A{row}*F{row - 1}" for row in range(2, 7)}
    found = result(workbook({**LINES, "F1": 0.2, **moving}), "filled_down", **spec)
    assert found["where"] == ["plage C3:C6 de Feuil1"]


def test_shared_formulas_are_written_out(shared_formula_book):
    assert verdict(shared_formula_book("A2*B2"), "filled_down", **FILLED) == "pass"
    assert verdict(shared_formula_book("A2+B2"), "filled_down", **FILLED) == "fail"


def test_one_formula_that_spills_over_the_range_passes(spilling_book):
    assert verdict(spilling_book("A2:A6*B2:B6"), "filled_down", **FILLED) == "pass"
    assert verdict(spilling_book("A2:A6+B2:B6"), "filled_down", **FILLED) == "fail"


def test_a_volatile_line_is_not_judged():
    assert verdict(filled("=A{r}*B{r}+RAND()"), "filled_down", **FILLED) == "cannot_verify"
