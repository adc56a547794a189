"""The pages of a positioning and of the item analysis: whole by keyboard, axe, narrow and wide."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from courses.models import Question
from tests.browser.conftest import Site
from tests.lms.learning.positioning.bank import bank, course

WORD = "/positionnement/word/"


@pytest.fixture
def world(people):
    bank()
    people.assign(course())
    return people


def faults(site: Site, width: int) -> dict:
    found = {
        f"{site.page.url} {violation['id']}": [node["html"][:120] for node in violation["nodes"]]
        for violation in Axe().run(site.page).response["violations"]
    }
    if site.page.evaluate("document.documentElement.scrollWidth") > width:
        found[f"{site.page.url} scrolls"] = [str(width)]
    return found


@pytest.mark.parametrize("width", [1280, 320])
def test_a_positioning_from_the_home_page_to_the_skipped_lessons(site: Site, world, width):
    page = site.page
    page.set_viewport_size({"width": width, "height": 900})
    site.sign_in(world.bernard)
    found = {}
    for address in ("/", "/positionnement/", WORD):
        site.open(address)
        found |= faults(site, width)
    page.locator(f"form[action='{WORD}commencer/'] button").press("Enter")
    page.locator("input[name=number]").wait_for(state="attached")
    found |= faults(site, width)
    while page.locator("input[name=number]").count():
        page.locator("main input[type=radio]").first.focus()
        page.locator("main input[value=juste]").press("Space")
        page.locator("main form .button").first.press("Enter")
        page.wait_for_load_state()
    found |= faults(site, width)
    page.locator(f"form[action='{WORD}passer/'] button").press("Enter")
    page.locator(f"form[action='{WORD}reprendre/']").first.wait_for()
    found |= faults(site, width)
    assert found == {}
    assert site.outside == []


@pytest.mark.parametrize("width", [1280, 390])
def test_the_analysis_in_the_back_office(site: Site, world, width):
    site.page.set_viewport_size({"width": width, "height": 900})
    site.sign_in(world.claire)
    uid = Question.objects.first().uid
    found = {}
    for address in ("/gestion/rapports/questions/", f"/gestion/rapports/questions/{uid}/"):
        site.open(address)
        found |= faults(site, width)
    assert found == {}
