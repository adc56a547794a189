"""A table as a spreadsheet."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from time import sleep

from openpyxl import load_workbook

from lms.quality.table_sheets import sheet
from lms.quality.tables import Row, Table

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
TABLE = Table(
    ("Personne", "Jour", "Heures"),
    (
        Row(("P00001", date(2026, 5, 4), Decimal("1.50")), "/papiers/2026-000001/"),
        Row(("=HYPERLINK()", None, 2)),
    ),
)


def cells(data: bytes) -> list[list]:
    return [[cell.value for cell in row] for row in load_workbook(BytesIO(data)).worksheets[0].rows]


def test_the_rows_of_the_table_come_with_their_page_on_the_site():
    found = cells(sheet(TABLE, "Heures", NOON, "https://binome.example"))
    assert found[0][:3] == ["Personne", "Jour", "Heures"]
    assert found[1] == [
        "P00001",
        datetime(2026, 5, 4),
        1.5,
        "https://binome.example/papiers/2026-000001/",
    ]


def test_nothing_that_somebody_wrote_is_run_as_a_formula():
    assert cells(sheet(TABLE, "Heures", NOON))[2][0] == "'=HYPERLINK()"


def test_the_same_table_at_the_same_moment_gives_the_same_bytes():
    first = sheet(TABLE, "Heures", NOON)
    sleep(1.1)
    assert sheet(TABLE, "Heures", NOON) == first


def test_a_long_title_with_signs_that_tabs_refuse_makes_a_tab():
    data = sheet(TABLE, "Heures : [par personne] / par jour / par parcours", NOON)
    assert load_workbook(BytesIO(data)).worksheets[0].title.startswith("Heures")
