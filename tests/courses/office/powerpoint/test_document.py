import pytest

from tests.courses.office.powerpoint.builders import Deck, judge, replace, verdict

MAIN = "application/vnd.openxmlformats-officedocument.presentationml.{}.main+xml"


def written(**properties: str) -> Deck:
    deck = Deck()
    deck.slide("Bilan", "Douze magasins")
    deck.file.core_properties.author = ""
    for name, value in properties.items():
        setattr(deck.file.core_properties, name, value)
    return deck


def saved_as(kind: str) -> bytes:
    pattern = MAIN.format("presentation").replace(".", r"\.").replace("+", r"\+")
    return replace(written().data, r"\[Content_Types\]\.xml", pattern, MAIN.format(kind))


def test_a_title_in_the_properties_passes():
    deck = written(title="Bilan 2026")
    assert verdict(deck, "property", name="title", present=True) == "pass"
    assert verdict(deck, "property", name="title", equals="bilan 2026") == "pass"
    assert verdict(deck, "property", name="title", equals="Bilan 2025") == "fail"
    assert verdict(written(title=""), "property", name="title", present=True) == "fail"


def test_an_author_left_in_the_properties_is_quoted():
    result = judge(written(author="C. Martin"), "property", name="author", absent=True)
    assert result["verdict"] == "fail"
    assert "C. Martin" in result["message"]
    assert verdict(written(), "property", name="author", absent=True) == "pass"


@pytest.mark.parametrize(
    ("wanted", "expected"), [("fr", "pass"), ("fr-FR", "pass"), ("fr-CA", "fail"), ("en", "fail")]
)
def test_the_language_is_the_one_in_which_the_texts_are_proofed(wanted, expected):
    data = replace(
        written().data, r"ppt/slides/slide1\.xml", "<a:r><a:t>", '<a:r><a:rPr lang="fr-FR"/><a:t>'
    )
    assert verdict(data, "property", name="language", equals=wanted) == expected


def test_a_template_is_known_by_its_type_not_by_its_name():
    assert verdict(saved_as("template"), "template") == "pass"
    assert verdict(saved_as("slideshow"), "template", kind="show") == "pass"
    assert verdict(saved_as("slideshow"), "template") == "fail"
    assert ".potx" in judge(written(), "template")["message"]
