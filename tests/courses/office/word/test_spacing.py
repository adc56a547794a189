"""word.no_empty_paragraphs, word.no_spaces_for_layout."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import (
    contents,
    field,
    p,
    picture,
    result,
    section,
    table,
    verdict,
    word,
)


class TestEmptyParagraphs:
    def test_text_alone_passes(self):
        assert verdict(word(p("un"), p("deux")), "no_empty_paragraphs") == "pass"

    @pytest.mark.parametrize("blank", ["", " ", "\u00a0\u202f "])
    def test_blank_paragraphs_fail_and_are_counted_and_placed(self, blank):
        for data in (
            word(p("un"), p(blank), p("deux")),
            strict(word(p("un"), p(blank), p("deux"))),
        ):
            found = result(data, "no_empty_paragraphs")
            assert found["verdict"] == "fail"
            assert found["message"].startswith("Un paragraphe vide")
            assert found["where"] == ["paragraphe 2 (vide)"]

    def test_several_are_counted(self):
        found = result(word(p("un"), p(), p(), p("deux")), "no_empty_paragraphs")
        assert found["message"].startswith("2 paragraphes vides")

    def test_a_line_break_alone_still_makes_an_empty_paragraph(self):
        data = word(p("un"), "<w:p><w:r><w:br/></w:r></w:p>", p("deux"))
        assert verdict(data, "no_empty_paragraphs") == "fail"

    def test_a_tolerance_can_be_given(self):
        data = word(p("un"), p(), p("deux"))
        assert verdict(data, "no_empty_paragraphs", max=1) == "pass"

    @pytest.mark.parametrize(
        "blocks",
        [
            (p("un"), p()),  # the last of the document
            (table([["a", ""]]), p(), p("deux")),  # in a cell; after a table
            (p("un"), '<w:p><w:r><w:br w:type="page"/></w:r></w:p>', p("deux")),
            (p("un"), picture("Un plan"), p("deux")),
            (p("un"), p(properties=section()), p("deux")),
            (p("un"), f"<w:p>{field('PAGE', '')}</w:p>", p("deux")),
            (p("un"), p(properties="<w:pBdr/>"), p("deux")),
            (contents("un"), p("deux")),
            (
                p("un"),
                '<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="x"/></w:rPr></w:pPr></w:p>',
                p("deux"),
            ),
        ],
    )
    def test_paragraphs_that_are_needed_do_not_count(self, blocks):
        assert verdict(word(*blocks), "no_empty_paragraphs") == "pass"

    def test_two_blanks_after_a_table_are_one_too_many(self):
        assert verdict(word(table([["a"]]), p(), p(), p("fin")), "no_empty_paragraphs") == "fail"

    def test_a_blank_that_does_not_end_its_cell_counts(self):
        cell = f"<w:tbl><w:tr><w:tc>{p()}{p('a')}</w:tc></w:tr></w:tbl>"
        assert verdict(word(cell, p()), "no_empty_paragraphs") == "fail"


class TestSpacesForLayout:
    @pytest.mark.parametrize(
        "text", ["Nom     Prénom", "  Alinéa", "a\u00a0\u00a0\u00a0b", "Total \u00a0 :"]
    )
    def test_runs_of_spaces_fail(self, text):
        found = result(word(p(text)), "no_spaces_for_layout")
        assert found["verdict"] == "fail"
        assert found["where"]

    def test_runs_of_tabs_fail_but_one_tab_passes(self):
        tab = "<w:r><w:tab/></w:r>"
        two = f"<w:p><w:r><w:t>a</w:t></w:r>{tab}{tab}<w:r><w:t>b</w:t></w:r></w:p>"
        assert verdict(word(two), "no_spaces_for_layout") == "fail"
        assert verdict(word(two.replace(tab, "", 1)), "no_spaces_for_layout") == "pass"

    @pytest.mark.parametrize("text", ["Une phrase.  Une autre.", "Fin de ligne     ", "a b c"])
    def test_what_aligns_nothing_passes(self, text):
        assert verdict(word(p(text)), "no_spaces_for_layout") == "pass"

    def test_double_spaces_fail_when_asked(self):
        data = word(p("Une phrase.  Une autre."))
        assert verdict(data, "no_spaces_for_layout", max_spaces=1) == "fail"

    def test_tab_stops_of_the_paragraph_are_no_tabs(self):
        stops = '<w:tabs><w:tab w:val="left" w:pos="1"/><w:tab w:val="left" w:pos="2"/></w:tabs>'
        assert verdict(word(p("a", properties=stops)), "no_spaces_for_layout") == "pass"
