import datetime

from openpyxl.chart import BarChart, Reference
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.table import Table

from courses.office.marking import mark
from courses.office.proposals import propose
from courses.office.specs import validate

from .builders import workbook

LINES = {"A1": "Date", "B1": "Nature", "C1": "Montant", "D1": "TTC", "F1": 0.2}
NATURES = ("train", "repas", "hôtel", "repas", "taxi")


def raw():
    cells = dict(LINES)
    for row, nature in enumerate(NATURES, start=2):
        cells[f"A{row}"] = f"0{row}/03/2024"
        cells[f"B{row}"] = nature
        cells[f"C{row}"] = f"{row * 10},50"
    return cells


def done():
    cells = raw()
    for row in range(2, 7):
        cells[f"A{row}"] = datetime.date(2024, 3, row)
        cells[f"C{row}"] = row * 10 + 0.5
        cells[f"D{row}"] = f"=C{row}*(1+$F$1)"
    cells["C8"] = "=SUM(C2:C6)"
    cells["C9"] = '=SUMIF(B2:B6,"repas",C2:C6)'
    return cells


def finish(book):
    sheet = book.worksheets[0]
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = "A1:D6"
    sheet.print_area = "A1:D9"
    sheet.page_setup.orientation = "landscape"
    sheet.title = "Feuil1"
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, min_row=1, max_row=6), titles_from_data=True)
    chart.title = "Frais"
    sheet.add_chart(chart, "H2")
    fill = PatternFill(bgColor="FF0000")
    rule = CellIsRule(operator="greaterThan", formula=["50"], fill=fill)
    sheet.conditional_formatting.add("C2:C6", rule)


EUROS = {f"C{row}": '#,##0.00 "€"' for row in (2, 3, 4, 5, 6, 8, 9)}
STARTER = workbook(raw())
MODEL = workbook(done(), formats=EUROS, change=finish)


def proposed(starter=STARTER, model=MODEL):
    return propose(starter, model)["checks"]


def kinds(checks):
    return {spec["check"].removeprefix("excel.") for spec in checks}


def test_everything_that_the_model_changed_is_proposed():
    assert kinds(proposed()) >= {
        "result", "filled_down", "uses_function", "absolute_reference", "value", "number_format",
        "freeze_panes", "filter", "page_setup", "chart", "conditional_format",
    }  # fmt: skip


def test_proposals_are_valid_specs_that_the_model_passes_and_the_starter_fails():
    checks = proposed()
    assert validate(checks) == []
    assert {r["verdict"] for r in mark(MODEL, checks)["results"]} == {"pass"}
    assert {r["verdict"] for r in mark(STARTER, checks)["results"]} == {"fail"}


def test_the_inputs_of_a_result_are_its_precedents():
    [total] = [s for s in proposed() if s["check"] == "excel.result" and s["cell"].endswith("C8")]
    assert total["inputs"] == ["Feuil1!C2:C6"]
    [filled] = [spec for spec in proposed() if spec["check"] == "excel.filled_down"]
    assert filled["range"] == "Feuil1!D2:D6"
    assert set(filled["inputs"]) == {"Feuil1!C2:C6", "Feuil1!F1"}


def test_proposed_checks_fail_an_answer_that_is_right_by_chance_only():
    wrong = workbook({**done(), "C8": "=SUM(C2:C5)+60.5"}, formats=EUROS, change=finish)
    results = {r["id"]: r for r in mark(wrong, proposed())["results"]}
    assert [r["check"] for r in results.values() if r["verdict"] == "fail"] == ["excel.result"]


def test_nothing_is_proposed_for_an_unchanged_starter():
    assert proposed(STARTER, STARTER) == []


def test_a_volatile_formula_is_proposed_as_a_formula_only_and_said():
    found = propose(workbook({"A1": 45_000}), workbook({"A1": 45_000, "B1": "=TODAY()-A1"}))
    assert kinds(found["checks"]) == {"formula"}
    assert any("B1" in sentence for sentence in found["beyond"])


def test_colours_are_said_to_be_beyond_the_checks():
    def coloured(book):
        book.worksheets[0]["A1"].fill = PatternFill("solid", fgColor="FF0000")

    found = propose(workbook({"A1": 1}), workbook({"A1": 1}, change=coloured))
    assert any("couleurs" in sentence for sentence in found["beyond"])


def test_tables_names_and_sheets_are_proposed():
    def structured(book):
        book.worksheets[0].add_table(Table(displayName="Frais", ref="A1:B3"))
        book.create_sheet("Bilan")

    cells = {"A1": "Nature", "B1": "Montant", "A2": "x", "B2": 1, "A3": "y", "B3": 2}
    checks = proposed(workbook(cells), workbook(cells, change=structured))
    assert {"table", "sheets"} <= kinds(checks)
