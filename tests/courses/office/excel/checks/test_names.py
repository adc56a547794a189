from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from ..builders import result, verdict, workbook

DATA = {"A1": "Mois", "B1": "Ventes", "A2": "mai", "B2": 1, "A3": "juin", "B3": 2}


def tabled(name="Ventes", area="A1:B3"):
    return workbook(
        DATA, change=lambda b: b.worksheets[0].add_table(Table(displayName=name, ref=area))
    )


def named(name, formula):
    def change(book):
        book.defined_names[name] = DefinedName(name, attr_text=formula)

    return workbook(DATA, change=change)


def test_a_table_over_the_data_passes_under_any_case_of_its_name():
    assert verdict(tabled(), "table") == "pass"
    assert verdict(tabled(), "table", name="ventes", range="A1:B3") == "pass"


def test_a_table_that_grew_downwards_still_passes():
    assert verdict(tabled(area="A1:B9"), "table", range="A1:B3") == "pass"


def test_a_table_elsewhere_or_of_another_name_fails():
    found = result(tabled("Tableau1"), "table", name="Ventes")
    assert found["verdict"] == "fail"
    assert "Tableau1" in found["message"]
    other = result(tabled(area="A1:B2"), "table", range="A1:B3")
    assert other["verdict"] == "fail"
    assert "A1:B2" in other["message"]
    assert verdict(workbook(DATA), "table") == "fail"


def test_a_name_passes_with_or_without_dollars_and_quotes():
    data = named("Ventes", "Feuil1!$B$2:$B$3")
    assert verdict(data, "defined_name", name="ventes", refers_to="Feuil1!B2:B3") == "pass"
    assert verdict(data, "defined_name", refers_to="B2:B3") == "pass"
    assert verdict(data, "defined_name") == "pass"


def test_a_name_for_a_constant_is_compared_as_a_formula():
    data = named("Taux", "0.2")
    assert verdict(data, "defined_name", name="Taux", refers_to="=0.2") == "pass"
    assert verdict(data, "defined_name", name="Taux", refers_to="=0.1") == "fail"


def test_a_missing_or_shifted_name_fails():
    data = named("Ventes", "Feuil1!$B$2:$B$2")
    found = result(data, "defined_name", name="Ventes", refers_to="B2:B3")
    assert found["verdict"] == "fail"
    assert "$B$2" in found["message"]
    assert "Ventes" in result(data, "defined_name", name="Achats")["message"]
    assert verdict(workbook(DATA), "defined_name", name="Ventes") == "fail"


def test_the_names_that_excel_makes_for_printing_do_not_count():
    data = workbook(DATA, change=lambda book: setattr(book.worksheets[0], "print_area", "A1:B3"))
    assert verdict(data, "defined_name") == "fail"
