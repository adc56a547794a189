import datetime

import pytest
from openpyxl.worksheet.table import Table

from ..builders import result, rewritten, verdict, workbook


def column(*values):
    return workbook({"A1": "Titre"} | {f"A{i}": v for i, v in enumerate(values, start=2)})


@pytest.mark.parametrize(
    "values",
    [
        (1, 2, 2, 10),
        ("Abel", "Élodie", "éric", "Zoé"),
        (datetime.date(2023, 5, 1), datetime.date(2024, 1, 1)),
        (1, "a", None),
        ("=1+1", "=1+2"),
    ],
)
def test_sorted_columns_pass(values):
    assert verdict(column(*values), "sorted", range="A2:A9") == "pass"
    assert verdict(column(*values), "sorted", range="A1:A9", by="Titre") == "pass"


@pytest.mark.parametrize("values", [(2, 1), ("b", "A"), ("10", 9), (3, 2, 1)])
def test_unsorted_columns_fail(values):
    assert verdict(column(*values), "sorted", range="A2:A9") == "fail"


def test_the_first_cell_out_of_order_is_named():
    found = result(column(1, 5, 3), "sorted", range="A2:A4")
    assert found["where"] == ["cellule A4 de Feuil1"]
    assert "3 vient après 5" in found["message"]


def test_descending_order_and_several_columns():
    cells = {"A1": "Nom", "B1": "Note", "A2": "x", "B2": 9, "A3": "x", "B3": 5, "A4": "y", "B4": 7}
    data = workbook(cells)
    assert verdict(data, "sorted", range="A2:B4", by=["Nom", "Note"]) == "fail"
    assert verdict(data, "sorted", range="A2:B4", by="A") == "pass"
    down = workbook({**cells, "A2": "y", "A3": "x", "A4": "x", "B2": 7, "B3": 9, "B4": 5})
    assert verdict(down, "sorted", range="A2:B4", by=["Nom", "Note"], order="descending") == "pass"


def test_a_column_that_is_not_there_is_not_judged():
    assert verdict(column(1, 2), "sorted", range="A2:A3", by="Prénom") == "cannot_verify"


def test_nothing_to_sort_fails():
    assert verdict(column(1), "sorted", range="A2:A9") == "fail"


def filtered(area):
    def change(book):
        book.worksheets[0].auto_filter.ref = area

    return workbook({"A1": "Nom", "B1": "Note", "A2": "x", "B2": 1}, change=change)


def test_a_filter_over_the_columns_passes():
    assert verdict(filtered("A1:B2"), "filter") == "pass"
    assert verdict(filtered("A1:B2"), "filter", range="A1:B9") == "pass"


def test_a_filter_on_one_column_only_or_none_fails():
    assert verdict(filtered("A1:A2"), "filter", range="A1:B2") == "fail"
    assert verdict(workbook({"A1": 1}), "filter") == "fail"


def test_the_filter_of_a_table_counts():
    def change(book):
        table = Table(displayName="T", ref="A1:B2")
        table._initialise_columns()
        book.worksheets[0].add_table(table)

    data = workbook({"A1": "Nom", "B1": "Note", "A2": "x", "B2": 1}, change=change)
    assert verdict(data, "filter", range="A1:B2") == "pass"
    without = rewritten(data, {"xl/tables/table1.xml": ('<autoFilter ref="A1:B2"/>', "")})
    assert verdict(without, "filter", range="A1:B2") == "fail"
