"""Whatever a file holds, its picture is sound, small, and does nothing."""

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from courses.office.examining import examine_by_good_practice
from courses.office.picture import Mark, draw
from courses.office.picture.picture import MOST_BYTES
from tests.courses.office.excel.builders import workbook
from tests.courses.office.picture.drawn import drawn, marks, parsed
from tests.courses.office.powerpoint.builders import Deck, text_box
from tests.courses.office.test_installed_files import FILES
from tests.courses.office.word.builders import p, word

HOSTILE = '"><script>alert(1)</script><image href="x" onload=\'y\' style="z"/>&amp;'
WORST = "&" * 2_000  # each becomes five bytes more


def document(text: str) -> str:
    return drawn(
        word(p(text.replace("&", "&amp;").replace("<", "&lt;")), p(), p("Fin")),
        {"id": "a", "check": "word.no_empty_paragraphs"},
    )


def sheet(text: str) -> str:
    sheets = ("Un", "Deux", "Trois")
    cells = {f"{c}{n}": text[:100] for c in "ABCDEFGHIJKL" for n in range(1, 60)}
    return drawn(
        workbook(sheets=dict.fromkeys(sheets, cells)),
        *({"id": s, "check": "excel.formula", "cell": f"{s}!A1:L59"} for s in sheets),
    )


def slides(text: str) -> str:
    deck = Deck()
    for _n in range(8):
        slide = deck.slide("", layout="blank")
        for place in range(30):
            text_box(slide, "\n".join([text[:200]] * 8), top=place)
    return drawn(deck.data, {"id": "t", "check": "powerpoint.title"})


@pytest.mark.parametrize("draw_it", [document, sheet, slides])
@pytest.mark.parametrize("text", [HOSTILE, WORST])
def test_the_texts_of_a_file_are_texts_and_the_picture_stays_small(draw_it, text):
    svg = draw_it(text)
    assert len(svg.encode()) <= MOST_BYTES
    root = parsed(svg)
    tags = {element.tag.rpartition("}")[2] for element in root.iter()}
    assert tags <= {"svg", "g", "rect", "text", "path"}
    names = {name for element in root.iter() for name in element.attrib}
    assert not {name for name in names if name.startswith("on") or "href" in name}
    assert "style" not in names  # the content security policy would drop it
    assert "id" not in names  # the page has ids of its own


def test_the_picture_says_what_it_is_and_where_its_text_stands():
    root = parsed(document("Introduction"))
    assert root.get("role") == "img"
    assert root.get("aria-label") == "Schéma du document, avec les points numérotés"
    assert root.get("aria-describedby") == "findings"


def test_the_verdict_is_told_by_a_sign_and_a_stroke_not_by_colour_alone():
    sketch = {"kind": "word", "rows": [{"n": 1, "style": "Normal", "look": "text", "text": "x"}]}
    place = [{"kind": "paragraph", "n": 1, "text": "x"}]
    signs, strokes = set(), set()
    for group in ("done", "redo", "unseen"):
        svg = draw(sketch, [Mark(1, group, place)])
        signs.add(re.search(r'<path d="([^"]+)"', svg)[1])
        frame = re.search(r'picture__frame--\w+"[^>]*', svg)[0]
        strokes.add(re.sub(r".*?stroke", "stroke", frame, count=1))
    assert len(signs) == len(strokes) == 3


def test_parts_that_are_left_out_are_counted():
    svg = sheet(WORST)
    assert "autre partie du fichier n’est pas dessinée" in svg or "autres parties" in svg


def test_without_sketch_there_is_no_picture():
    assert draw({}, [Mark(1, "redo", [{"kind": "document"}])]) == ""


PLACES = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(
            ["paragraph", "table", "section", "cell", "range", "sheet", "chart", "slide", "shape"]
        )
    },
    optional={
        "n": st.integers(-3, 9),
        "sheet": st.sampled_from(["Un", "x"]),
        "cell": st.sampled_from(["A1", "ZZ99", "?", "1:1"]),
        "range": st.sampled_from(["A1:B2", "A:A", "XFD1:XFD9"]),
        "name": st.text(max_size=3),
    },
)
SKETCHES = [
    {"kind": "word", "rows": [{"gap": 2}, {"n": 3, "style": "s", "look": "item", "text": "t"}]},
    {
        "kind": "excel",
        "sheets": [{"name": "Un", "rows": [1, 5], "columns": [1], "cells": [[1, 1, "x", True, 0]]}],
    },
    {
        "kind": "powerpoint", "width": 25.4, "height": 19.05,
        "slides": [
            {"n": 1, "shapes": [{"name": "a", "kind": "picture", "title": False, "lines": [],
                                 "size": 18.0, "box": [-5, 30, 0, -1]}]},
        ],
    },
]  # fmt: skip


ELSEWHERE = PLACES.map(lambda place: place | {"n": 7, "sheet": "Deux", "name": "autre"})


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SKETCHES), st.lists(PLACES, max_size=5))
def test_a_picture_is_sound_wherever_the_findings_are(sketch, places):
    parsed(draw(sketch, [Mark(1, "redo", places), Mark(2, "done", places)]))


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SKETCHES), st.lists(ELSEWHERE, max_size=5))
def test_findings_that_the_sketch_does_not_show_are_left_out(sketch, places):
    """A check may have been corrected since: its places are no longer those of the sketch."""
    marks_elsewhere = [Mark(1, "redo", places), Mark(2, "done", places)]
    assert draw(sketch, marks_elsewhere) == draw(sketch, [])


@pytest.mark.parametrize(("sketch", "place"), [
    (SKETCHES[0], {"kind": "paragraph", "n": 3}),
    (SKETCHES[1], {"kind": "cell", "sheet": "Un", "cell": "A1"}),
    (SKETCHES[2], {"kind": "slide", "n": 1}),
])  # fmt: skip
def test_findings_that_the_sketch_shows_are_numbered_there(sketch, place):
    assert 'data-finding="1"' in draw(sketch, [Mark(1, "redo", [place])])


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_genuine_file_can_be_drawn(path):
    found = examine_by_good_practice(path.read_bytes())
    if found["marked"]["refused"] is not None:
        pytest.skip(f"refused: {found['marked']['refused']['reason']}")
    assert len(json.dumps(found["sketch"])) < 60_000
    svg = draw(found["sketch"], marks(found))
    assert len(svg.encode()) <= MOST_BYTES
    if svg:
        parsed(svg)
