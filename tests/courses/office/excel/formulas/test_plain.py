import pytest
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.table import Table

from courses.office.excel.formulas.plain import plain
from courses.office.excel.references import parse_area

from ..builders import book_of, workbook


@pytest.fixture(scope="module")
def facts():
    def change(book):
        book.defined_names["Taux"] = DefinedName("Taux", attr_text="Feuil1!$E$1")
        book.defined_names["Dessus"] = DefinedName("Dessus", attr_text="Feuil1!A1048576")
        book.defined_names["Sans_fin"] = DefinedName("Sans_fin", attr_text="Sans_fin+1")
        book.worksheets[0].add_table(Table(displayName="Ventes", ref="A1:D4", totalsRowCount=1))

    cells = {
        "A1": "Prix",
        "B1": "Nombre",
        "C1": "Remise",
        "D1": "Total",
        "A2": 1,
        "B2": 2,
        "A3": 3,
        "B3": 4,
        "E1": 0.2,
    }
    return book_of(
        workbook(sheets={"Feuil1": cells, "Feuil2": {}, "L'été": {}}, change=change)
    ).workbook


@pytest.mark.parametrize(
    ("formula", "text"),
    [
        ("=A2*B2", "=Feuil1!A2*Feuil1!B2"),
        ("=A2*Taux", "=Feuil1!A2*Feuil1!E1"),
        ("=Dessus", "=Feuil1!D2"),
        ("=SUM(Ventes[Prix])", "=SUM(Feuil1!A2:A3)"),
        ("=SUM(Ventes)", "=SUM(Feuil1!A2:D3)"),
        ("=Ventes[[#This Row],[Prix]]*2", "=Feuil1!A3*2"),
        ("=Ventes[@Nombre]", "=Feuil1!B3"),
        ("=[[#This Row],Prix]*[@[Nombre]]", "=Feuil1!A3*Feuil1!B3"),
        ("=SUM([Prix])", "=SUM(Feuil1!A2:A3)"),
        ("=SUM(Ventes[[#All],[Prix]:[Nombre]])", "=SUM(Feuil1!A1:B4)"),
        ("=Ventes[[#Totals],[Prix]]", "=Feuil1!A4"),
        ("=Ventes[Absent]", "=#REF!"),
        ("=SUM(A:A)", "=SUM(Feuil1!A1:A3)"),
        ("=ROWS(A:A)", "=ROWS(Feuil1!A:A)"),
        ("=SUM('Feuil1:L''été'!A1)", "=SUM(Feuil1!A1,Feuil2!A1,'L''été'!A1)"),
        ("=ROW()+COLUMN()", "=ROW(Feuil1!D3)+COLUMN(Feuil1!D3)"),
        ("=Absente!A1", "=#REF!"),
        ("=_xlfn.LET(_xlpm.x,2,_xlpm.x*A2)", "=_xlfn.LET(_xlpm.x,2,_xlpm.x*Feuil1!A2)"),
    ],
)
def test_names_tables_and_sheets_become_plain_areas(facts, formula, text):
    found = plain(formula, parse_area("D3", "Feuil1"), facts)
    assert found.problem is None
    assert found.text == text


@pytest.mark.parametrize(
    ("formula", "problem"),
    [
        ("=[1]Autre!A1", "external"),
        ("='C:\\[a.xlsx]F'!A1", "external"),
        ("=NOW()", "volatile"),
        ("=OFFSET(A1,1,1)", "volatile"),
        ("=Sans_fin", "too_long"),
        ("=" + "1+" * 5_000 + "1", "too_long"),
        ("=" + "{" * 200, "too_long"),
        ("=_xlfn.LAMBDA(_xlpm.x,_xlpm.x)(1)", "unsupported"),
        ("=FACT(1E300)", "unsupported"),
    ],
)
def test_what_the_engine_must_not_see_is_refused(facts, formula, problem):
    assert plain(formula, parse_area("D3", "Feuil1"), facts).problem == problem
