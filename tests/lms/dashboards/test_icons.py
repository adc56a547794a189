"""Icons stand beside words: they are drawn in the page, and silent."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from django.template import engines
from lucide import IconDoesNotExist

MARK = Path(__file__).parents[3] / "lms" / "static" / "favicon.svg"


def render(source: str, **context: object) -> str:
    return engines["django"].from_string("{% load icons %}" + source).render(context)


def test_an_icon_is_inline_and_hidden_from_screen_readers():
    svg = ElementTree.fromstring(render('{% icon "check" %}'))

    assert svg.tag == "svg"
    assert svg.get("aria-hidden") == "true"
    assert svg.get("focusable") == "false"
    assert svg.get("class") == "icon"
    assert svg.find("path") is not None


def test_a_class_is_added_to_the_icons_own():
    svg = ElementTree.fromstring(render('{% icon "check" class="icon--done" %}'))

    assert svg.get("class") == "icon icon--done"


def test_a_class_cannot_break_out_of_its_attribute():
    html = render('{% icon "check" class=value %}', value='"><script>alert(1)</script>')

    assert "<script" not in html
    ElementTree.fromstring(html)


def test_two_icons_do_not_share_their_cached_drawing():
    assert render('{% icon "check" %}') != render('{% icon "x" %}')


def test_an_unknown_icon_fails_loudly():
    with pytest.raises(IconDoesNotExist):
        render('{% icon "no-such-icon" %}')


def test_the_mark_and_the_favicon_are_the_same_drawing():
    mark = ElementTree.fromstring(render("{% brand_mark %}"))
    favicon = ElementTree.parse(MARK).getroot()

    drawn = [path.get("d") for path in mark.iter("path")]
    assert len(drawn) == 3
    assert drawn == [path.get("d") for path in favicon.iter("{http://www.w3.org/2000/svg}path")]
