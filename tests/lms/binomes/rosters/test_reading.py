"""Rosters as people really make them: encodings, separators, headings, titles above."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from lms.binomes.rosters import preview

THEMES = {"excel": "Excel", "word": "Word", "listen": "Écouter, reformuler"}
HEADINGS = ("Prénom", "Nom", "Courriel", "Rôle", "Site", "Responsable")
INES = ("Inès", "Moreau", "ines@exemple.net", "mentor", "Orléans", "driss@exemple.net")


def csv_of(*rows: tuple[str, ...], separator: str = ";", encoding: str = "utf-8") -> bytes:
    return "\r\n".join(separator.join(row) for row in rows).encode(encoding)


def xlsx_of(*rows: tuple) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def assert_ines(content: bytes) -> None:
    read = preview(content, themes=THEMES)
    assert read.problems == ()
    [row] = read.rows
    assert (row.number, row.first_name, row.last_name) == (2, "Inès", "Moreau")
    assert (row.email, row.site, row.manager) == INES[2:3] + INES[4:6]
    assert row.roles == {"mentor"}


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_csv_is_read_whatever_its_encoding_and_separator(separator, encoding):
    assert_ines(csv_of(HEADINGS, INES, separator=separator, encoding=encoding))


def test_an_xlsx_is_read():
    assert_ines(xlsx_of(HEADINGS, INES))


def test_a_cell_in_quotation_marks_may_hold_the_separator_and_a_line_break():
    row = ("Inès", "Moreau", "ines@exemple.net", "mentor", '"Orléans; bâtiment ""B""\nétage 2"', "")
    [read] = preview(csv_of(HEADINGS, row), themes=THEMES).rows
    assert read.site == 'Orléans; bâtiment "B"\nétage 2'


@pytest.mark.parametrize(
    "headings",
    [
        ("PRENOM", "NOM", "E-mail", "ROLE", "lieu", "N+1"),
        ("First name", "Last name", "E-Mail", "Role", "Site", "Manager"),
        (" Prénom ", "Nom de famille", "Adresse électronique", "Rôle", "Établissement",
         "Supérieur hiérarchique"),
    ],
)  # fmt: skip
def test_headings_are_recognised_in_many_forms(headings):
    assert_ines(csv_of(headings, INES))


def test_columns_may_come_in_any_order_and_unknown_ones_are_named():
    headings = ("Date d'entrée", *reversed(HEADINGS))
    read = preview(csv_of(headings, ("2021", *reversed(INES))), themes=THEMES)
    assert read.rows[0].first_name == "Inès"
    assert read.ignored_columns == ("Date d'entrée",)


def test_row_numbers_are_those_of_the_spreadsheet():
    rows = (("Volontaires 2026",), (), HEADINGS, INES, (), ("Zoé", "", "zoe@exemple.net", "mentor"))
    for content in (csv_of(*rows), xlsx_of(*rows)):
        read = preview(content, themes=THEMES)
        assert [row.number for row in read.rows] == [4]
        assert [str(problem) for problem in read.problems] == [
            "Row 6, Last name: Fill in this cell."
        ]


def test_numbers_and_booleans_typed_in_excel_are_understood():
    headings = (*HEADINGS[:4], "Nombre de mentorés", "À distance")
    read = preview(xlsx_of(headings, (*INES[:4], 2.0, True)), themes=THEMES)
    assert (read.rows[0].capacity, read.rows[0].remote) == (2, True)


def test_a_sheet_with_a_hundred_thousand_formatted_rows_is_no_obstacle():
    book = Workbook()
    for row in (HEADINGS, INES):
        book.active.append(row)
    book.active.cell(100_000, 1).number_format = "@"
    book.active.row_dimensions[100_000].height = 20
    file = io.BytesIO()
    book.save(file)
    assert_ines(file.getvalue())


def test_a_hidden_first_sheet_is_passed_over():
    book = Workbook()
    book.active.append(("calculs",))
    book.active.sheet_state = "hidden"
    people = book.create_sheet("Gens")
    for row in (HEADINGS, INES):
        people.append(row)
    file = io.BytesIO()
    book.save(file)
    assert_ines(file.getvalue())


def zipped(name: str) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as parts:
        parts.writestr(name, "<x/>")
    return file.getvalue()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "This file is empty"),
        (b"  \r\n ", "This file is empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 100, "old Excel file or a protected one"),
        (b"x" * (5 * 1024**2 + 1), "larger than 5 MB"),
        (b"PK\x03\x04broken", "damaged"),
        (zipped("word/document.xml"), "neither a CSV nor an Excel"),
        (zipped("xl/workbook.xml"), "damaged"),
        (b"\x89PNG\x00\x01\x02\x03" + b"1" * 50, "neither a CSV nor an Excel"),
        ("Nom;Âge\nMoreau;30".encode(), "No headings were found"),
        (csv_of(HEADINGS), "No person is listed"),
        (csv_of(("Courriel", "Nom"), ("a@exemple.net", "A")), "Add the missing columns: First"),
        (csv_of((*HEADINGS, "E-mail"), INES), "Two columns are headed “E-mail”"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_used_says_why(content, message):
    read = preview(content, themes=THEMES)
    assert read.rows == ()
    assert message in str(read.problems[0])
    assert read.problems[0].row is None


def test_more_than_ten_thousand_rows_are_refused():
    rows = [("A", "B", f"p{n}@exemple.net", "mentor") for n in range(10_001)]
    read = preview(csv_of(HEADINGS, *rows), themes=THEMES)
    assert "more than 10000 rows" in str(read.problems[0])
