from openpyxl.styles import Protection

from ..builders import SHEET, calculated, result, rewritten, verdict, workbook

THREE = {"Janvier": {"A1": 1}, "Février": {"A1": 1}, "Listes": {"A1": 1}}


def hidden(*names):
    def change(book):
        for name in names:
            book[name].sheet_state = "hidden"

    return workbook(sheets=THREE, change=change)


def test_named_and_hidden_sheets_pass():
    spec = {"names": ["janvier", "FÉVRIER"], "hidden": ["Listes"]}
    assert verdict(hidden("Listes"), "sheets", **spec) == "pass"


def test_missing_shown_and_hidden_sheets_are_listed():
    spec = {"names": ["Janvier", "Mars"], "hidden": ["Listes"]}
    found = result(hidden("Janvier"), "sheets", points=3, **spec)
    assert (found["verdict"], found["earned"]) == ("fail", 0)
    for words in ("Mars", "est à masquer", "doit être visible"):
        assert words in found["message"].replace("\u00a0", " ")


def protected(unlocked=(), on=True):
    def change(book):
        sheet = book.worksheets[0]
        sheet.protection.sheet = on
        for address in unlocked:
            sheet[address].protection = Protection(locked=False)

    return workbook({"A1": 1, "A2": 2, "A3": "=A1+A2"}, change=change)


def test_a_protected_sheet_with_free_cells_passes():
    assert verdict(protected(), "protection") == "pass"
    assert (
        verdict(protected(["A1", "A2"]), "protection", sheet="Feuil1", unlocked="A1:A2") == "pass"
    )


def test_an_open_sheet_locked_inputs_and_open_formulas_fail():
    assert verdict(protected(on=False), "protection") == "fail"
    locked = result(protected(["A1"]), "protection", unlocked=["A1:A2"])
    assert locked["verdict"] == "fail"
    assert locked["where"] == ["cellule A2 de Feuil1"]
    opened = result(protected(["A1", "A2", "A3"]), "protection", unlocked=["A1:A2"])
    assert opened["where"] == ["cellule A3 de Feuil1"]


def test_a_workbook_without_error_passes():
    assert (
        verdict(workbook({"A1": 1, "A2": "=A1/2", "A3": '=IFERROR(1/0,"")'}), "no_errors") == "pass"
    )


def test_errors_are_found_kept_or_calculated_and_named_in_french():
    found = result(workbook({"A1": 0, "A2": "=1/A1", "A3": "=A2+1"}), "no_errors")
    assert found["verdict"] == "fail"
    assert "2 cellules" in found["message"]
    kept = calculated(workbook({"A2": "=SOMM(1)"}), {"A2": "#NAME?"})
    kept = rewritten(kept, {SHEET: ('<c r="A2"', '<c r="A2" t="e"')})
    assert "#NOM?" in result(kept, "no_errors")["message"]


def test_formulas_that_cannot_be_calculated_leave_the_question_open():
    assert verdict(workbook({"A2": "=SUM([1]Autre!A1)"}), "no_errors") == "cannot_verify"
