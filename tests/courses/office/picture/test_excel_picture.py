import openpyxl
import pytest

from courses.office.excel.facts.cells import ErrorValue
from courses.office.excel.shown_values import shown
from tests.courses.office.excel.builders import workbook
from tests.courses.office.picture.drawn import drawn, frames, numbers, parsed, words

TOTAL = {"id": "total", "check": "excel.formula", "cell": "B4"}
CELLS = {"A1": "Mois", "B1": "Montant", "A2": "Mai", "B2": 12, "A3": "Juin", "B3": 8, "A4": "Total",
         "B4": 20}  # fmt: skip


def test_a_marked_cell_stands_in_its_grid_with_letters_and_numbers():
    svg = drawn(workbook(CELLS), TOTAL)
    for text in ("Feuille «\u00a0Feuil1\u00a0»", "A", "B", "1", "4", "Mois", "Total", "20"):
        assert text in words(svg), text
    assert numbers(svg, "redo") == [1]
    assert frames(svg) == ["redo"]


def test_a_calculated_cell_is_told_from_a_typed_one():
    svg = drawn(workbook({**CELLS, "B4": "=SUM(B2:B3)"}), TOTAL)
    assert "ƒ" in words(svg)
    assert "=SOMME(B2:B3)" in words(svg)  # openpyxl keeps no result
    assert numbers(svg, "done") == [1]
    assert "ƒ" not in words(drawn(workbook(CELLS), TOTAL))


def test_a_long_range_shows_its_ends():
    cells = {f"A{n}": n for n in range(1, 400)}
    svg = drawn(workbook(cells), {"id": "f", "check": "excel.formula", "cell": "A10:A399"})
    shown_rows = words(svg)
    assert "10" in shown_rows
    assert "399" in shown_rows
    assert "200" not in shown_rows
    assert frames(svg) == ["redo"]


def test_each_sheet_has_its_grid():
    data = workbook(sheets={"Ventes": {"A1": 1}, "Bilan": {"A1": 2}})
    svg = drawn(
        data,
        {"id": "a", "check": "excel.formula", "cell": "Ventes!A1"},
        {"id": "b", "check": "excel.formula", "cell": "Bilan!A1"},
    )
    assert [w for w in words(svg) if w.startswith("Feuille")] == [
        "Feuille «\u00a0Ventes\u00a0»", "Feuille «\u00a0Bilan\u00a0»",
    ]  # fmt: skip
    assert numbers(svg) == [1, 2]


def test_a_chart_is_marked_under_the_grid():
    def with_chart(book: openpyxl.Workbook) -> None:
        chart = openpyxl.chart.BarChart()
        chart.add_data(openpyxl.chart.Reference(book.active, min_col=2, min_row=2, max_row=3))
        book.active.add_chart(chart, "D2")

    svg = drawn(
        workbook(CELLS, change=with_chart), {"id": "g", "check": "excel.chart", "titled": True}
    )
    assert "Graphique 1" in words(svg)
    assert numbers(svg) == [1]


def test_the_picture_has_the_proportions_of_what_is_drawn():
    svg = parsed(drawn(workbook(CELLS), TOTAL))
    _x, _y, width, height = map(float, svg.get("viewBox", "").split())
    assert width / height == pytest.approx(
        float(svg.get("width", 0)) / float(svg.get("height", 0)), rel=0.01
    )
    assert width > 150


@pytest.mark.parametrize(
    ("value", "code", "french", "english"),
    [
        (1250.5, '#,##0.00\\ "€"', "1\u202f250,50\u00a0€", "1,250.50\u00a0€"),
        (0.125, "0.0%", "12,5\u00a0%", "12.5\u00a0%"),
        (45000.0, "dd/mm/yyyy", "15/03/2023", "2023-03-15"),
        (0.75, "h:mm", "18:00", "18:00"),
        (3.14159, "General", "3,14159", "3.14159"),
        (1e300, "dd/mm/yyyy", "1.000000e+300".replace(".", ","), "1.000000e+300"),
        ("  deux\nlignes ", "General", "deux lignes", "deux lignes"),
        (True, "General", "VRAI", "TRUE"),
        (ErrorValue("#VALUE!"), "General", "#VALEUR!", "#VALUE!"),
        (None, "0.00", "", ""),
    ],
)  # fmt: skip
def test_a_value_is_shown_as_its_cell_shows_it(value, code, french, english):
    assert shown(value, code, "fr") == french
    assert shown(value, code, "en") == english
