"""The pages of a positioning and of the item analysis: whole by keyboard, axe, narrow and wide."""

import pytest

from courses.models import Question
from tests.browser.conftest import Site
from tests.lms.learning.positioning.bank import bank, course

WORD = "/positionnement/word/"


@pytest.fixture
def world(people):
    bank()
    people.assign(course())
    return people


def test_a_positioning_from_the_home_page_to_the_skipped_lessons(site: Site, world):
    page = site.page
    site.sign_in(world.bernard)
    found = site.faults("/", "/positionnement/", WORD)
    page.locator(f"form[action='{WORD}commencer/'] button").press("Enter")
    page.locator("input[name=number]").wait_for(state="attached")
    found |= site.faults()
    while page.locator("input[name=number]").count():
        page.locator("main input[type=radio]").first.focus()
        page.locator("main input[value=juste]").press("Space")
        page.locator("main form .button").first.press("Enter")
        page.wait_for_load_state()
    found |= site.faults()
    page.locator(f"form[action='{WORD}passer/'] button").press("Enter")
    page.locator(f"form[action='{WORD}reprendre/']").first.wait_for()
    found |= site.faults()
    assert found == {}
    assert site.outside == []


def test_the_analysis_in_the_back_office(site: Site, world):
    site.sign_in(world.claire)
    uid = Question.objects.first().uid
    reports = ("/gestion/rapports/questions/", f"/gestion/rapports/questions/{uid}/")
    assert site.faults(*reports, widths=(1280, 390)) == {}
