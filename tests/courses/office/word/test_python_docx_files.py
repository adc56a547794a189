"""Files as a whole program writes them, with its full style sheet, theme and numbering."""

import io

import docx
import pytest
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt, RGBColor

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import verdict


def saved(document) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.fixture(scope="module")
def note() -> bytes:
    document = docx.Document()
    document.core_properties.title = "Note"
    document.core_properties.author = ""
    document.add_heading("Note de service", 0)
    document.add_heading("Contexte", 1)
    paragraph = document.add_paragraph("Le budget est ")
    important = paragraph.add_run("très serré")
    important.bold = True
    important.font.size = Pt(14)
    important.font.color.rgb = RGBColor(0xC0, 0, 0)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.space_after = Pt(6)
    paragraph.paragraph_format.line_spacing = 1.5
    for text in ("Pommes", "Poires"):
        document.add_paragraph(text, "List Bullet")
    document.add_paragraph("Un", "List Number")
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_heading("Annexe", 2)
    document.add_table(3, 2, "Light Grid Accent 1")
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21)
    for side in ("top", "bottom", "left", "right"):
        setattr(section, f"{side}_margin", Cm(2))
    return saved(document)


RIGHT = [
    ("paragraph_style", {"text": "Contexte", "style": "heading 1"}),
    ("paragraph_style", {"text": "Note de service", "style": "Title"}),
    ("list", {"items": ["Pommes", "Poires"], "kind": "bullet"}),
    ("list", {"items": ["Un"], "kind": "number"}),
    ("run_format", {"text": "très serré", "bold": True, "size": 14, "color": "red"}),
    ("run_format", {"text": "Le budget", "font": "Cambria", "bold": False, "size": 11}),
    ("run_format", {"text": "Contexte", "bold": True, "font": "Calibri", "color": "blue"}),
    (
        "paragraph_format",
        {"text": "Le budget", "alignment": "justify", "space_after": 6, "line_spacing": 1.5},
    ),
    ("page_break_before", {"text": "Annexe"}),
    ("table", {"min_rows": 3, "columns": 2, "style": "Light Grid Accent 1"}),
    ("page_setup", {"margin": 2, "orientation": "landscape", "size": "A4"}),
    ("property", {"name": "title", "equals": "Note"}),
    ("property", {"name": "author", "absent": True}),
    ("property", {"name": "language", "equals": "en"}),
    ("no_empty_paragraphs", {}),
    ("no_tracked_changes", {}),
    ("headings", {"min": 2}),
]
WRONG = [
    ("paragraph_style", {"text": "Annexe", "style": "heading 1"}),
    ("list", {"items": ["Pommes"], "kind": "number"}),
    ("run_format", {"text": "Le budget", "bold": True}),
    ("run_format", {"text": "très serré", "color": "green"}),
    ("paragraph_format", {"text": "Contexte", "alignment": "justify"}),
    ("page_break_before", {"text": "Contexte"}),
    ("table", {"header_row": True}),
    ("page_setup", {"orientation": "portrait"}),
    ("page_number", {"where": "footer"}),
    ("table_of_contents", {}),
    ("property", {"name": "subject", "present": True}),
]


@pytest.mark.parametrize(("check", "asked"), RIGHT)
def test_what_was_done_passes_in_both_variants(note, check, asked):
    assert verdict(note, check, **asked) == "pass"
    assert verdict(strict(note), check, **asked) == "pass"


@pytest.mark.parametrize(("check", "asked"), WRONG)
def test_what_was_not_done_fails_in_both_variants(note, check, asked):
    assert verdict(note, check, **asked) == "fail"
    assert verdict(strict(note), check, **asked) == "fail"
