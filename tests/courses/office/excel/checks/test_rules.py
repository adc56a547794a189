from openpyxl.formatting.rule import CellIsRule, DataBarRule
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from ..builders import SHEET, result, rewritten, verdict, workbook

X14 = (
    'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" '
    'xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"'
)


def validated(*rules):
    def change(book):
        for kind, area, formula in rules:
            rule = DataValidation(type=kind, formula1=formula)
            rule.add(area)
            book.worksheets[0].add_data_validation(rule)

    return workbook({"A1": 1}, change=change)


def coloured(*areas):
    def change(book):
        rule = CellIsRule(operator="greaterThan", formula=["5"], fill=PatternFill(bgColor="FF0000"))
        for area in areas:
            book.worksheets[0].conditional_formatting.add(area, rule)

    return workbook({"A1": 1}, change=change)


def extended(content):
    extension = f'<extLst><ext uri="x" {X14}>{content}</ext></extLst></worksheet>'
    return rewritten(workbook({"A1": 1}), {SHEET: ("</worksheet>", extension)})


def test_a_validation_over_the_range_passes_whatever_its_cut():
    spec = {"range": "B2:B9", "kind": "list"}
    assert verdict(validated(("list", "B2:B9", '"a,b"')), "data_validation", **spec) == "pass"
    assert verdict(validated(("list", "B1:C20", "=D1:D3")), "data_validation", **spec) == "pass"
    two = validated(("list", "B2:B5", '"a,b"'), ("list", "B6:B9", '"a,b"'))
    assert verdict(two, "data_validation", **spec) == "pass"


def test_a_validation_elsewhere_or_of_another_kind_fails():
    spec = {"range": "B2:B9", "kind": "list"}
    assert (
        "on peut tout saisir"
        in result(validated(("list", "C2:C9", '"a"')), "data_validation", **spec)["message"].lower()
    )
    partial = result(validated(("list", "B2:B5", '"a"')), "data_validation", **spec)
    assert "B2:B5" in partial["message"]
    other = result(validated(("whole", "B2:B9", "1")), "data_validation", **spec)
    assert "un nombre entier" in other["message"]
    assert verdict(validated(("whole", "B2:B9", "1")), "data_validation", range="B2:B9") == "pass"


def test_a_length_is_named_as_the_contract_does():
    data = validated(("textLength", "B2", "5"))
    assert verdict(data, "data_validation", range="B2", kind="length") == "pass"


def test_a_list_taken_from_another_sheet_stands_in_the_x14_vocabulary():
    data = extended(
        "<x14:dataValidations><x14:dataValidation type='list'><x14:formula1><xm:f>Feuil2!A1:A3"
        "</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations>"
    )
    assert verdict(data, "data_validation", range="B2:B9", kind="list") == "pass"
    assert verdict(data, "data_validation", range="B2:B9", kind="date") == "fail"


def test_a_conditional_format_must_cover_the_range():
    assert verdict(coloured("C2:C9"), "conditional_format", range="C2:C9") == "pass"
    assert verdict(coloured("C2:C20"), "conditional_format", range="C2:C9") == "pass"
    partial = result(coloured("C2:C5"), "conditional_format", range="C2:C9")
    assert partial["verdict"] == "fail"
    assert "C2:C5" in partial["message"]
    assert verdict(coloured(), "conditional_format", range="C2:C9") == "fail"
    assert verdict(coloured("D2:D9"), "conditional_format") == "pass"
    assert verdict(coloured(), "conditional_format") == "fail"


def test_conditional_formats_are_counted():
    data = coloured("C2:C9", "D2:D9")
    assert verdict(data, "conditional_format", min=2) == "pass"
    assert verdict(data, "conditional_format", min=3) == "fail"


def test_a_conditional_format_of_the_x14_vocabulary_counts():
    data = extended(
        "<x14:conditionalFormattings><x14:conditionalFormatting>"
        "<x14:cfRule type='iconSet' id='{1}'/><xm:sqref>C2:C9</xm:sqref>"
        "</x14:conditionalFormatting></x14:conditionalFormattings>"
    )
    assert verdict(data, "conditional_format", range="C2:C9") == "pass"


def test_a_data_bar_written_in_both_vocabularies_is_one():
    def change(book):
        rule = DataBarRule("min", None, "max", None, color="FF0000")
        book.worksheets[0].conditional_formatting.add("C2:C9", rule)

    data = workbook({"A1": 1}, change=change)
    twin = f'<extLst><ext uri="x" {X14}><x14:id>{{AB}}</x14:id></ext></extLst></cfRule>'
    data = rewritten(data, {SHEET: ("</cfRule>", twin)})
    extension = (
        f'<extLst><ext uri="y" {X14}><x14:conditionalFormattings><x14:conditionalFormatting>'
        "<x14:cfRule type='dataBar' id='{AB}'/><xm:sqref>C2:C9</xm:sqref>"
        "</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>"
    )
    data = rewritten(data, {SHEET: ("</worksheet>", extension)})
    assert verdict(data, "conditional_format", range="C2:C9", min=1) == "pass"
    assert verdict(data, "conditional_format", range="C2:C9", min=2) == "fail"
