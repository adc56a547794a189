"""The pages of the papers, for a trainer and for a learner: accessible, wide and narrow."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from lms.certificates.models import Attendance, ScannedSheet, TrainingSession
from lms.learning.runtime import act
from tests import material
from tests.browser.conftest import Site
from tests.lms.certificates.test_scans import picture
from tests.lms.learning.doing import at, sit

PAPERS = "/papiers/programmes/montclair/"


@pytest.fixture
def world(people):
    course = material.course()
    people.assign(course)
    act(at(people.bernard, course, 1), "finish", {})
    sit(people.bernard, course, 2, material.RIGHT)
    act(at(people.bernard, course, 3), "confirm", {})
    act(at(people.ines, course, 3), "confirm", {})
    begun = timezone.now() - timedelta(days=2)
    session = TrainingSession.objects.create(
        programme=people.programme, title="Lancement", starts_at=begun,
        ends_at=begun + timedelta(hours=3), place="Salle 2", trainer=people.claire,
    )  # fmt: skip
    for person in (people.ines, people.bernard, people.claire):
        Attendance.objects.create(session=session, person=person)
    return people, session


def test_no_page_breaks_an_axe_rule_or_scrolls_sideways(site: Site, world):
    people, session = world
    results = f"{PAPERS}objectifs/{people.bernard.completions.get().pk}/"
    sheet = f"{PAPERS}sessions/{session.pk}/"
    site.sign_in(people.bernard)
    faults = site.faults("/parcours/gestes/temps/", "/emargement/")
    site.sign_in(people.claire)
    faults |= site.faults(PAPERS, f"{PAPERS}objectifs/", results, sheet, f"{sheet}feuille/")
    assert faults == {}


def test_a_trainer_keeps_the_scan_of_a_signed_sheet(site: Site, world):
    people, session = world
    site.sign_in(people.claire)
    site.open(f"{PAPERS}sessions/{session.pk}/")
    page = site.page
    page.get_by_role("link", name="Ajouter la feuille numérisée").click()
    page.get_by_label("La feuille numérisée").set_input_files(
        {"name": "feuille.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    )
    expect(page.get_by_text("feuille.jpg")).to_be_visible()
    for name in ("Ines Benali", "Claire Vasseur"):
        page.get_by_label(name).check()
    page.get_by_role("button", name="Conserver cette feuille").click()
    expect(page.get_by_text("La feuille numérisée est conservée")).to_be_visible()
    expect(page.get_by_text("Signé sur papier")).to_have_count(2)
    with page.expect_download() as download:
        page.get_by_role("link", name="Télécharger la feuille").click()
    assert download.value.path().read_bytes() == picture()
    assert ScannedSheet.objects.get().recorded_by == people.claire
