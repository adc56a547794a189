"""The questions in a real browser, under the site's own content policy, also at 320 px."""

import mimetypes
from pathlib import Path
from random import Random
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.template.loader import render_to_string
from django.utils.translation import override

from courses.questions import kinds
from courses.questions.form import form_of
from courses.questions.identity import id_of
from courses.questions.markup import plain
from courses.questions.presentation import present
from tests.courses.questions.examples import CONTENTS
from tests.courses.questions.test_presentation import FILTER, FORMULA, RIGHT, SUMMARY, WRONG

STATIC = Path(__file__).parents[3] / "lms" / "static"
POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'"
RIBBON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200" width="400" height="200">'
    '<rect width="400" height="200" fill="#e3eff1"/></svg>'
)

pytestmark = pytest.mark.browser


@pytest.fixture
def page(browser):
    page = browser.new_page(viewport={"width": 1000, "height": 900})
    page.set_default_timeout(30_000)
    page.faults = []
    page.on("console", lambda said: page.faults.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: page.faults.append(str(error)))
    yield page
    page.close()


def question(name, answer=None, shown=False):
    kind = kinds()[name]
    content = {**CONTENTS[name]}
    if name == "hotspot":
        content["image"] = "/static/ruban.svg"
    shown_question = present(
        kind,
        content,
        id=name,
        text=f"<p>Question {name}</p>",
        points=1,
        random=Random(3),
        answer=answer,
        locked=shown,
        mark=kind.mark(content, answer) if shown else None,
        explanation="<p>Parce que.</p>",
    )
    return render_to_string(shown_question["template"], {"question": shown_question})


def show(page, *questions):
    assets = render_to_string("questions/assets.html")
    document = (
        '<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Quiz</title>'
        '<meta name="viewport" content="width=device-width">'
        f'<link rel="stylesheet" href="/static/css/app.css">{assets}</head>'
        f'<body><main><h1>Quiz</h1><form action="/sent">{"".join(questions)}'
        '<button class="button">Envoyer</button></form></main></body></html>'
    )

    def answer(route):
        path = urlsplit(route.request.url).path
        file = STATIC / path.removeprefix("/static/")
        if path == "/static/ruban.svg":
            route.fulfill(body=RIBBON, content_type="image/svg+xml")
        elif path.startswith("/static/") and file.is_file():
            route.fulfill(body=file.read_bytes(), content_type=mimetypes.guess_type(path)[0])
        elif path.startswith("/static/"):
            route.fulfill(body=b"", content_type="font/woff2")
        else:
            headers = {"Content-Security-Policy": POLICY}
            route.fulfill(body=document, content_type="text/html; charset=utf-8", headers=headers)

    page.route("http://binome.example/**", answer)
    page.goto("http://binome.example/")


def sent(page, name):
    """The answer of a question as the server reads it once the form has left."""
    page.get_by_role("button", name="Envoyer").click()
    page.wait_for_url("**/sent?*")
    post = parse_qs(urlsplit(page.url).query, keep_blank_values=True)
    return kinds()[name].read(form_of(f"q-{name}", post))


@pytest.mark.parametrize("width", [320, 1000])
def test_every_kind_passes_axe_and_fits_its_width(page, width):
    page.set_viewport_size({"width": width, "height": 900})
    show(page, *(question(name) for name in CONTENTS))
    assert page.faults == []
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("answers", [RIGHT, WRONG], ids=["right", "wrong"])
def test_every_outcome_passes_axe_and_fits_a_small_screen(page, answers):
    page.set_viewport_size({"width": 320, "height": 900})
    show(page, *(question(name, answers[name], shown=True) for name in RIGHT))
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_everything_to_touch_is_44_pixels_high(page):
    page.set_viewport_size({"width": 320, "height": 900})
    show(page, *(question(name) for name in CONTENTS))
    low = page.evaluate(
        """() => [...document.querySelectorAll(
             "fieldset button, fieldset select, fieldset input[type=text], .choice-row")]
           .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height < 44)
           .map((e) => e.outerHTML)"""
    )
    assert low == []


def test_steps_are_moved_with_buttons(page):
    show(page, question("ordering"))
    for step in ["Fermer", "Enregistrer", "Modifier", "Ouvrir"]:
        earlier = page.get_by_role("button", name=f"Move earlier : {step}")
        for _ in range(3):
            earlier.click(force=True)
    assert sent(page, "ordering") == RIGHT["ordering"]


