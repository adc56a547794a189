"""Whatever a workbook holds, marking ends with the contract's verdicts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.office.check import all_checks
from courses.office.marking import mark

from .builders import SHEET, rewritten, workbook

GIVEN = {
    "cell": "A1:B3", "range": "A1:B3", "inputs": ["A1:A3"], "reference": "=SUM(A1:A3)",
    "any_of": ["SUM"], "to": "A1", "equals": 1, "kind": "date", "names": ["Feuil1"],
    "orientation": "portrait", "name": "Ventes",
}  # fmt: skip


def every_check():
    specs = []
    for check in all_checks("excel").values():
        given_ = {p.name: GIVEN[p.name] for p in check.params if p.name in GIVEN}
        if check.id == "excel.data_validation":
            given_["kind"] = "list"
        specs.append({"id": check.id, "check": check.id, **given_})
    return specs


SPECS = every_check()
BASE = workbook({"A1": 1, "A2": 2, "A3": 3, "B1": "=A1+A2", "B2": "=SUM(A1:A3)", "B3": "=B1*2"})
SNIPPETS = st.sampled_from(
    [
        '<c r="A1"', '<c r="ZZZZ9"', '<c r="A0"', '<c t="s"><v>99</v></c>', '<c t="d"><v>x</v></c>',
        '<c r="B1" t="e"><v>#N/A</v></c>', '<c r="B2"><f t="shared" si="7"/></c>',
        '<c r="B2"><f t="array" ref="B2:XFD1048576">A1:A3</f></c>', "<c><v>1e999</v></c>",
        '<c r="B3"><f>SUM(</f><v>3</v></c>', '<c r="B3"><f>((((A1</f></c>', "<row/>", '<row r="x">',
        '<c r="A2" s="999"><v>nan</v></c>', '<c r="B1"><f t="dataTable" ref="B1"/></c>', "</row>",
        '<c r="B1"><f>[1]x!A1</f></c>', '<c r="B1"><f>B1</f></c>', '<c r="B1"><f>"</f></c>',
        '<c r="B1"><f>{{{</f></c>', '<c r="B1"><f>FOO(A1)+é!A1</f></c>', "<f>1</f>",
    ]
)  # fmt: skip


def is_as_promised(marked):
    if marked["refused"]:
        return set(marked["refused"]) == {"reason", "message"}
    return all(r["verdict"] in ("pass", "fail", "cannot_verify") for r in marked["results"])


def test_every_check_answers_on_an_ordinary_workbook():
    marked = mark(BASE, SPECS)
    assert is_as_promised(marked)
    assert len(marked["results"]) == len(SPECS)


@given(st.lists(SNIPPETS, max_size=6), st.sampled_from(["</sheetData>", "<sheetData>"]))
@settings(max_examples=60, deadline=None)
def test_odd_cells_end_in_a_verdict_or_a_refusal(snippets, at):
    content = "".join(snippets)
    new = at + content if at == "<sheetData>" else content + at
    assert is_as_promised(mark(rewritten(BASE, {SHEET: (at, new)}), SPECS))


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="B2"><f>SUM(A1:A3)</f></c>',
        '<c r="B2"><f t="array" ref="B2:B3">A1:A2*2</f></c>',
        '<c r="B2" cm="1"><f t="array" ref="B2:B3">A1:A2*2</f></c>',
    ],
)
def test_no_ordinary_cell_stops_a_check_by_surprise(cell, caplog):
    old = '<c r="B2"><f>SUM(A1:A3)</f><v></v></c>'
    mark(rewritten(BASE, {SHEET: (old, cell)}), SPECS)
    assert not caplog.records


def test_a_workbook_of_nine_thousand_formulas_is_marked_to_the_end():
    cells = {}
    for row in range(1, 3_001):
        cells[f"A{row}"] = row
        cells[f"B{row}"] = f"=A{row}*2"
        cells[f"C{row}"] = f"=IF(B{row}>100,B{row}*$F$1,0)"
        cells[f"D{row}"] = f"=SUM(B{row}:C{row})"
    data = workbook({**cells, "F1": 0.2, "G1": "=SUM(D1:D3000)"})
    spec = {"id": "a", "check": "excel.result", "cell": "G1", "inputs": ["A1:A3000", "F1"]}
    right = {**spec, "reference": "=SUMPRODUCT(A1:A3000*2+(A1:A3000*2>100)*A1:A3000*2*F1)"}
    wrong = {**right, "id": "b", "reference": "=SUM(D1:D2999)"}
    assert [r["verdict"] for r in mark(data, [right, wrong])["results"]] == ["pass", "fail"]


def test_whole_columns_three_hundred_times_do_not_hang():
    cells = {f"A{row}": row for row in range(1, 21)}
    cells |= {f"B{row}": f"=SUMPRODUCT((A:A={row})*(A:A>0))" for row in range(1, 301)}
    spec = {"id": "a", "check": "excel.filled_down", "range": "B1:B20", "inputs": ["A1:A20"]}
    marked = mark(workbook(cells), [{**spec, "reference": "=COUNTIF(A:A,ROW())"}])
    assert marked["results"][0]["verdict"] == "pass"


def test_an_array_formula_over_the_whole_sheet_does_not_hang():
    array = '<c r="B2"><f t="array" ref="B2:XFD1048576">A1:A3</f></c>'
    data = rewritten(BASE, {SHEET: ('<c r="B2"><f>SUM(A1:A3)</f><v></v></c>', array)})
    spec = {"id": "a", "check": "excel.result", "cell": "B2", "inputs": ["A1:A3"]}
    marked = mark(data, [{**spec, "reference": "=SUM(A1:A3)"}])
    assert marked["results"][0]["verdict"] == "cannot_verify"


def test_a_merge_over_the_whole_sheet_does_not_hang():
    merge = '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    data = rewritten(BASE, {SHEET: ("</sheetData>", merge)})
    spec = {"id": "a", "check": "excel.result", "cell": "B2", "inputs": ["A1:A3"]}
    marked = mark(data, [{**spec, "reference": "=SUM(A1:A3)"}])
    assert marked["results"][0]["verdict"] == "pass"
