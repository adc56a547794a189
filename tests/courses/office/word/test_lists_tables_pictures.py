"""word.list, word.table, word.alt_text."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import p, picture, r, result, table, verdict, word

BULLET = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
NUMBER = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'
NONE = '<w:numPr><w:numId w:val="0"/></w:numPr>'
DECORATIVE = '<a:extLst><a:ext><adec:decorative val="1"/></a:ext></a:extLst>'


class TestList:
    def judge(self, *blocks: str, **asked) -> dict:
        return result(word(*blocks), "list", items=["Pommes", "Poires"], **asked)

    def test_items_in_a_real_list_pass(self):
        blocks = (p("Pommes", properties=BULLET), p("Poires", properties=BULLET))
        assert self.judge(*blocks)["verdict"] == "pass"
        assert self.judge(*blocks, kind="bullet")["verdict"] == "pass"
        assert verdict(strict(word(*blocks)), "list", items=["Pommes"], kind="bullet") == "pass"

    def test_a_list_by_style_passes(self):
        assert self.judge(p("Pommes", "Puces"), p("Poires", "Puces"))["verdict"] == "pass"

    def test_numbers_where_bullets_are_asked_fail(self):
        blocks = (p("Pommes", properties=NUMBER), p("Poires", properties=NUMBER))
        found = self.judge(*blocks, kind="bullet")
        assert found["verdict"] == "fail"
        assert "liste numérotée" in found["message"]
        assert self.judge(*blocks, kind="number")["verdict"] == "pass"

    @pytest.mark.parametrize("label", ["- ", "• ", "1. ", "a) ", "– "])
    def test_a_typed_label_fails_and_is_explained(self, label):
        found = self.judge(p(f"{label}Pommes"), p(f"{label}Poires"))
        assert found["verdict"] == "fail"
        assert "écrit à la main" in found["message"]

    def test_plain_lines_fail_with_half_credit_for_half_of_them(self):
        found = self.judge(p("Pommes", properties=BULLET), p("Poires"), points=2)
        assert (found["verdict"], found["earned"]) == ("fail", 1)
        assert found["where"] == ["paragraphe 2 «\u00a0Poires\u00a0»"]

    def test_number_zero_takes_out_of_the_list(self):
        blocks = (p("Pommes", "Puces", NONE), p("Poires", "Puces"))
        assert self.judge(*blocks)["verdict"] == "fail"

    def test_a_missing_item_fails(self):
        assert "introuvable" in self.judge(p("Pommes", properties=BULLET))["message"]


class TestTable:
    rows = [["Nom", "Âge"], ["Inès", "24"], ["Bernard", "58"]]

    def test_what_is_asked_passes(self):
        data = word(table(self.rows, header=True), p())
        asked = {"min_rows": 3, "columns": 2, "header_row": True, "style": "Table Grid"}
        assert verdict(data, "table", **asked) == "pass"
        assert verdict(strict(data), "table", **asked) == "pass"

    def test_each_fault_is_told_with_its_credit(self):
        found = result(word(table(self.rows), p()), "table", columns=3, header_row=True, points=3)
        assert found["verdict"] == "fail"
        assert found["earned"] == 1
        assert "2 colonnes, il en faut 3" in found["message"]
        assert "Répéter les lignes" in found["message"]
        assert found["where"] == ["tableau 1 («\u00a0Nom\u00a0»)"]

    def test_the_right_table_is_found_among_others(self):
        data = word(table([["a"]]), p("x"), table(self.rows, header=True), p())
        assert verdict(data, "table", min_rows=3, header_row=True) == "pass"

    def test_tabs_are_no_table(self):
        assert verdict(word(p("Nom\tÂge")), "table") == "fail"

    def test_merged_cells_count_for_their_columns(self):
        merged = (
            "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p/></w:tc></w:tr>"
            "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>"
        )
        assert verdict(word(merged, p()), "table", columns=2) == "pass"

    def test_a_deleted_row_does_not_count(self):
        row = "<w:tr><w:trPr><w:del w:id='1' w:author='x'/></w:trPr><w:tc><w:p/></w:tc></w:tr>"
        data = word(f"<w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr>{row}</w:tbl>", p())
        assert verdict(data, "table", min_rows=2) == "fail"


class TestAltText:
    def test_a_described_picture_passes(self):
        data = word(picture("Le plan du bâtiment"))
        assert verdict(data, "alt_text") == "pass"
        assert verdict(strict(data), "alt_text") == "pass"

    def test_a_decorative_picture_passes(self):
        assert verdict(word(picture(extra=DECORATIVE)), "alt_text") == "pass"

    def test_no_description_fails_and_the_picture_is_named(self):
        found = result(word(picture(name="Plan")), "alt_text")
        assert found["verdict"] == "fail"
        assert found["where"] == ["image «\u00a0Plan\u00a0», paragraphe 1"]

    @pytest.mark.parametrize(
        "text", ["IMG_2034.jpg", "logo final (2).PNG", "Image 1", "Picture 12"]
    )
    def test_a_file_name_or_a_placeholder_describes_nothing(self, text):
        found = result(word(picture(text)), "alt_text")
        assert found["verdict"] == "fail"
        assert text in found["message"]

    def test_half_described_gives_half_the_points(self):
        found = result(word(picture("Un plan"), picture()), "alt_text", points=2)
        assert (found["verdict"], found["earned"]) == ("fail", 1)

    def test_old_drawings_are_read(self):
        def old(alt: str) -> str:
            shape = f'<v:shape id="i" {alt}><v:imagedata/></v:shape>'
            return f"<w:p><w:r><w:pict>{shape}</w:pict></w:r></w:p>"

        assert verdict(word(old('alt="Un plan"')), "alt_text") == "pass"
        assert verdict(word(old("")), "alt_text") == "fail"

    def test_the_fallback_of_a_picture_is_not_a_second_picture(self):
        choice = picture("Un plan")
        both = (
            f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{choice}</mc:Choice>"
            "<mc:Fallback><w:pict><v:shape><v:imagedata/></v:shape></w:pict></mc:Fallback>"
            "</mc:AlternateContent></w:r></w:p>"
        )
        assert verdict(word(both), "alt_text") == "pass"

    def test_a_text_box_speaks_for_itself(self):
        box = (
            '<w:p><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="Zone"/><a:graphic>'
            '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
            f"<wps:wsp><wps:txbx><w:txbxContent>{p('Bonjour')}</w:txbxContent></wps:txbx></wps:wsp>"
            "</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>"
        )
        assert verdict(word(box), "alt_text") == "pass"
        assert (
            verdict(word(box.replace(p("Bonjour"), "").replace("w:txbxContent", "w:x")), "alt_text")
            == "fail"
        )

    def test_a_document_without_picture_passes_unless_some_are_needed(self):
        assert verdict(word(p("x")), "alt_text") == "pass"
        assert verdict(word(p("x")), "alt_text", min=1) == "fail"


def test_text_in_a_run_next_to_a_picture_is_kept():
    assert (
        verdict(word(f"<w:p>{r('Avant')}</w:p>", picture("a")), "text", contains=["avant"])
        == "pass"
    )
