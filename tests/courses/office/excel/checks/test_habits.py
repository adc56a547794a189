from openpyxl.worksheet.table import Table

from ..builders import result, verdict, workbook

COLUMN = {"A1": "Montant", "A2": 10, "A3": 20, "A4": 30}


def test_numbers_kept_as_text_are_found():
    found = result(workbook({**COLUMN, "A3": "20,50 €", "B2": "12 %"}), "no_text_numbers")
    assert found["verdict"] == "fail"
    assert set(found["where"]) == {"cellule A3 de Feuil1", "cellule B2 de Feuil1"}


def test_codes_phone_numbers_and_words_are_rightly_texts():
    cells = {"A1": "01 02 03 04 05", "A2": "075", "A3": "12 rue", "A4": "2024-2025", "A5": 3}
    assert verdict(workbook(cells), "no_text_numbers") == "pass"


def test_a_column_of_postcodes_is_rightly_text():
    codes = {"A1": "Code postal", "A2": "75011", "A3": "69003"}
    assert verdict(workbook(codes), "no_text_numbers") == "pass"
    assert verdict(workbook({**codes, "A4": 13_001}), "no_text_numbers") == "fail"
    assert verdict(workbook(codes), "no_text_numbers", range="A2:A3") == "fail"


def test_a_range_narrows_the_search():
    data = workbook({**COLUMN, "A3": "20", "B2": "12"})
    assert verdict(data, "no_text_numbers", range="A4:A9") == "pass"
    assert verdict(data, "no_text_numbers", range="A2:A4") == "fail"


def test_typed_totals_are_found_by_their_label_or_their_sum():
    assert verdict(workbook({**COLUMN, "A5": 60}), "no_typed_totals") == "fail"
    labelled = workbook({**COLUMN, "B1": "", "A6": 61, "B6": "Total"})
    assert verdict(labelled, "no_typed_totals") == "fail"


def test_calculated_totals_and_ordinary_numbers_pass():
    assert (
        verdict(workbook({**COLUMN, "A5": "=SUM(A2:A4)", "B5": "Total"}), "no_typed_totals")
        == "pass"
    )
    assert verdict(workbook({**COLUMN, "A5": 40}), "no_typed_totals") == "pass"


LONG = {f"A{row}": row for row in range(1, 60)}


def test_a_long_sheet_needs_its_headings_in_view():
    found = result(workbook(LONG), "headers_frozen")
    assert found["verdict"] == "fail"
    assert "Feuil1" in found["message"]
    frozen = workbook(LONG, change=lambda book: setattr(book.worksheets[0], "freeze_panes", "A2"))
    assert verdict(frozen, "headers_frozen") == "pass"


def test_short_sheets_and_structured_tables_pass():
    assert verdict(workbook(COLUMN), "headers_frozen") == "pass"
    cells = {**LONG, "A1": "Titre"}
    table = Table(displayName="T", ref="A1:A59")
    data = workbook(cells, change=lambda book: book.worksheets[0].add_table(table))
    assert verdict(data, "headers_frozen") == "pass"