def test_the_focus_stays_on_the_button_that_moved_a_step(page):
    show(page, question("ordering"))
    button = page.get_by_role("button", name="Move later : Ouvrir")
    button.focus()
    page.keyboard.press("Enter")
    assert button.evaluate("element => element === document.activeElement")
    assert "Ouvrir" in page.get_by_role("status").text_content()


def test_an_order_that_was_not_touched_is_no_answer_until_it_is_kept(page):
    show(page, question("ordering"))
    assert sent(page, "ordering") is None
    show(page, question("ordering"))
    page.get_by_role("button", name="Keep this order").click()
    assert len(sent(page, "ordering")) == 4


def test_steps_are_moved_by_dragging(page):
    show(page, question("ordering"))
    rows = page.locator(".order-row")
    first = rows.first.locator(".order-words").text_content()
    rows.first.drag_to(rows.last, target_position={"x": 20, "y": 50})
    assert rows.last.locator(".order-words").text_content() == first
    answer = sent(page, "ordering")
    assert kinds()["ordering"].words(CONTENTS["ordering"], answer).endswith(first)


def test_a_card_goes_where_its_list_says_or_where_it_is_dropped(page):
    show(page, question("classify"))
    card = page.locator(".card-row", has_text="Sommaire")
    card.locator("select").select_option("Word")
    assert page.locator(".card-column", has_text="Sommaire").get_attribute("aria-label") == "Word"
    excel = page.get_by_role("region", name="Excel")
    for text in ("Filtre", "Formule"):
        page.locator(".card-row", has_text=text).drag_to(excel, source_position={"x": 8, "y": 8})
    assert sent(page, "classify") == {SUMMARY: "c1", FILTER: "c2", FORMULA: "c2"}


def test_a_label_is_dropped_on_its_line_or_chosen_in_its_list(page):
    show(page, question("matching"))
    pairs = CONTENTS["matching"]["pairs"]
    dragged, chosen = pairs[0], pairs[1]
    label = page.locator(".pair-label", has_text=dragged["right"])
    label.drag_to(page.locator(".pair-row", has_text=plain(dragged["left"])))
    assert "is-used" in label.get_attribute("class")
    page.get_by_label(plain(chosen["left"])).select_option(chosen["right"])
    answer = sent(page, "matching")
    assert {id: answer[id] for id in (dragged["id"], chosen["id"])} == {
        pair["id"]: id_of(pair["right"]) for pair in (dragged, chosen)
    }


def test_a_label_may_go_onto_several_lines(page):
    show(page, question("matching"))
    label = page.locator(".pair-label").first
    for row in page.locator(".pair-row").all():
        label.drag_to(row)
    answer = sent(page, "matching")
    assert len(answer) == len(CONTENTS["matching"]["pairs"])
    assert len(set(answer.values())) == 1


def test_matching_without_script_has_its_lists_and_no_label(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(30_000)
    show(page, question("matching"))
    assert page.locator(".pair-label").count() == 0
    for pair in CONTENTS["matching"]["pairs"]:
        page.get_by_label(plain(pair["left"])).select_option(pair["right"])
    assert sent(page, "matching") == RIGHT["matching"]
    context.close()


def test_a_click_on_the_picture_is_a_place_in_percents(page):
    show(page, question("hotspot"))
    page.locator(".picture-frame img").click(position={"x": 48, "y": 50})
    answer = sent(page, "hotspot")
    assert (round(answer["x"]), round(answer["y"])) == (12, 25)
    assert kinds()["hotspot"].mark(CONTENTS["hotspot"], answer).credit == 1.0


def test_the_list_takes_back_a_click_and_the_other_way_round(page):
    show(page, question("hotspot"))
    page.locator(".picture-frame img").click(position={"x": 48, "y": 50})
    page.get_by_label("Italique").check()
    assert page.locator(".own-place").count() == 0
    assert sent(page, "hotspot") == {"region": "r2"}
    show(page, question("hotspot", {"region": "r2"}))
    page.locator(".picture-frame img").click(position={"x": 48, "y": 50})
    assert set(sent(page, "hotspot")) == {"x", "y"}


def test_without_script_the_lists_are_enough(browser):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.set_default_timeout(30_000)
    show(page, question("ordering"), question("classify"))
    for number, step in enumerate(["Ouvrir", "Modifier", "Enregistrer", "Fermer"], start=1):
        page.get_by_label(step).select_option(str(number))
    assert sent(page, "ordering") == RIGHT["ordering"]
    context.close()


@pytest.fixture(autouse=True)
def in_english():
    with override("en"):
        yield
