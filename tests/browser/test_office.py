"""An exercise on a file, in a real browser: download, hand in, read, hand in again, done."""

import re

import pytest
from playwright.sync_api import expect

from lms.learning.submissions import handing_in as submissions
from lms.learning.submissions.upload import Upload
from tests import exercises, material
from tests.browser.conftest import Site
from tests.lms.learning.doing import at

LESSON = "/parcours/bureau/module/lecon-1/"
WRONG, RIGHT = exercises.NOTE / "erreurs/numero-tape.docx", exercises.NOTE / "modele.docx"
MARKED = exercises.NOTE / "erreurs/tirets-tapes.docx"  # wrong at places that can be shown


@pytest.fixture
def course(people):
    made = exercises.exercise()
    made.pass_mark = 100
    made.save_revision().publish()
    page = material.course("bureau", [[material.text(), exercises.block(made)]])
    people.assign(page)
    return page


def hand_in(site: Site, file) -> None:
    site.page.get_by_label("Votre fichier", exact=True).set_input_files(file)
    site.page.get_by_role("button", name="Vérifier mon fichier").click()


def test_a_learner_gets_there_by_reading_what_is_wrong(site: Site, people, course):
    site.sign_in(people.bernard)
    site.open(LESSON)
    page = site.page
    with page.expect_download() as download:
        page.get_by_role("link", name="Télécharger le fichier de départ").click()
    assert download.value.suggested_filename == "note-brute.docx"
    assert download.value.path().read_bytes() == exercises.file(exercises.STARTER)

    hand_in(site, WRONG)
    expect(page.get_by_role("heading", level=1)).to_have_text("8 points sur 10, un à reprendre")
    finding = page.locator("details.finding--redo")
    finding.locator("> summary").click()
    expect(finding.get_by_text("Le numéro ne se tape pas, il s’insère.")).to_be_visible()
    solution = finding.get_by_text("Insertion › Numéro de page › Bas de page", exact=False)
    expect(solution.first).to_be_hidden()
    finding.get_by_text("Comment faire").click()
    expect(solution.first).to_be_visible()
    page.get_by_label("LibreOffice").check()
    expect(finding.get_by_text(re.compile("Insertion › En-tête et pied de page"))).to_be_visible()
    expect(solution.first).to_be_hidden()

    hand_in(site, RIGHT)
    expect(page.get_by_role("heading", level=1)).to_have_text("10 points sur 10, tout est fait")
    page.get_by_role("link", name="Essai 1").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("8 points sur 10, un à reprendre")
    page.get_by_role("link", name="Retour à la leçon").click()
    expect(page.get_by_text("Réussi", exact=True)).to_be_visible()
    expect(page.locator(".page-heading").get_by_text("Fait", exact=True)).to_be_visible()
    assert site.said == []
    assert site.outside == []


def test_a_refusal_keeps_the_page_and_the_file_can_be_changed(site: Site, people, course, tmp_path):
    pdf = tmp_path / "note.pdf"
    pdf.write_bytes(b"%PDF-1.7")
    site.sign_in(people.bernard)
    site.open(LESSON)
    hand_in(site, pdf)
    expect(site.page.get_by_role("alert")).to_contain_text("Ce fichier est un PDF")
    assert site.page.url.endswith(LESSON)
    hand_in(site, RIGHT)
    expect(site.page.get_by_role("heading", level=1)).to_contain_text("10 points sur 10")


def test_a_file_that_is_too_large_is_not_even_sent(site: Site, people, course, tmp_path):
    large = tmp_path / "lourd.docx"
    large.write_bytes(bytes(20_000_001))
    sent = []
    site.page.on("request", lambda r: sent.append(r) if r.method == "POST" else None)
    site.sign_in(people.bernard)
    site.open(LESSON)
    sent.clear()
    hand_in(site, large)
    expect(site.page.get_by_role("alert")).to_contain_text("trop lourd")
    assert sent == []


def test_the_picture_is_reached_from_the_finding_with_the_keyboard(site: Site, people, course):
    site.page.set_viewport_size({"width": 390, "height": 900})
    site.sign_in(people.bernard)
    site.open(LESSON)
    hand_in(site, MARKED)
    page = site.page
    finding = page.locator("details.finding--redo > summary")
    finding.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Voir sur le schéma")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    region = page.get_by_role("region", name="Voir où")
    expect(region).to_be_focused()
    expect(region).to_be_in_viewport()
    # Waited for here, since a page under the content policy lets no text be run as a script.
    for _press in range(50):
        page.keyboard.press("ArrowRight")
        if region.evaluate("box => box.scrollLeft") > 0:
            break
    assert region.evaluate("box => box.scrollLeft") > 0
    number = finding.locator(".finding__number").inner_text().strip(".")
    assert page.locator(f".picture__mark[data-finding='{number}']").count() >= 1
    assert site.said == []


def test_it_works_without_javascript(browser, live_server, people, course):
    context = browser.new_context(java_script_enabled=False, locale="fr-FR")
    site = Site(live_server.url, context.new_page())
    site.sign_in(people.bernard)
    site.open(LESSON)
    hand_in(site, WRONG)
    expect(site.page.get_by_role("heading", level=1)).to_have_text(
        "8 points sur 10, un à reprendre"
    )
    context.close()


def check_a_document(site: Site) -> None:
    site.open("/mon-document/")
    site.page.get_by_label("Votre document").set_input_files(WRONG)
    site.page.get_by_role("button", name="Vérifier mon document").click()
    expect(site.page.get_by_role("heading", name="À reprendre")).to_be_visible()


def faults_of(site: Site) -> dict:
    site.page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)")
    return site.faults()


def test_no_page_breaks_an_axe_rule_or_scrolls_sideways(site: Site, people, course):
    site.sign_in(people.bernard)
    site.open(LESSON)
    faults = faults_of(site)
    hand_in(site, MARKED)
    expect(site.page.get_by_role("heading", level=1)).to_contain_text("8 points")
    expect(site.page.get_by_role("img", name="Schéma du document")).to_be_visible()
    faults |= faults_of(site)
    check_a_document(site)
    assert faults | faults_of(site) == {}


def test_the_trainers_page_of_a_file_holds_the_same_rules(site: Site, people, course):
    upload = Upload(WRONG.name, WRONG.read_bytes())
    attempt, _outcome = submissions.hand_in(at(people.bernard, course, 1), upload)
    site.sign_in(people.claire)
    site.open(f"/formation/depots/{attempt.submission.pk}/")
    expect(site.page.get_by_text("Ce que contient le fichier")).to_be_visible()
    assert faults_of(site) == {}
