import pytest

from tests.courses.office.powerpoint.builders import (
    Deck,
    chart,
    judge,
    mark_as_decorative,
    picture,
    saved_by,
    strict,
    verdict,
)

TELLING = "Quatre collègues autour d'une table"


def with_picture(description: str) -> Deck:
    deck = Deck()
    picture(deck.slide("Notre équipe").shapes, description)
    return deck


def test_a_described_picture_passes():
    assert verdict(with_picture(TELLING), "alt_text") == "pass"
    assert verdict(strict(with_picture(TELLING).data), "alt_text") == "pass"


def test_a_picture_without_description_fails_and_is_named():
    result = judge(with_picture(""), "alt_text")
    assert result["verdict"] == "fail"
    assert result["where"] == ["diapositive 1, «\xa0Picture 3\xa0»"]


@pytest.mark.parametrize(
    "description",
    ["photo_equipe.JPG", "Image 3", "picture", "IMG_2034.png", "Espace réservé du contenu 4", "."],
)
def test_a_file_name_or_a_given_name_is_no_description(description):
    assert verdict(with_picture(description), "alt_text") == "fail"


@pytest.mark.parametrize(
    "description", ["Logo de Belmont", "Photo de l'équipe", "Plan du rez-de-chaussée"]
)
def test_a_short_but_telling_description_passes(description):
    assert verdict(with_picture(description), "alt_text") == "pass"


def test_a_decorative_picture_needs_no_description():
    deck = Deck()
    mark_as_decorative(picture(deck.slide("Notre équipe").shapes))
    assert verdict(deck, "alt_text") == "pass"


def test_a_picture_without_description_after_libreoffice_may_have_been_decorative():
    assert (
        verdict(saved_by(with_picture("").data, "LibreOffice/7.4"), "alt_text") == "cannot_verify"
    )


def test_a_file_name_is_wrong_whatever_program_saved_it():
    saved = saved_by(with_picture("photo.png").data, "LibreOffice/7.4")
    assert verdict(saved, "alt_text") == "fail"


def test_a_picture_in_a_group_counts_unless_the_group_is_described():
    deck = Deck()
    group = deck.slide("Notre équipe").shapes.add_group_shape()
    picture(group.shapes)
    assert verdict(deck, "alt_text") == "fail"
    group._element.xpath("./p:nvGrpSpPr/p:cNvPr")[0].set("descr", TELLING)
    assert verdict(deck, "alt_text") == "pass"


def test_a_chart_must_be_described_too():
    deck = Deck()
    added = chart(deck.slide("Les ventes"))
    assert verdict(deck, "alt_text") == "fail"
    added._element.xpath(".//p:cNvPr")[0].set("descr", "Ventes en hausse de 12 à 15")
    assert verdict(deck, "alt_text") == "pass"


def test_a_share_of_described_pictures_earns_its_share():
    deck = with_picture(TELLING)
    picture(deck.slide("Nos missions").shapes)
    assert judge(deck, "alt_text")["earned"] == 0.5


def test_no_picture_passes_unless_some_are_asked_for():
    deck = Deck()
    deck.slide("Notre équipe")
    assert verdict(deck, "alt_text") == "pass"
    assert verdict(deck, "alt_text", min=1) == "fail"
    assert verdict(with_picture(TELLING), "alt_text", min=1) == "pass"


def test_a_picture_hidden_in_the_selection_pane_is_not_asked_for():
    deck = Deck()
    added = picture(deck.slide("Notre équipe").shapes)
    added._element.nvPicPr.cNvPr.set("hidden", "1")
    assert verdict(deck, "alt_text") == "pass"
