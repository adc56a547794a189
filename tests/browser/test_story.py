"""The main job, in French, in a real browser: from the trainer's lesson to the certificate."""

import re

from playwright.sync_api import Page, expect

from courses.models import ModulePage
from lms.certificates.models import Document
from tests import material
from tests.browser.conftest import Site
from tests.worker import QUEUE, run_what_waits


def write_a_lesson(site: Site, people) -> None:
    site.sign_in(people.claire)
    module = ModulePage.objects.get()
    site.open(f"/gestion/pages/add/courses/lessonpage/{module.pk}/")
    page = site.page
    page.locator("#id_title").fill("Saluer le ruban")
    page.locator("#id_objective").fill("retrouver un onglet")
    page.locator("[data-w-dropdown-target='toggle']").last.click()
    page.locator("[name='action-publish']").click()
    expect(page.locator(".messages, .w-messages, [role='status']").first).to_contain_text(
        "Saluer le ruban"
    )


def assign(site: Site, people) -> None:
    site.sign_in(people.driss)
    site.page.get_by_role("link", name="Bureautique à deux").click()
    site.page.get_by_role("link", name="Attribuer un parcours").click()
    site.page.get_by_label("Parcours").select_option(label="Parcours gestes")
    site.page.get_by_label(re.compile("Ines Benali")).check()
    site.page.get_by_role("button", name="Attribuer").click()
    expect(site.page.get_by_role("status").first).to_contain_text("est attribué à 1 binôme")
    expect(site.page.get_by_role("cell", name="Pas commencé")).to_be_visible()


def begin(site: Site) -> None:
    site.page.get_by_role("link", name=re.compile("Commencer|Continuer")).click()


def finish_lesson(page: Page) -> None:
    page.get_by_role("button", name="J’ai terminé").click()
    expect(page.get_by_text("Leçon terminée")).to_be_visible()


def next_lesson(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Suivant")).click()


def pass_the_quiz(site: Site) -> None:
    page = site.page
    page.get_by_role("button", name="Commencer le quiz").click()
    expect(page.get_by_text("Question 1 sur 2")).to_be_visible()
    assert "Oui, Z comme zut" not in page.content()
    page.get_by_label("Ctrl + Z").first.check()
    expect(page.get_by_text("Votre réponse est enregistrée.")).to_be_visible()
    address = page.url
    site.open("/")  # the browser is closed half-way …
    page.goto(address)  # … and nothing is lost
    expect(page.get_by_label("Ctrl + Z").first).to_be_checked()
    page.get_by_label("Ctrl + Z").last.check()
    page.get_by_role("button", name="Terminer et voir mon résultat").click()
    expect(page.get_by_text("2 points sur 2. Le quiz est réussi.")).to_be_visible()
    expect(page.get_by_text("Oui, Z comme zut").first).to_be_visible()
    page.get_by_role("link", name="Retour à la leçon").click()


def confirm(page: Page) -> None:
    page.get_by_role("button", name="Nous l’avons fait").click()


def learn(site: Site, who) -> None:
    site.sign_in(who)
    begin(site)
    finish_lesson(site.page)
    next_lesson(site.page)
    pass_the_quiz(site)
    next_lesson(site.page)
    confirm(site.page)
    next_lesson(site.page)
    finish_lesson(site.page)


def receive_the_certificate(site: Site, who) -> None:
    """Issued at once, made by the worker: the page shows the file as soon as it is there."""
    site.sign_in(who)
    expect(site.page.get_by_text("Tout est fait pour l’instant.")).to_be_visible()
    expect(site.page.get_by_text("Votre certificat se prépare.")).to_be_visible()
    run_what_waits()
    file = site.page.get_by_role("link", name="Télécharger le PDF")
    expect(file).to_be_visible()
    with site.page.expect_download() as download:
        file.click()
    assert download.value.path().read_bytes().startswith(b"%PDF")


def test_from_the_lesson_to_the_certificate(site: Site, people, settings):
    settings.TASKS = QUEUE
    material.course()
    write_a_lesson(site, people)
    trainer_said = list(site.said)
    site.said.clear()
    assign(site, people)
    learn(site, people.bernard)
    site.open("/")
    expect(
        site.page.get_by_text("la confirmation de Ines pour « Casser une copie »")
    ).to_be_visible()
    learn(site, people.ines)
    expect(site.page.get_by_text("Leçon terminée")).to_be_visible()

    receive_the_certificate(site, people.ines)
    site.sign_in(people.bernard)
    expect(site.page.get_by_role("link", name="Télécharger le PDF")).to_be_visible()

    site.page.context.clear_cookies()
    site.open("/verifier/")
    site.page.get_by_label("Code du document").fill(
        Document.objects.get(person=people.bernard).code
    )
    site.page.get_by_role("button", name="Vérifier", exact=True).click()
    expect(site.page.get_by_text("Bernard Lemoine")).to_be_visible()
    expect(site.page.get_by_text(re.compile("il est valide"))).to_be_visible()

    site.sign_in(people.driss)
    site.open("/programmes/montclair/")
    expect(site.page.get_by_role("cell", name="Terminé")).to_be_visible()
    assert "2 points" not in site.page.content()
    assert site.outside == []
    assert [line for line in site.said if "Content Security Policy" in line] == []
    assert [line for line in trainer_said if "Content Security Policy" in line] == []


def test_bernard_works_by_keyboard_alone(site: Site, people):
    course = material.course()
    people.assign(course)
    site.sign_in(people.bernard)
    page = site.page
    site.open("/parcours/gestes/module/lecon-2/")
    page.keyboard.press("Tab")
    assert page.locator(":focus").inner_text() == "Aller au contenu"
    begin_button = page.get_by_role("button", name="Commencer le quiz")
    for _ in range(30):
        if begin_button.evaluate("e => e === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Question 1 sur 2")).to_be_visible()
    first = page.get_by_role("radio").first
    for _ in range(30):
        if first.evaluate("e => e === document.activeElement"):
            break
        page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(first).to_be_checked()
    expect(page.get_by_text("Votre réponse est enregistrée.")).to_be_visible()


def test_the_quiz_works_without_javascript(browser, live_server, people):
    course = material.course()
    people.assign(course)
    context = browser.new_context(java_script_enabled=False, locale="fr-FR")
    site = Site(live_server.url, context.new_page())
    site.sign_in(people.bernard)
    site.open("/parcours/gestes/module/lecon-2/")
    site.page.get_by_role("button", name="Commencer le quiz").click()
    for radio in site.page.get_by_label("Ctrl + S").all():
        radio.check()
    site.page.get_by_role("button", name="Terminer et voir mon résultat").click()
    expect(site.page.get_by_text("Il en faut 60")).to_be_visible()
    context.close()
