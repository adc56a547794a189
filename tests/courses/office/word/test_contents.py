"""word.table_of_contents, word.table_of_figures, word.caption."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import contents, field, p, r, result, verdict, word

HEADINGS = p("Contexte", "berschrift1") + p("Budget", "Titre2")


class TestTableOfContents:
    def test_a_split_complex_field_is_found(self):
        assert verdict(word(contents("Contexte"), HEADINGS), "table_of_contents") == "pass"

    def test_a_simple_field_is_found(self):
        simple = f'<w:p><w:fldSimple w:instr=" TOC \\o ">{r("Contexte")}</w:fldSimple></w:p>'
        assert verdict(word(simple), "table_of_contents") == "pass"

    def test_the_strict_variant_is_judged_alike(self):
        assert verdict(strict(word(contents("A"))), "table_of_contents") == "pass"

    def test_nothing_fails_and_says_where_to_find_it(self):
        found = result(word(HEADINGS), "table_of_contents")
        assert found["verdict"] == "fail"
        assert "Références" in found["message"]

    def test_lines_typed_in_the_style_of_a_table_fail(self):
        found = result(word(p("Contexte 3", "TM1"), HEADINGS), "table_of_contents")
        assert found["verdict"] == "fail"
        assert "écrite à la main" in found["message"]

    def test_a_table_of_figures_is_no_table_of_contents(self):
        data = word(contents("Figure 1", instruction='TOC \\h \\c "Figure"'))
        assert verdict(data, "table_of_contents") == "fail"
        assert verdict(data, "table_of_figures") == "pass"

    def test_a_code_outside_of_any_field_is_none(self):
        stray = "<w:p><w:r><w:instrText>TOC</w:instrText></w:r></w:p>"
        assert verdict(word(stray), "table_of_contents") == "fail"

    def test_a_field_that_only_begins_with_toc_is_none(self):
        assert verdict(word(f"<w:p>{field('TOCX')}</w:p>"), "table_of_contents") == "fail"


class TestUpToDate:
    def judge(self, *lines: str, headings: str = HEADINGS) -> dict:
        return result(word(contents(*lines), headings), "table_of_contents", up_to_date=True)

    def test_all_headings_and_nothing_else_pass(self):
        assert self.judge("Contexte", "Budget")["verdict"] == "pass"

    def test_numbers_put_by_a_list_are_accepted(self):
        assert self.judge("1 Contexte", "1.1\tBudget")["verdict"] == "pass"

    def test_a_heading_that_is_lacking_fails_and_is_named(self):
        found = self.judge("Contexte")
        assert found["verdict"] == "fail"
        assert "«\u00a0Budget\u00a0»" in found["message"]

    def test_a_line_without_heading_fails_and_is_named(self):
        found = self.judge("Contexte", "Budget", "Ancien titre")
        assert found["verdict"] == "fail"
        assert "«\u00a0Ancien titre\u00a0»" in found["message"]

    def test_levels_out_of_range_are_not_asked_for(self):
        data = word(contents("Contexte", instruction='TOC \\o "1-1"'), HEADINGS)
        assert verdict(data, "table_of_contents", up_to_date=True) == "pass"

    def test_the_table_that_word_inserts_is_compared_with_outline_levels(self):
        outlined = p("Annexe", properties='<w:outlineLvl w:val="0"/>')
        word_s_own = 'TOC \\o "1-3" \\h \\z \\u'
        full = contents("Contexte", "Budget", "Annexe", instruction=word_s_own)
        short = contents("Contexte", "Budget", instruction=word_s_own)
        stale = contents("Contexte", "Budget", "Annexe", "Ancien", instruction=word_s_own)
        for table, expected in ((full, "pass"), (short, "fail"), (stale, "fail")):
            data = word(table, HEADINGS, outlined)
            assert verdict(data, "table_of_contents", up_to_date=True) == expected

    def test_the_table_that_google_docs_exports_lists_styles(self):
        instruction = 'TOC \\h \\u \\z \\t "Heading 1,1,Heading 2,2,"'
        full = contents("Contexte", "Budget", instruction=instruction)
        short = contents("Contexte", instruction=instruction)
        assert verdict(word(full, HEADINGS), "table_of_contents", up_to_date=True) == "pass"
        assert verdict(word(short, HEADINGS), "table_of_contents", up_to_date=True) == "fail"

    def test_a_table_never_updated_fails(self):
        assert self.judge()["verdict"] == "fail"


class TestCaptions:
    caption = (
        f"<w:p><w:pPr><w:pStyle w:val='Lgende'/></w:pPr>{r('Figure ')}{field(' SEQ Figure ')}</w:p>"
    )

    def test_a_numbered_caption_passes(self):
        assert verdict(word(self.caption), "caption") == "pass"
        assert verdict(word(self.caption), "caption", label="Figure") == "pass"

    def test_another_label_fails(self):
        assert verdict(word(self.caption), "caption", label="Tableau") == "fail"

    @pytest.mark.parametrize("label", ["Table", "Tableau"])
    def test_the_label_is_known_in_french_and_in_english(self, label):
        data = word(f"<w:p>{field('SEQ Tableau')}</w:p>")
        assert verdict(data, "caption", label=label) == "pass"

    def test_a_typed_number_fails_and_is_quoted(self):
        found = result(word(p("Figure 1 : le plan", "Lgende")), "caption")
        assert found["verdict"] == "fail"
        assert "Figure 1 : le plan" in found["message"]

    def test_too_few_right_captions_are_not_called_typed(self):
        found = result(word(self.caption), "caption", min=2)
        assert "1 légende automatique" in found["message"]

    def test_half_of_the_captions_give_half_of_the_points(self):
        found = result(word(self.caption), "caption", min=2, points=4)
        assert (found["verdict"], found["earned"]) == ("fail", 2)


class TestTableOfFigures:
    def test_a_table_of_contents_is_not_enough(self):
        found = result(word(contents("A")), "table_of_figures")
        assert found["verdict"] == "fail"
        assert "pas de table des illustrations" in found["message"]

    def test_nothing_fails(self):
        assert verdict(word(p("x")), "table_of_figures") == "fail"

    def test_its_label_is_compared(self):
        data = word(contents("Figure 1", instruction='TOC \\c "Figure"'))
        assert verdict(data, "table_of_figures", label="Figure") == "pass"
        assert verdict(data, "table_of_figures", label="Tableau") == "fail"
