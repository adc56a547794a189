"""word.footnote, word.cross_reference, word.hyperlink."""

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import contents, field, p, r, result, verdict, word

CALL = '<w:p><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'


def note(text: str) -> dict[str, str]:
    return {"footnotes": f'<w:footnote w:id="2"><w:p>{r(text)}</w:p></w:footnote>'}


def test_a_footnote_with_text_passes():
    data = word(CALL, stories=note("Source : INSEE."))
    assert verdict(data, "footnote") == "pass"
    assert verdict(strict(data), "footnote") == "pass"


def test_an_empty_footnote_fails_and_says_so():
    found = result(word(CALL, stories=note(" ")), "footnote")
    assert found["verdict"] == "fail"
    assert "vide" in found["message"]


def test_a_superscript_digit_is_no_footnote():
    assert verdict(word(p("1", run='<w:vertAlign w:val="superscript"/>')), "footnote") == "fail"


def test_an_endnote_is_told_apart():
    found = result(word('<w:p><w:r><w:endnoteReference w:id="1"/></w:r></w:p>'), "footnote")
    assert found["verdict"] == "fail"
    assert "note de fin" in found["message"]


BOOKMARK = '<w:p><w:bookmarkStart w:id="1" w:name="_Ref42"/><w:bookmarkEnd w:id="1"/></w:p>'


def test_a_reference_to_a_bookmark_that_exists_passes():
    data = word(BOOKMARK, f"<w:p>{field(' REF _Ref42 \\h ', 'Figure 1')}</w:p>")
    assert verdict(data, "cross_reference") == "pass"


def test_a_broken_reference_fails():
    for target, shown in (("_Ref99", "Figure 1"), ("_Ref42", "Erreur ! Source du renvoi…")):
        data = word(BOOKMARK, f"<w:p>{field(f' REF {target} ', shown)}</w:p>")
        found = result(data, "cross_reference")
        assert found["verdict"] == "fail"
        assert "nulle part" in found["message"]


def test_the_references_of_a_table_of_contents_do_not_count():
    toc = '<w:p><w:bookmarkStart w:id="1" w:name="_Toc1"/></w:p>'
    assert verdict(word(toc, contents("Un")), "cross_reference") == "fail"


def test_typed_words_are_no_reference():
    assert verdict(word(p("voir figure 1")), "cross_reference") == "fail"


def link(attributes: str, text: str = "le site") -> str:
    return f"<w:p><w:hyperlink {attributes}>{r(text)}</w:hyperlink></w:p>"


def test_links_of_every_make_pass():
    for block in (
        link('r:id="styles"'),
        link('w:anchor="Ici"'),
        f"<w:p>{field('HYPERLINK "https://example.org"', 'le site')}</w:p>",
    ):
        assert verdict(word(block), "hyperlink") == "pass", block


def test_a_plain_address_fails_and_is_placed():
    found = result(word(p("https://example.org")), "hyperlink")
    assert found["verdict"] == "fail"
    assert "Ctrl + K" in found["message"]
    assert found["where"]


def test_too_few_links_give_part_of_the_points():
    found = result(word(link('w:anchor="A"')), "hyperlink", min=2, points=2)
    assert (found["verdict"], found["earned"]) == ("fail", 1)
