import pytest

from tests.courses.office.powerpoint.builders import Deck, element, judge, text_box, verdict

NUMBER = (
    '<p:sp NAMES><p:nvSpPr><p:cNvPr id="50" name="Numéro"/><p:cNvSpPr/><p:nvPr><p:ph type="sldNum" '
    'idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p>%s</a:p></p:txBody></p:sp>'
)
FIELD = '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:t>2</a:t></a:fld>'
FOOTER = (
    '<p:sp NAMES><p:nvSpPr><p:cNvPr id="51" name="Pied"/><p:cNvSpPr/><p:nvPr><p:ph type="ftr" '
    'idx="11"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:p><a:r><a:t>%s</a:t></a:r></a:p>'
    "</p:txBody></p:sp>"
)


def deck_with(xml: str) -> Deck:
    """A title slide with nothing at its foot, and a slide that holds `xml`."""
    deck = Deck()
    deck.slide("Bilan", layout="title")
    slide = deck.slide("Les ventes")
    if xml:
        slide.shapes._spTree.append(element(xml))
    return deck


def test_the_title_slide_needs_no_number():
    assert verdict(deck_with(NUMBER % FIELD), "slide_number") == "pass"


def test_a_slide_without_number_fails():
    result = judge(deck_with(""), "slide_number")
    assert result["verdict"] == "fail"
    assert result["where"] == ["diapositive 2 «\xa0Les ventes\xa0»"]


def test_a_number_typed_by_hand_fails():
    typed = NUMBER % "<a:r><a:t>2</a:t></a:r>"
    assert verdict(deck_with(typed), "slide_number") == "fail"


def test_a_field_in_a_text_box_of_the_slide_or_the_master_counts():
    deck = deck_with("")
    box = text_box(deck.file.slides[1], "")
    box.text_frame._txBody.p_lst[0].append(element(FIELD.replace("<a:fld", "<a:fld NAMES")))
    assert verdict(deck, "slide_number") == "pass"
    inherited = deck_with("")
    inherited.file.slide_master.shapes._spTree.append(
        element((NUMBER % FIELD).replace('<p:ph type="sldNum" idx="12"/>', ""))
    )
    assert verdict(inherited, "slide_number") == "pass"


def test_the_title_slide_may_be_asked_for_by_name():
    assert verdict(deck_with(NUMBER % FIELD), "slide_number", slide=1) == "fail"
    assert verdict(deck_with(NUMBER % FIELD), "slide_number", slide=2) == "pass"


@pytest.mark.parametrize(
    ("wanted", "expected"), [(None, "pass"), ("belmont", "pass"), ("Durand", "fail")]
)
def test_the_footer_must_hold_the_text_asked_for(wanted, expected):
    params = {"text": wanted} if wanted else {}
    assert verdict(deck_with(FOOTER % "Belmont – usage interne"), "footer", **params) == expected


def test_no_footer_fails():
    assert verdict(deck_with(""), "footer") == "fail"
    assert verdict(deck_with(FOOTER % " "), "footer") == "fail"


def test_a_hidden_background_hides_the_masters_number():
    deck = deck_with("")
    deck.file.slide_master.shapes._spTree.append(
        element((NUMBER % FIELD).replace('<p:ph type="sldNum" idx="12"/>', ""))
    )
    deck.file.slides[1]._element.set("showMasterSp", "0")
    assert verdict(deck, "slide_number") == "fail"
