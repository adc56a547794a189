import io

import pytest
from django.utils import translation
from openpyxl import load_workbook

from lms.binomes.rosters import preview, template
from lms.binomes.rosters.columns import COLUMNS

from .test_reading import THEMES


def filled(content: bytes, *row: str, row_number: int) -> bytes:
    book = load_workbook(io.BytesIO(content))
    for place, words in enumerate(row, start=1):
        book.worksheets[0].cell(row_number, place).value = words
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_the_example_row_is_never_imported():
    read = preview(template(THEMES), themes=THEMES)
    assert read.rows == ()
    assert [str(problem) for problem in read.problems] == [
        "No person is listed under the headings."
    ]


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_example_itself_is_a_right_row(language):
    with translation.override(language):
        content = filled(template(THEMES), "Inès", "Moreau", "zoe@exemple.net", row_number=2)
        [row] = preview(content, themes=THEMES).rows
    assert row.skills == {"excel": 3, "word": 2}
    assert row.slots == {24 + 10, 24 + 11, 72 + 14, 72 + 15}
    assert row.remote
    assert len(row.languages) == 2


def test_the_headings_are_read_back_in_french_and_in_english():
    for language in ("fr", "en"):
        with translation.override(language):
            content = filled(
                template(THEMES), "Zoé", "Petit", "z@exemple.net", "mentor", row_number=3
            )
            read = preview(content, themes=THEMES)
            assert [row.email for row in read.rows] == ["z@exemple.net"]
            assert read.ignored_columns == ()


def test_the_help_sheet_explains_every_column_and_names_the_themes():
    book = load_workbook(io.BytesIO(template(THEMES)))
    told = list(book.worksheets[1].iter_rows(values_only=True))
    assert {str(column.label) for column in COLUMNS} <= {row[0] for row in told}
    assert any(row[2] == "Excel; Word; Écouter, reformuler" for row in told)
