"""Other right ways to do the exercises earn every point too."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
import yaml
from docx import Document
from docx.oxml.ns import qn
from pptx import Presentation

from courses.office.marking import mark
from tests.builders import equipe, note_brute, notes_frais, ventes
from tests.builders.cleaning import packed, parts_of
from tests.builders.exercises import FOLDER

pytestmark = pytest.mark.anydb


def failing(exercise: Any, data: bytes) -> dict[str, str]:
    text = (FOLDER / exercise.PATH / "exercice.yaml").read_text(encoding="utf-8")
    found = mark(data, yaml.safe_load(text)["verifications"])
    return {r["id"]: r["message"] for r in found["results"] if r["verdict"] != "pass"}


def saved(file: Any) -> bytes:
    stream = BytesIO()
    file.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    "price",
    [
        "=_xlfn.XLOOKUP(B{row},Tarifs!$A$2:$A$25,Tarifs!$C$2:$C$25,0)",
        "=IFERROR(INDEX(Tarifs!$C$2:$C$25,MATCH(B{row},Tarifs!$A$2:$A$25,0)),0)",
        "=IFERROR(VLOOKUP(tVentes[[#This Row],[Référence]],Tarifs!$A$2:$C$25,3,0),0)",
        "=IFNA(VLOOKUP($B{row},Tarifs!$A$2:$C$40,3,FALSE),0)",
    ],
)
def test_a_price_may_be_looked_up_in_several_ways(price):
    assert failing(ventes, replace(ventes.MODEL, price=price).data()) == {}


def test_a_price_may_be_looked_up_in_whole_columns():
    parts = parts_of(ventes.MODEL.data())
    sheet = "xl/worksheets/sheet1.xml"
    bounded = b"Tarifs!$A$2:$C$25"
    assert bounded in parts[sheet]
    parts[sheet] = parts[sheet].replace(bounded, b"Tarifs!$A:$C")
    assert failing(ventes, packed(parts)) == {}


@pytest.mark.parametrize(
    ("count", "turnover"),
    [
        ("=COUNTIF(tVentes[Secteur],A{row})", "=SUMIF(tVentes[Secteur],A{row},tVentes[Montant])"),
        ("=COUNTIFS(Ventes!C:C,A{row})", "=SUMIFS(Ventes!F:F,Ventes!C:C,$A{row})"),
    ],
)
def test_a_summary_may_use_the_table_or_whole_columns(count, turnover):
    assert failing(ventes, replace(ventes.MODEL, count=count, turnover=turnover).data()) == {}


@pytest.mark.parametrize("allowance", ["=D{row}*D$4", "=$D$4*D{row}", "=PRODUCT(D{row},$D$4)"])
@pytest.mark.parametrize("total", ["=SUM(H7:H18)", "=SUBTOTAL(9,H7:H18)", "=SUM(E19:G19)"])
def test_the_expense_report_may_be_calculated_in_several_ways(allowance, total):
    report = replace(
        notes_frais.MODEL, allowance=allowance, total=total, day_total="=SUM(E{row}:G{row})"
    )
    assert failing(notes_frais, report.data()) == {}


def test_the_note_may_use_a_list_without_its_style():
    document = Document(BytesIO(note_brute.MODEL.data()))
    normal, bullet = document.styles["Normal"], document.styles["List Bullet"]
    numbering = bullet.element.pPr.numPr
    for paragraph in document.paragraphs:
        if paragraph.style.name == "List Bullet":
            paragraph.style = normal
            direct = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            direct.get_or_add_numId().val = numbering.numId.val
            direct.get_or_add_ilvl().val = 0
    assert not any(p.style.name == "List Bullet" for p in document.paragraphs)
    assert failing(note_brute, saved(document)) == {}


def test_the_page_number_may_stand_in_a_frame_or_a_simple_field():
    document = Document(BytesIO(note_brute.MODEL.data()))
    footer = document.sections[0].footer
    paragraph = footer.paragraphs[0]
    for run in list(paragraph._p.iter(qn("w:r"))):
        paragraph._p.remove(run)
    simple = paragraph._p.makeelement(qn("w:fldSimple"), {qn("w:instr"): r" PAGE  \* MERGEFORMAT "})
    paragraph._p.append(simple)
    assert failing(note_brute, saved(document)) == {}


def test_the_team_may_be_shown_with_other_layouts_and_other_words():
    presentation = Presentation(BytesIO(equipe.MODEL.data()))
    titles = (
        "Qui est l’équipe ?",
        "Ce que sont nos missions",
        "À chacun ses rôles",
        "Quelques chiffres",
        "Pour nous joindre",
    )
    for slide, title in zip(presentation.slides, titles, strict=True):
        slide.shapes.title.text = title
    assert failing(equipe, saved(presentation)) == {}
