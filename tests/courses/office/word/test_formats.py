"""word.run_format, word.paragraph_format."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import p, r, result, table, verdict, word


class TestRunFormat:
    @pytest.mark.parametrize(
        ("run", "asked"),
        [
            ("<w:b/>", {"bold": True}),
            ('<w:b w:val="true"/><w:i/>', {"bold": True, "italic": True}),
            ('<w:u w:val="double"/>', {"underline": True}),
            ('<w:rStyle w:val="Fort"/>', {"bold": True}),
            ('<w:sz w:val="28"/>', {"size": 14}),
            ("", {"size": 11, "font": "calibri", "bold": False}),
            ('<w:rFonts w:ascii="Arial"/>', {"font": "Arial"}),
            ('<w:color w:val="C00000"/>', {"color": "red"}),
            ('<w:color w:val="C00000"/>', {"color": "rouge"}),
            ('<w:color w:val="C00000"/>', {"color": "#c00000"}),
            ("", {"color": "black"}),
        ],
    )
    def test_the_effective_format_passes(self, run, asked):
        data = word(p("Important", run=run))
        assert verdict(data, "run_format", text="Important", **asked) == "pass"
        assert verdict(strict(data), "run_format", text="Important", **asked) == "pass"

    @pytest.mark.parametrize(
        ("run", "asked"),
        [
            ("", {"bold": True}),
            ('<w:b w:val="0"/>', {"bold": True}),
            ("<w:b/>", {"bold": False}),
            ('<w:u w:val="none"/>', {"underline": True}),
            ('<w:sz w:val="24"/>', {"size": 14}),
            ('<w:rFonts w:ascii="Arial"/>', {"font": "Calibri"}),
            ('<w:color w:val="0070C0"/>', {"color": "red"}),
        ],
    )
    def test_another_format_fails(self, run, asked):
        assert (
            verdict(word(p("Important", run=run)), "run_format", text="Important", **asked)
            == "fail"
        )

    def test_two_bold_styles_cancel_out_as_word_shows_it(self):
        data = word(p("Important", "berschrift1", run='<w:rStyle w:val="Fort"/>'))
        assert verdict(data, "run_format", text="Important", bold=True) == "fail"

    def test_bold_by_the_style_of_the_paragraph_counts(self):
        data = word(p("Important", "berschrift1"))
        assert verdict(data, "run_format", text="Important", bold=True, size=16) == "pass"

    def test_only_the_words_asked_for_are_judged(self):
        data = word(
            f"<w:p>{r('Il est ')}{r('très ', '<w:b/>')}{r('urgent', '<w:b/>')}{r('.')}</w:p>"
        )
        assert verdict(data, "run_format", text="très urgent", bold=True) == "pass"
        assert verdict(data, "run_format", text="est très", bold=True) == "fail"

    def test_what_is_found_is_quoted_with_credit_for_the_rest(self):
        found = result(
            word(p("Important", run="<w:b/>")),
            "run_format",
            text="Important",
            bold=True,
            size=14,
            points=2,
        )
        assert (found["verdict"], found["earned"]) == ("fail", 1)
        assert "la taille est 11 au lieu de 14" in found["message"]

    def test_what_a_table_style_may_bring_cannot_be_verified(self):
        data = word(table([["Nom"], ["Inès"]], style="Raye"), p())
        assert verdict(data, "run_format", text="Nom", bold=True) == "cannot_verify"
        assert verdict(data, "run_format", text="Nom", italic=True) == "fail"


class TestParagraphFormat:
    @pytest.mark.parametrize(
        ("properties", "asked"),
        [
            ('<w:jc w:val="both"/>', {"alignment": "justify"}),
            ('<w:jc w:val="end"/>', {"alignment": "right"}),
            ("", {"alignment": "left", "space_before": 0, "line_spacing": 1}),
            ('<w:spacing w:before="120" w:after="240"/>', {"space_before": 6, "space_after": 12}),
            ('<w:spacing w:line="360" w:lineRule="auto"/>', {"line_spacing": 1.5}),
            ('<w:ind w:left="567"/>', {"indent": 1}),
            (
                '<w:ind w:start="567" w:firstLine="284"/>',
                {"indent": {"left": 1, "first_line": 0.5}},
            ),
            ('<w:ind w:hanging="567"/>', {"indent": {"hanging": 1}}),
        ],
    )
    def test_the_effective_format_passes(self, properties, asked):
        data = word(p("Texte", properties=properties))
        assert verdict(data, "paragraph_format", text="Texte", **asked) == "pass"

    @pytest.mark.parametrize(
        ("properties", "asked"),
        [
            ("", {"alignment": "justify"}),
            ('<w:spacing w:before="120"/>', {"space_before": 12}),
            ('<w:spacing w:line="360" w:lineRule="exact"/>', {"line_spacing": 1.5}),
            ('<w:ind w:left="284"/>', {"indent": 1}),
        ],
    )
    def test_another_format_fails(self, properties, asked):
        data = word(p("Texte", properties=properties))
        assert verdict(data, "paragraph_format", text="Texte", **asked) == "fail"

    def test_the_style_counts_and_direct_format_is_stronger(self):
        assert (
            verdict(word(p("T", "Titre2")), "paragraph_format", text="T", alignment="center")
            == "pass"
        )
        left = word(p("T", "Titre2", '<w:jc w:val="left"/>'))
        assert verdict(left, "paragraph_format", text="T", alignment="center") == "fail"

    def test_the_list_brings_its_indent(self):
        number = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
        data = word(p("T", properties=number))
        assert verdict(data, "paragraph_format", text="T", indent={"left": 1.27}) == "pass"

    def test_found_and_wanted_are_told(self):
        found = result(
            word(p("T")), "paragraph_format", text="T", alignment="justify", space_after=6
        )
        assert "aligné à gauche au lieu d’être justifié" in found["message"]
        assert "l’espace après est de 0 pt au lieu de 6 pt" in found["message"]

    def test_what_is_right_gives_its_part_of_the_points(self):
        asked = {"alignment": "left", "space_before": 6, "indent": {"left": 0, "right": 2}}
        found = result(word(p("T")), "paragraph_format", text="T", points=4, **asked)
        assert (found["verdict"], found["earned"]) == ("fail", 2)

    def test_the_other_alignments_of_the_format_are_told(self):
        data = word(p("T", properties='<w:jc w:val="thaiDistribute"/>'))
        found = result(data, "paragraph_format", text="T", alignment="left")
        assert "aligné autrement" in found["message"]
