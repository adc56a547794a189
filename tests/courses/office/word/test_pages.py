"""word.page_setup, word.page_break_before."""

import pytest

from tests.courses.office.packages import edited, strict
from tests.courses.office.word.builders import A4, MARGINS_2CM, p, r, result, section, verdict, word

LANDSCAPE = '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
BREAK = '<w:r><w:br w:type="page"/></w:r>'


class TestPageSetup:
    @pytest.mark.parametrize(
        "asked",
        [
            {"margin": 2},
            {"margins": {"top": 2, "left": 2.05}},
            {"orientation": "portrait"},
            {"columns": 1},
            {"size": "A4"},
        ],
    )
    def test_what_is_there_passes(self, asked):
        assert verdict(word(p("x")), "page_setup", **asked) == "pass"

    @pytest.mark.parametrize(
        "asked",
        [
            {"margin": 2.5},
            {"margins": {"bottom": 1}},
            {"orientation": "landscape"},
            {"columns": 2},
            {"size": "A5"},
        ],
    )
    def test_what_is_otherwise_fails(self, asked):
        assert verdict(word(p("x")), "page_setup", **asked) == "fail"

    def test_the_sentence_tells_found_and_wanted(self):
        found = result(word(p("x")), "page_setup", margins={"top": 2.5})
        assert "marge du haut mesure 2 cm au lieu de 2,5 cm" in found["message"]

    def test_lengths_with_units_of_the_strict_variant_are_read(self):
        data = strict(word(p("x")))
        data = edited(data, "word/document.xml", lambda x: x.replace('w:top="1134"', 'w:top="3cm"'))
        assert verdict(data, "page_setup", margins={"top": 3}) == "pass"

    def test_a_size_without_orientation_attribute_is_landscape_when_wide(self):
        data = word(p("x"), last_section='<w:pgSz w:w="16838" w:h="11906"/>')
        assert verdict(data, "page_setup", orientation="landscape", size="A4") == "pass"

    def test_one_section_can_be_asked_for(self):
        data = word(p("un"), p("", properties=section(LANDSCAPE + MARGINS_2CM)), p("deux"))
        assert verdict(data, "page_setup", section=1, orientation="landscape") == "pass"
        assert verdict(data, "page_setup", section=2, orientation="landscape") == "fail"
        assert verdict(data, "page_setup", section="any", orientation="landscape") == "pass"
        found = result(data, "page_setup", orientation="landscape", points=2)
        assert (found["verdict"], found["earned"]) == ("fail", 1)
        assert found["where"] == ["section 2"]

    def test_a_section_that_does_not_exist_fails(self):
        found = result(word(p("x")), "page_setup", section=3, columns=2)
        assert found["verdict"] == "fail"
        assert "section 3 n’existe pas" in found["message"]

    def test_columns_are_counted_by_number_or_by_list(self):
        for cols in ('<w:cols w:num="2"/>', "<w:cols><w:col/><w:col/></w:cols>"):
            assert verdict(word(p("x"), last_section=A4 + cols), "page_setup", columns=2) == "pass"


class TestPageBreakBefore:
    def judge(self, *blocks: str) -> str:
        return verdict(word(*blocks), "page_break_before", text="Annexe")

    @pytest.mark.parametrize(
        "blocks",
        [
            (f"<w:p>{r('Fin')}{BREAK}</w:p>", p("Annexe")),
            (p("Fin"), f"<w:p>{BREAK}</w:p>", p("Annexe")),
            (p("Fin"), f"<w:p>{BREAK}</w:p>", p(""), p("Annexe")),
            (p("Fin"), f"<w:p>{BREAK}{r('Annexe')}</w:p>"),
            (p("Fin"), p("Annexe", properties="<w:pageBreakBefore/>")),
            (p("Fin"), p("Annexe", "Chapitre")),
            (p("Fin", properties=section()), p("Annexe")),
        ],
    )
    def test_every_way_to_break_a_page_passes(self, blocks):
        assert self.judge(*blocks) == "pass"

    @pytest.mark.parametrize(
        "blocks",
        [
            (p("Annexe"), p("Fin")),
            (p("Fin"), p("Annexe")),
            (f"<w:p>{BREAK}{r('Fin')}</w:p>", p("Annexe")),
            (p("Fin"), "<w:p><w:r><w:lastRenderedPageBreak/></w:r></w:p>", p("Annexe")),
            (p("Fin"), '<w:p><w:r><w:br w:type="column"/></w:r></w:p>', p("Annexe")),
            (p("Fin"), f"<w:p>{r('Annexe')}{BREAK}</w:p>"),
            (p("Fin"), p("Annexe", "Chapitre", properties='<w:pageBreakBefore w:val="0"/>')),
        ],
    )
    def test_what_is_no_break_before_it_fails(self, blocks):
        assert self.judge(*blocks) == "fail"

    def test_a_continuous_section_is_no_page_break(self):
        first = p("Fin", properties=section())
        data = word(first, p("Annexe"), last_section='<w:type w:val="continuous"/>' + A4)
        assert verdict(data, "page_break_before", text="Annexe") == "fail"

    def test_blank_lines_are_named_and_counted(self):
        found = result(
            word(p("Fin"), *[p("")] * 4, p("Annexe")), "page_break_before", text="Annexe"
        )
        assert found["verdict"] == "fail"
        assert "4 lignes vides" in found["message"]
