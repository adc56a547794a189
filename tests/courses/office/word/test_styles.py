"""word.paragraph_style, word.headings."""

import pytest
from lxml import etree

from courses.office.word.facts.styles import StyleSheet
from tests.courses.office.packages import edited, strict
from tests.courses.office.word.builders import p, r, result, verdict, word


def style(data: bytes, text: str = "Introduction", name: str = "heading 1") -> str:
    return verdict(data, "paragraph_style", text=text, style=name)


@pytest.mark.parametrize("name", ["heading 1", "Heading 1", "Titre 1"])
def test_a_heading_passes_whatever_its_style_id_and_the_language_it_is_asked_in(name):
    assert style(word(p("Introduction", "berschrift1")), name=name) == "pass"


def test_normal_text_fails_and_the_sentence_names_both_styles_and_the_place():
    found = result(
        word(p("Avant"), p("Introduction")), "paragraph_style", text="Introduction", style="Titre 1"
    )
    assert found["verdict"] == "fail"
    assert "est en style «\u00a0Normal\u00a0»" in found["message"]
    assert "«\u00a0Titre 1\u00a0»" in found["message"]
    assert found["where"] == ["paragraphe 2 «\u00a0Introduction\u00a0»"]


def test_english_sentences_name_styles_in_english():
    found = result(
        word(p("Introduction")), "paragraph_style", "en", text="Introduction", style="heading 1"
    )
    assert "has the style “Normal”" in found["message"]
    assert "“Heading 1”" in found["message"]


def test_a_style_derived_from_the_heading_counts():
    assert style(word(p("Introduction", "Chapitre"))) == "pass"
    assert style(word(p("Introduction", "Chapitre")), name="Chapitre") == "pass"


def test_a_heading_2_based_on_heading_1_is_no_heading_1():
    data = word(p("Introduction", "Titre2"))
    assert style(data) == "fail"
    assert style(data, name="heading 2") == "pass"


def test_a_heading_is_not_normal_text_although_based_on_it():
    assert style(word(p("Introduction", "berschrift1")), name="Normal") == "fail"
    assert style(word(p("Introduction")), name="Normal") == "pass"


def test_bold_and_large_is_not_a_heading():
    assert style(word(p("Introduction", run='<w:b/><w:sz w:val="32"/>'))) == "fail"


def test_a_missing_text_fails_and_says_so():
    found = result(word(p("Autre")), "paragraph_style", text="Introduction", style="heading 1")
    assert found["verdict"] == "fail"
    assert "introuvable" in found["message"]


@pytest.mark.parametrize(
    "text",
    ["introduction", "Introduction :", "1. Introduction", "Intro\u00adduction", "a) Introduction"],
)
def test_small_differences_of_text_do_not_hide_the_paragraph(text):
    assert style(word(p(text, "berschrift1"))) == "pass"


def test_apostrophes_and_narrow_spaces_do_not_matter():
    data = word(p("L’accueil\u202f: qui\u00a0fait quoi", "berschrift1"))
    assert style(data, "L'accueil : qui fait quoi") == "pass"


def test_text_in_a_content_control_or_a_tracked_insertion_is_read():
    in_control = f"<w:sdt><w:sdtContent>{p('Introduction', 'berschrift1')}</w:sdtContent></w:sdt>"
    inserted = (
        '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:ins w:id="1" w:author="x">'
        f"{r('Introduction')}</w:ins></w:p>"
    )
    assert style(word(in_control)) == "pass"
    assert style(word(inserted)) == "pass"


def test_deleted_text_is_not_read():
    deleted = (
        '<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:del w:id="1" w:author="x">'
        "<w:r><w:delText>Introduction</w:delText></w:r></w:del></w:p>"
    )
    assert style(word(deleted)) == "fail"


def test_the_line_of_a_table_of_contents_is_not_the_title():
    assert style(word(p("Introduction", "TM1"), p("Introduction", "berschrift1"))) == "pass"
    assert style(word(p("Introduction", "TM1"))) == "fail"


def test_the_strict_variant_is_judged_alike():
    right = strict(word(p("Introduction", "berschrift1")))
    assert style(right) == "pass"
    assert style(strict(word(p("Introduction")))) == "fail"


def test_a_paragraph_without_style_part_is_normal():
    data = edited(
        word(p("Introduction")),
        "word/_rels/document.xml.rels",
        lambda x: x.replace("styles", "zzz"),
    )
    assert style(data) == "fail"


@pytest.mark.parametrize("text", ["1." + "1" * 3000 + "x", "-" * 3000, "<" * 3000, "a) " * 3000])
def test_no_text_makes_the_search_endless(text):
    data = word(p(text.replace("<", "&lt;")))
    assert style(data) == "fail"
    assert verdict(data, "merge_field", names=["Nom"]) == "fail"


def test_styles_based_on_each_other_in_a_circle_end_somewhere():
    circle = """
    <w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style>
    <w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>
    """
    data = word(p("Introduction", "A"), styles=circle)
    assert style(data, name="B") == "pass"
    assert style(data) == "fail"


class TestHeadings:
    def test_real_headings_in_order_pass(self):
        data = word(p("Un", "berschrift1"), p("Texte."), p("Deux", "Titre2"))
        assert verdict(data, "headings", min=2) == "pass"

    def test_a_bold_line_that_imitates_a_title_fails(self):
        found = result(word(p("Mon titre", run="<w:b/>"), p("Du texte.")), "headings")
        assert found["verdict"] == "fail"
        assert found["where"] == ["paragraphe 1 «\u00a0Mon titre\u00a0»"]

    @pytest.mark.parametrize("text", ["Attention.", "Objet : congés", "x" * 90])
    def test_bold_sentences_and_labels_imitate_nothing(self, text):
        assert verdict(word(p(text, run="<w:b/>")), "headings") == "pass"

    def test_a_skipped_level_fails(self):
        found = result(word(p("Un", "berschrift1"), p("Trois", "1")), "headings")
        assert found["verdict"] == "fail"
        assert "sauté" in found["message"]

    def test_too_few_headings_fail(self):
        assert verdict(word(p("Un", "berschrift1")), "headings", min=2) == "fail"


def test_the_title_of_an_automatic_table_of_contents_is_no_heading():
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    sheet = StyleSheet(
        etree.fromstring(
            f"""<w:styles xmlns:w="{w}">
            <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="En-ttedetabledesmatires">
              <w:name w:val="TOC Heading"/><w:basedOn w:val="Titre1"/>
              <w:pPr><w:outlineLvl w:val="9"/></w:pPr>
            </w:style></w:styles>"""
        )
    )
    assert sheet.heading_level("Titre1") == 1
    assert sheet.heading_level("En-ttedetabledesmatires") is None
