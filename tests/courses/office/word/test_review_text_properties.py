"""word.no_tracked_changes, word.no_comments, word.text, word.property."""

import pytest

from tests.courses.office.packages import strict
from tests.courses.office.word.builders import footer_ref, p, r, result, verdict, word

COMMENT = {"comments": f'<w:comment w:id="0" w:author="x">{p("À revoir")}</w:comment>'}


@pytest.mark.parametrize(
    "block",
    [
        f'<w:p><w:ins w:id="1" w:author="x">{r("ajout")}</w:ins></w:p>',
        '<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>a</w:delText></w:r></w:del></w:p>',
        p("a", run='<w:rPrChange w:id="1" w:author="x"><w:rPr/></w:rPrChange>'),
        p("a", properties='<w:pPrChange w:id="1" w:author="x"><w:pPr/></w:pPrChange>'),
        f'<w:p><w:moveTo w:id="1" w:author="x">{r("a")}</w:moveTo></w:p>',
    ],
)
def test_each_kind_of_tracked_change_fails_and_is_placed(block):
    for data in (word(p("un"), block), strict(word(p("un"), block))):
        found = result(data, "no_tracked_changes")
        assert found["verdict"] == "fail"
        assert found["where"][0].startswith("paragraphe 2")


def test_changes_in_a_footer_count():
    story = f'<w:p><w:ins w:id="1" w:author="x">{r("a")}</w:ins></w:p>'
    data = word(p("x"), last_section=footer_ref("footer1"), stories={"footer1": story})
    assert verdict(data, "no_tracked_changes") == "fail"


def test_a_clean_document_passes_even_while_tracking_is_on():
    assert verdict(word(p("x"), settings="<w:trackRevisions/>"), "no_tracked_changes") == "pass"


def test_comments_fail_and_are_placed():
    block = f'<w:p>{r("Chiffre")}<w:r><w:commentReference w:id="0"/></w:r></w:p>'
    found = result(word(block, stories=COMMENT), "no_comments")
    assert found["verdict"] == "fail"
    assert found["where"] == ["paragraphe 1 «\u00a0Chiffre\u00a0»"]


def test_a_comments_part_that_nothing_refers_to_passes():
    assert verdict(word(p("x"), stories=COMMENT), "no_comments") == "pass"
    assert verdict(word(p("x")), "no_comments") == "pass"


class TestText:
    def test_words_are_found_over_runs_and_in_footers(self):
        data = word(
            f"<w:p>{r('Le bud')}{r('get  est')}</w:p>",
            last_section=footer_ref("footer1"),
            stories={"footer1": p("Service L’Étoile")},
        )
        assert verdict(data, "text", contains=["le budget est", "l'étoile"]) == "pass"

    def test_missing_words_fail_and_are_quoted(self):
        found = result(word(p("Bonjour")), "text", contains=["Bonjour", "Merci"], points=2)
        assert (found["verdict"], found["earned"]) == ("fail", 1)
        assert "«\u00a0Merci\u00a0»" in found["message"]

    def test_words_left_fail_and_are_placed(self):
        found = result(word(p("un"), p("À COMPLÉTER")), "text", absent="à compléter")
        assert found["verdict"] == "fail"
        assert found["where"] == ["paragraphe 2 «\u00a0À COMPLÉTER\u00a0»"]

    def test_absent_words_pass(self):
        assert verdict(word(p("un")), "text", absent=["deux"]) == "pass"


class TestProperty:
    core = "<dc:title>Note de service</dc:title><dc:creator>Inès</dc:creator>"

    @pytest.mark.parametrize(
        "asked",
        [
            {"name": "title", "present": True},
            {"name": "title", "equals": "note de service"},
            {"name": "author", "equals": "Inès"},
            {"name": "subject", "absent": True},
            {"name": "language", "equals": "fr"},
            {"name": "language", "equals": "fr-FR"},
        ],
    )
    def test_what_is_asked_passes(self, asked):
        data = word(p("Bonjour"), core=self.core)
        assert verdict(data, "property", **asked) == "pass"
        assert verdict(strict(data), "property", **asked) == "pass"

    @pytest.mark.parametrize(
        ("asked", "words"),
        [
            ({"name": "title", "equals": "Autre"}, "Note de service"),
            ({"name": "author", "absent": True}, "Inès"),
            ({"name": "subject", "present": True}, "le sujet"),
            ({"name": "language", "equals": "en"}, "fr-FR"),
        ],
    )
    def test_what_is_otherwise_fails_and_is_quoted(self, asked, words):
        found = result(word(p("Bonjour"), core=self.core), "property", **asked)
        assert found["verdict"] == "fail"
        assert words in found["message"]

    def test_the_language_is_that_of_most_of_the_text(self):
        english = p("A long sentence in English", run='<w:lang w:val="en-GB"/>')
        assert verdict(word(p("Un"), english), "property", name="language", equals="en") == "pass"
