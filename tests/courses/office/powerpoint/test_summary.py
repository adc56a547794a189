"""A trainer sees what was read in a presentation: layouts, texts, sizes, descriptions."""

from courses.office.summary import summarise
from tests.courses.office.powerpoint.builders import Deck, picture, text_box, transition


def facts(data: bytes, language: str = "fr") -> dict[str, list[str]]:
    return {line["where"]: line["facts"] for line in summarise(data, language)["lines"]}


def deck() -> bytes:
    made = Deck()
    slide = made.slide("Équipe", "Rôles")
    slide.notes_slide.notes_text_frame.text = "Dire bonjour"
    transition(slide)
    picture(slide.shapes).name = "Photo"
    picture(slide.shapes, "L’équipe devant le siège").name = "Groupe"
    text_box(slide, "Petit", size=9).name = "Note"
    return made.data


def test_a_slide_is_told_with_its_layout_transition_and_notes():
    found = facts(deck())["diapositive 1 «\u00a0Équipe\u00a0»"]
    assert found[0].startswith("disposition «")
    assert "transition fade" in found
    assert "commentaires\u00a0: «\u00a0Dire bonjour\u00a0»" in found


def test_shapes_are_told_with_text_size_and_description():
    found = facts(deck())
    assert found["diapositive 1, «\u00a0Photo\u00a0»"] == ["image", "sans description"]
    assert found["diapositive 1, «\u00a0Groupe\u00a0»"] == [
        "image", "décrit\u00a0: «\u00a0L’équipe devant le siège\u00a0»",
    ]  # fmt: skip
    assert found["diapositive 1, «\u00a0Note\u00a0»"] == [
        "«\u00a0Petit\u00a0»", "plus petit texte\u00a0: 9 points",
    ]  # fmt: skip
    assert "no description" in facts(deck(), "en")["slide 1, “Photo”"]
