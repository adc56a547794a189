from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.people import PASSWORD, cast


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(item.fspath).parent == Path(__file__).parent:
            item.add_marker(pytest.mark.browser)


@pytest.fixture
def browser_context_args(browser_context_args):
    return {**browser_context_args, "locale": "fr-FR", "viewport": {"width": 1280, "height": 900}}


@pytest.fixture
def people(installed):
    return cast()


@pytest.fixture
def site(live_server, page: Page):
    return Site(live_server.url, page)


WIDE_AND_NARROW = (1280, 320)


class Site:
    """What a person does on the site, in the words of the page."""

    def __init__(self, url: str, page: Page) -> None:
        self.url, self.page = url, page
        self.outside: list[str] = []
        self.said: list[str] = []
        page.set_default_timeout(60_000)  # the first page of a run waits for a cold server
        page.on("request", self._watch)
        page.on("console", lambda m: self.said.append(m.text) if m.type == "error" else None)

    def _watch(self, request) -> None:
        if not request.url.startswith((self.url, "data:", "blob:")):
            self.outside.append(request.url)

    def open(self, path: str) -> None:
        self.page.goto(self.url + path)

    def sign_in(self, user, password: str = PASSWORD) -> None:
        self.page.goto("about:blank")  # an answer still on its way would set its cookie again
        self.page.context.clear_cookies()
        self.open("/connexion/")
        self.page.locator("[name=login]").fill(user.email)
        self.page.locator("[name=password]").fill(password)
        self.page.get_by_role("button", name="Se connecter").click()
        self.page.wait_for_url(lambda url: "connexion" not in url)

    def faults(self, *addresses: str, where: str = "html", widths=WIDE_AND_NARROW) -> dict:
        """What breaks an axe rule or scrolls sideways on these pages, or on the one that is open.

        By page, width in px and rule: the beginnings of the elements concerned."""
        found: dict[str, list[str]] = {}
        for address in addresses or (None,):
            if address is not None:
                self.open(address)
            for width in widths:
                self.page.set_viewport_size({"width": width, "height": 900})
                at = f"{self.page.url} at {width} px"
                for broken in Axe().run(self.page, context=where).response["violations"]:
                    nodes = [node["html"][:120] for node in broken["nodes"]]
                    found[f"{at}: {broken['id']}"] = nodes
                if self.page.evaluate("document.documentElement.scrollWidth") > width:
                    found[f"{at}: scrolls sideways"] = []
        return found
