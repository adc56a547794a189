from tests.courses.office.powerpoint.builders import Deck, judge, replace, saved_by, strict, verdict

THEME = r"ppt/theme/theme1\.xml"


def plain() -> Deck:
    deck = Deck()
    deck.slide("Bilan")
    return deck


def ion() -> bytes:
    data = replace(plain().data, THEME, 'name="Office Theme"', 'name="Ion"')
    return replace(data, THEME, "4F81BD", "B31166")


def test_a_theme_is_known_by_its_name():
    assert verdict(ion(), "theme", name="ion") == "pass"
    result = judge(plain(), "theme", name="Ion")
    assert result["verdict"] == "fail"
    assert "Office Theme" in result["message"]


def test_the_plain_office_look_is_the_default_whatever_its_name():
    assert verdict(plain(), "theme", not_default=True) == "fail"
    french = replace(plain().data, THEME, 'name="Office Theme"', 'name="Mon thème"')
    assert verdict(french, "theme", not_default=True) == "fail"
    assert verdict(ion(), "theme", not_default=True) == "pass"
    assert verdict(strict(ion()), "theme", not_default=True) == "pass"


def test_other_fonts_are_another_look():
    fonts = replace(
        plain().data, THEME, '<a:latin typeface="Calibri"/>', '<a:latin typeface="Georgia"/>'
    )
    assert verdict(fonts, "theme", not_default=True) == "pass"


def test_a_default_theme_after_libreoffice_cannot_be_verified():
    assert (
        verdict(saved_by(plain().data, "LibreOffice/7.4"), "theme", not_default=True)
        == "cannot_verify"
    )
