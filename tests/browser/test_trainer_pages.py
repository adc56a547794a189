"""What a trainer works with: axe on each page, wide and narrow; nothing scrolls sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from courses.models import Question, Quiz
from lms.learning.marking.contesting import contest
from lms.learning.models import Contest, Response
from tests import material
from tests.browser.conftest import Site
from tests.courses.questions.examples import CONTENTS
from tests.lms.learning import quizzes
from tests.lms.learning.doing import hand_in
from tests.lms.learning.positioning.bank import course as levelled_course

GIFT = """$CATEGORY: Word/Styles

// [tag:images]
::Sommaire:: Un sommaire se met à jour seul. {F}

::Titre:: Quel onglet porte les styles ? {=Accueil ~Insertion}

::Cassée:: Il manque la fin {=oui
"""

# The frame around these pages is Wagtail's own; what stands in it is ours.
BACK_OFFICE: dict = {"where": "main", "widths": (1280, 390)}


@pytest.fixture
def world(people):
    """An answer to read, a contest, a path to adapt, and a bank with every kind."""
    made = quizzes.course(quizzes.quiz(questions=[quizzes.undo(), quizzes.essay(points=3)]))
    people.assign(made)
    people.assign(levelled_course())
    attempt = hand_in(people.bernard, made, 1, annuler="faux", texte="A1 se décale.")
    contest(attempt, attempt.responses.exclude(earned=None).get().item, "Ctrl + S marche aussi.")
    for name, content in CONTENTS.items():
        if name != "hotspot":
            material.question(f"Question {name}", name, content)
    return people


def test_marking_contests_corrections_and_paths_pass_axe(site: Site, world):
    waits = Response.objects.get(earned=None)
    undo = Question.objects.get(title="annuler")
    bernard = world.bernard.pk
    site.sign_in(world.claire)
    found = {}
    for address in (
        "a-corriger/", f"a-corriger/{waits.pk}/", f"tentatives/{waits.attempt_id}/",
        "contestations/", f"contestations/{Contest.objects.get().pk}/", "contestations/?answered",
        f"corriges/{undo.uid}/", "amenagements/", f"amenagements/{bernard}/", "montclair/",
        f"personnes/{bernard}/parcours/gestes/", f"personnes/{bernard}/anciens-resultats/",
    ):  # fmt: skip
        found |= site.faults(f"/formation/{address}")
    site.page.goto(f"{site.url}/formation/personnes/{bernard}/parcours/gestes/")
    site.page.locator("main textarea").fill("Déjà su.")
    site.page.locator("main form").first.locator("button").click()
    site.page.locator(".field__error").first.wait_for()
    found |= site.faults()
    assert found == {}
    assert site.outside == []


def test_the_result_of_a_learner_passes_axe(site: Site, world):
    site.sign_in(world.bernard)
    activity = Response.objects.get(earned=None).attempt.activity
    site.open(f"/parcours/bases/module/lecon-1/activite/{activity}/")
    assert site.faults() == {}


def test_the_bank_and_its_exchange_pass_axe(site: Site, world):
    page = site.page
    site.sign_in(world.claire)
    found = {}
    for address in (
        "snippets/courses/question/", "snippets/courses/question/add/",
        "snippets/courses/quiz/", f"snippets/courses/quiz/edit/{Quiz.objects.first().pk}/",
    ):  # fmt: skip
        found |= site.faults(f"/gestion/{address}", **BACK_OFFICE)
    site.open("/gestion/questions/importer/")
    found |= site.faults(**BACK_OFFICE)
    page.locator("input[type=file]").set_input_files(
        {"name": "banque.gift", "mimeType": "text/plain", "buffer": GIFT.encode()}
    )
    page.locator("main form button[type=submit]").last.click()
    page.get_by_text("Cassée").first.wait_for()
    found |= site.faults(**BACK_OFFICE)
    page.locator("main form button[type=submit]").last.click()
    page.wait_for_load_state()
    found |= site.faults(**BACK_OFFICE)
    assert found == {}


@pytest.mark.parametrize("name", ["single_choice", "matching", "free_text"])
def test_the_preview_beside_the_editor_passes_axe(site: Site, world, name):
    page = site.page
    site.sign_in(world.claire)
    question = Question.objects.get(title=f"Question {name}")
    site.open(f"/gestion/snippets/courses/question/edit/{question.pk}/")
    panel = "[data-side-panel='preview'] iframe"
    if not page.locator(panel).first.is_visible():
        page.locator("[data-side-panel-toggle='preview']").first.click()
    page.frame_locator(panel).last.locator("fieldset").first.wait_for()
    # Wagtail puts a second frame in place of the first.
    page.wait_for_function(f'document.querySelectorAll("{panel}").length === 1')
    page.frame_locator(panel).locator("fieldset").first.wait_for()
    frame = page.locator(panel).last.element_handle().content_frame()
    violations = Axe().run(frame).response["violations"]
    assert {v["id"]: [n["html"][:120] for n in v["nodes"]] for v in violations} == {}
