import zipfile
from datetime import datetime
from io import BytesIO

import docx
import openpyxl
import pptx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.office.refusal import Refused
from courses.office.variation import Variable, draw, fill, places, read_variables
from tests import exercises

CLIENT = Variable("client", "text", choices=("Vernay", "Sorel"))
RATE = Variable("bareme", "number", cells="D4", low=0.38, high=0.62, step=0.01)
MEALS = Variable("repas", "number", cells="Frais!F7:F18", low=14.5, high=24.9, step=0.1)
TOWN = Variable("ville", "text", cells="C7:C8", choices=("Nîmes", "Lyon"))
DAY = Variable("jour", "date", cells="A7", first="2026-04-01", last="2026-04-30")
SHEET = [RATE, MEALS, TOWN, DAY]


def expenses(name: str) -> bytes:
    return exercises.file(name, exercises.EXPENSES)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return {entry.filename: archive.read(entry) for entry in archive.infolist()}


def document(*runs: str) -> bytes:
    made = docx.Document()
    paragraph = made.add_paragraph()
    for number, text in enumerate(runs):
        paragraph.add_run(text).bold = number == 0
    made.add_paragraph("Rien à changer ici : {accolade} et {{inconnu}}.")
    packed = BytesIO()
    made.save(packed)
    return packed.getvalue()


def texts(data: bytes) -> list[str]:
    return [p.text for p in docx.Document(BytesIO(data)).paragraphs]


def test_cells_take_their_values_as_numbers_texts_and_dates():
    values = {"bareme": 0.5, "repas": [20.5] * 12, "ville": ["Lyon", "Nîmes"], "jour": "2026-04-09"}
    sheet = openpyxl.load_workbook(BytesIO(fill(expenses("modele.xlsx"), SHEET, values)))["Frais"]
    assert (sheet["D4"].value, sheet["F7"].value, sheet["F18"].value) == (0.5, 20.5, 20.5)
    assert (sheet["C7"].value, sheet["C8"].value) == ("Lyon", "Nîmes")
    assert sheet["A7"].value == datetime(2026, 4, 9)
    assert sheet["E7"].value == "=D7*$D$4"


def test_a_number_typed_as_a_text_keeps_its_sign_its_unit_and_its_spaces():
    before = openpyxl.load_workbook(BytesIO(expenses("depart.xlsx")))["Frais"]
    data = fill(expenses("depart.xlsx"), [MEALS], {"repas": [20.5] * 12})
    after = openpyxl.load_workbook(BytesIO(data))["Frais"]
    shapes = {"18,50€": "20,50€", "21.90 euros": "20.50 euros", " 22,40": " 20,50"}
    found = {before[f"F{row}"].value: after[f"F{row}"].value for row in range(7, 19)}
    assert shapes.items() <= found.items()


def test_no_formula_keeps_the_result_of_other_numbers():
    data = fill(expenses("modele.xlsx"), [RATE], {"bareme": 0.5})
    stale = openpyxl.load_workbook(BytesIO(data), data_only=True)["Frais"]
    assert stale["E7"].value is None
    assert b'fullCalcOnLoad="1"' in parts(data)["xl/workbook.xml"]


def test_an_empty_cell_and_a_formula_stay_what_they_are():
    over = Variable("x", "number", cells="E7:E8", low=1, high=9)
    empty, filled = expenses("depart.xlsx"), expenses("modele.xlsx")
    assert fill(empty, [over], {"x": [3, 4]}) == empty
    assert fill(filled, [over], {"x": [3, 4]}) == filled
    assert places(filled, [over], {"x": [3, 4]}) == {"x": 0}


def test_what_is_not_touched_stays_byte_for_byte():
    before = expenses("modele.xlsx")
    after = fill(before, [RATE], {"bareme": 0.5})
    changed = {name for name, data in parts(before).items() if parts(after)[name] != data}
    assert changed == {"xl/worksheets/sheet1.xml", "xl/workbook.xml"}
    assert list(parts(before)) == list(parts(after))


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 2**32 - 1))
def test_the_same_seed_gives_the_same_bytes_and_the_file_opens(seed):
    values = draw(SHEET, seed)
    data = fill(expenses("depart.xlsx"), SHEET, values)
    assert fill(expenses("depart.xlsx"), SHEET, draw(SHEET, seed)) == data
    assert openpyxl.load_workbook(BytesIO(data))["Frais"]["D4"].value == values["bareme"]


@pytest.mark.parametrize(
    "runs",
    [
        ("Offre pour {{client}}, bonjour",),
        ("Offre pour {", "{cli", "ent}", "}, bonjour"),
        ("Offre pour {{ client", " }}, bonjour"),
    ],
)
def test_a_marker_is_found_even_where_word_has_cut_it(runs):
    data = fill(document(*runs), [CLIENT], {"client": "Sorel"})
    first, other = texts(data)
    assert first == "Offre pour Sorel, bonjour"
    assert other == "Rien à changer ici : {accolade} et {{inconnu}}."


def test_two_markers_in_one_piece_and_a_value_that_looks_like_one():
    data = document("{{client}} et {{client}} !")
    odd = Variable("client", "text", choices=("{{client}}", "x"))
    assert texts(fill(data, [CLIENT], {"client": "Vernay"}))[0] == "Vernay et Vernay !"
    assert texts(fill(data, [odd], {"client": "{{client}}"}))[0] == "{{client}} et {{client}} !"
    assert places(data, [CLIENT], {"client": "Vernay"}) == {"client": 2}


def test_slides_and_their_notes_are_filled_too():
    made = pptx.Presentation()
    slide = made.slides.add_slide(made.slide_layouts[0])
    slide.shapes.title.text = "Bilan {{client}}"
    slide.notes_slide.notes_text_frame.text = "Parler de {{client}}."
    packed = BytesIO()
    made.save(packed)
    filled = pptx.Presentation(BytesIO(fill(packed.getvalue(), [CLIENT], {"client": "Sorel"})))
    slide = filled.slides[0]
    assert slide.shapes.title.text == "Bilan Sorel"
    assert slide.notes_slide.notes_text_frame.text == "Parler de Sorel."


def test_a_marker_in_a_cell_that_is_shared_is_filled():
    made = openpyxl.Workbook()
    made.active["A1"], made.active["A2"] = "Commande de {{client}}", 12
    packed = BytesIO()
    made.save(packed)
    data = fill(packed.getvalue(), [CLIENT], {"client": "Vernay"})
    assert openpyxl.load_workbook(BytesIO(data)).active["A1"].value == "Commande de Vernay"


def test_a_file_that_is_none_is_refused():
    with pytest.raises(Refused):
        fill(b"rien", [CLIENT], {"client": "Sorel"})


def test_variables_are_plain_data_and_back():
    known = (CLIENT, RATE, MEALS, DAY)
    assert read_variables([one.to_json() for one in known]) == known
