"""The small elements, in a real browser; each page here works without them too."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

SCRIPTS = Path(__file__).parents[3] / "lms" / "static" / "js"
FORM = """
<confirm-submit data-question="Retirer ce fichier ?" data-yes="Retirer" data-no="Garder">
  <form action="/sent"><busy-button data-busy="Un instant…">
    <button name="file" value="7">Retirer</button></busy-button></form>
</confirm-submit>
"""
MENU = """
<popup-menu><details><summary>Menu</summary><a href="#">Mon compte</a></details></popup-menu>
<main tabindex="-1">Texte</main>
"""

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser):
    page = browser.new_page()
    page.set_default_timeout(30_000)
    yield page
    page.close()


def show(page: Page, body: str) -> None:
    scripts = "".join(f"<script>{file.read_text()}</script>" for file in SCRIPTS.glob("*.js"))
    document = f'<!doctype html><html lang="fr"><meta charset="utf-8">{body}{scripts}</html>'
    # A real address, because a blank page keeps no cookie.
    page.route(
        "http://binome.example/**",
        lambda route: route.fulfill(body=document, content_type="text/html"),
    )
    page.goto("http://binome.example/")


def keep_forms(page: Page) -> None:
    """Note in `window.sent` what each form would have sent, and stay on the page."""
    page.evaluate(
        """() => {
          window.sent = [];
          document.addEventListener("submit", (event) => {
            if (event.defaultPrevented || event.target.method === "dialog") return;
            event.preventDefault();
            window.sent.push(new URLSearchParams(
              new FormData(event.target, event.submitter)).toString());
          });
        }"""
    )


def test_a_form_leaves_only_after_a_yes_and_carries_its_button(page):
    show(page, FORM)
    keep_forms(page)

    page.click("confirm-submit button")
    assert page.evaluate("window.sent") == []
    assert page.inner_text("dialog p") == "Retirer ce fichier ?"
    page.click("dialog button[value=yes]")

    page.wait_for_function("window.sent.length")
    assert page.evaluate("window.sent") == ["file=7"]


def test_a_no_or_escape_keeps_everything_and_the_harmless_answer_has_the_focus(page):
    show(page, FORM)
    keep_forms(page)

    page.click("confirm-submit button")
    assert page.evaluate("document.activeElement.textContent") == "Garder"
    page.click("dialog button[value=no]")
    page.click("confirm-submit button")
    page.keyboard.press("Escape")
    page.wait_for_timeout(50)

    assert page.evaluate("window.sent") == []
    assert page.get_attribute("confirm-submit button", "aria-busy") is None


def test_a_busy_button_says_so_and_lets_no_second_click_through(page):
    show(
        page,
        '<form target="elsewhere" action="http://binome.example/sent">'
        '<busy-button data-busy="Un instant…"><button>Envoyer</button></busy-button></form>'
        '<iframe name="elsewhere"></iframe>',
    )
    left = []
    page.on("request", lambda request: left.append(request.url) if "sent" in request.url else None)

    page.click("button")
    page.wait_for_selector("button[aria-busy=true]")
    assert page.inner_text("button") == "Un instant…"
    page.click("button")
    page.wait_for_timeout(100)

    assert len(left) == 1


def test_the_menu_closes_on_escape_and_gives_the_focus_back(page):
    show(page, MENU)

    page.click("summary")
    assert page.evaluate("document.querySelector('details').open")
    page.keyboard.press("Escape")

    assert not page.evaluate("document.querySelector('details').open")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"


def test_the_menu_closes_on_a_click_elsewhere(page):
    show(page, MENU)

    page.click("summary")
    page.click("main")

    assert not page.evaluate("document.querySelector('details').open")


def test_a_closed_message_hands_the_focus_to_the_page(page):
    show(
        page,
        '<div class="message"><p>Enregistré.</p>'
        '<dismissible-message data-label="Fermer"></dismissible-message></div>'
        '<main tabindex="-1">Texte</main>',
    )

    page.get_by_role("button", name="Fermer").click()

    assert page.locator(".message").count() == 0
    assert page.evaluate("document.activeElement.tagName") == "MAIN"


def test_a_dropped_file_is_the_files_fields_and_is_named(page):
    show(
        page,
        '<drop-zone data-hint="Ou glissez-le ici." data-chosen="Choisi : ">'
        '<input type="file"></drop-zone>',
    )
    files = page.evaluate_handle(
        """() => {
          const dropped = new DataTransfer();
          dropped.items.add(new File(["a"], "note.docx"));
          dropped.items.add(new File(["b"], "second.docx"));
          return dropped;
        }"""
    )

    page.dispatch_event("drop-zone", "drop", {"dataTransfer": files})

    # The field takes one file, so one is taken.
    assert page.evaluate("document.querySelector('input').files.length") == 1
    assert page.inner_text("output") == "Choisi : note.docx"


def test_the_chosen_light_is_kept_for_the_server(page):
    show(page, "<theme-toggle><button>Sombre</button></theme-toggle>")

    page.click("button")

    assert page.evaluate("document.documentElement.dataset.theme") == "dark"
    assert page.get_attribute("button", "aria-pressed") == "true"
    assert "theme=dark" in page.evaluate("document.cookie")
