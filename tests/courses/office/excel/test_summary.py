"""A trainer sees what was read in a workbook: set-up, formulas, values, formats."""

import pytest

from courses.office.summary import summarise
from tests.courses.office.excel.builders import workbook

CELLS = {"A1": "Mois", "B1": "Montant", "A2": "Mai", "B2": 1250.5, "B3": "=SUM(B2:B2)"}


def facts(data: bytes, language: str = "fr") -> dict[str, list[str]]:
    return {line["where"]: line["facts"] for line in summarise(data, language)["lines"]}


def set_up(book) -> None:
    sheet = book.worksheets[0]
    sheet.freeze_panes = "A2"
    sheet.page_setup.orientation = "landscape"
    sheet.protection.sheet = True
    sheet.auto_filter.ref = "A1:B3"


def test_cells_are_told_with_formula_value_and_format():
    found = facts(workbook(CELLS, formats={"B2": '#,##0.00\\ "€"'}))
    assert found["cellule B3 de Feuil1"] == ["=SOMME(B2:B2)"]
    assert found["cellule A2 de Feuil1"] == ["«\u00a0Mai\u00a0»"]
    assert found["cellule B2 de Feuil1"][0] == "1\u202f250,50\u00a0€"
    assert found["cellule B2 de Feuil1"][1].startswith("format #,##0.00")
    assert facts(workbook(CELLS), "en")["cell B3 of Feuil1"] == ["=SUM(B2:B2)"]


def test_formulas_come_before_what_was_typed():
    lines = [line["where"] for line in summarise(workbook(CELLS))["lines"]]
    assert lines.index("cellule B3 de Feuil1") < lines.index("cellule A1 de Feuil1")


@pytest.mark.parametrize(
    "fact",
    ["orientation paysage", "volets figés\u00a0: lignes 1, colonnes 0", "protégée",
     "filtre sur A1:B3"],
)  # fmt: skip
def test_a_sheet_is_told_with_its_set_up(fact):
    assert fact in facts(workbook(CELLS, change=set_up))["feuille «\u00a0Feuil1\u00a0»"]
