"""word.page_number."""

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import (
    field,
    footer_ref,
    p,
    r,
    result,
    section,
    verdict,
    word,
)

PAGE = f"<w:p>{r('Page ')}{field(' PAGE \\* MERGEFORMAT ')}</w:p>"
FOOTER1 = footer_ref("footer1")


def test_a_page_field_in_the_footer_passes():
    data = word(p("x"), last_section=FOOTER1, stories={"footer1": PAGE})
    assert verdict(data, "page_number", where="footer") == "pass"
    assert verdict(strict(data), "page_number", where="footer") == "pass"


def test_a_field_within_a_formula_a_control_or_a_text_box_passes():
    for story in (
        f"<w:p>{field(' = ')}{field('PAGE')}</w:p>",
        f"<w:sdt><w:sdtContent>{PAGE}</w:sdtContent></w:sdt>",
        "<w:p><w:r><w:pgNum/></w:r></w:p>",
        f"<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>{PAGE}</w:txbxContent>"
        "</v:textbox></v:shape></w:pict></w:r></w:p>",
    ):
        data = word(p("x"), last_section=FOOTER1, stories={"footer1": story})
        assert verdict(data, "page_number", where="footer") == "pass", story


def test_a_typed_number_fails_and_is_quoted():
    data = word(p("x"), last_section=FOOTER1, stories={"footer1": p("Page 1")})
    found = result(data, "page_number", where="footer")
    assert found["verdict"] == "fail"
    assert "«\u00a0Page 1\u00a0»" in found["message"]


def test_the_number_of_pages_is_not_the_page_number():
    data = word(
        p("x"), last_section=FOOTER1, stories={"footer1": f"<w:p>{field('NUMPAGES')}</w:p>"}
    )
    assert verdict(data, "page_number", where="footer") == "fail"


def test_the_wrong_place_fails_and_says_which():
    data = word(
        p("x"),
        last_section=footer_ref("header1", place="header"),
        stories={"header1": PAGE},
    )
    found = result(data, "page_number", where="footer")
    assert found["verdict"] == "fail"
    assert "dans l’en-tête" in found["message"]
    assert verdict(data, "page_number", where="header") == "pass"
    assert verdict(data, "page_number") == "pass"


def test_a_section_inherits_the_footer_of_the_one_before():
    first = p("un", properties=section(FOOTER1))
    data = word(first, p("deux"), stories={"footer1": PAGE})
    assert verdict(data, "page_number", where="footer") == "pass"


def test_a_section_with_its_own_empty_footer_fails_and_is_named():
    first = p("un", properties=section(FOOTER1))
    data = word(
        first,
        p("deux"),
        last_section=footer_ref("footer2"),
        stories={"footer1": PAGE, "footer2": p("Confidentiel")},
    )
    found = result(data, "page_number", where="footer")
    assert found["verdict"] == "fail"
    assert found["where"] == ["section 2"]


def test_a_title_page_may_go_without_number():
    data = word(
        p("x"),
        last_section=FOOTER1 + footer_ref("footer2", "first") + "<w:titlePg/>",
        stories={"footer1": PAGE, "footer2": p("")},
    )
    assert verdict(data, "page_number", where="footer") == "pass"


def test_even_pages_need_theirs_when_they_differ():
    settings = "<w:evenAndOddHeaders/>"
    stories = {"footer1": PAGE, "footer2": PAGE}
    one = word(p("x"), last_section=FOOTER1, stories=stories, settings=settings)
    both = word(
        p("x"),
        last_section=FOOTER1 + footer_ref("footer2", "even"),
        stories=stories,
        settings=settings,
    )
    assert verdict(one, "page_number", where="footer") == "fail"
    assert verdict(both, "page_number", where="footer") == "pass"


def test_no_footer_at_all_fails():
    found = result(word(p("Page 1")), "page_number", where="footer")
    assert found["verdict"] == "fail"
    assert "Insertion" in found["message"]
