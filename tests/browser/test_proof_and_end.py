"""Evidence by a file, the referent's looks, and the certificate at the end; axe on these pages."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import expect

from lms.binomes.evidence import give_file
from lms.binomes.helping import close
from lms.binomes.models import Binome, Evidence, Meeting, Objective
from tests.browser.conftest import Site
from tests.lms.binomes import files
from tests.people import Cast


@pytest.fixture
def met_twice(people) -> Cast:
    for days in (30, 16):
        Meeting.objects.create(
            binome=people.binome,
            starts_at=timezone.now() - timedelta(days=days),
            minutes=45,
            mentor_minutes=45,
            mentee_minutes=45,
        )
    Objective.objects.create(binome=people.binome, of="mentee", title="Faire un sommaire")
    return people


def test_bernard_gives_a_file_claire_opens_it_and_he_takes_it_back(site: Site, met_twice):
    page, room = site.page, f"/binomes/{met_twice.binome.pk}/"
    site.sign_in(met_twice.bernard)
    site.open(f"{room}objectifs/")
    page.get_by_role("link", name="Ajouter une preuve Faire un sommaire").click()
    chosen = page.get_by_label("Le fichier")
    chosen.set_input_files({"name": "a.docx", "mimeType": "", "buffer": b"un programme"})
    page.get_by_role("button", name="Garder ce fichier").click()
    expect(page.get_by_text("Ce type de fichier ne convient pas ici.")).to_be_visible()
    word = {"name": "Note de service.docx", "mimeType": "", "buffer": files.word()}
    chosen.set_input_files(word)
    page.get_by_role("button", name="Garder ce fichier").click()
    expect(page.get_by_text("La preuve est enregistrée.")).to_be_visible()
    site.sign_in(met_twice.claire)
    site.open("/formation/montclair/objectifs/")
    with page.expect_download() as fetched:
        page.get_by_role("link", name="Note de service.docx").click()
    assert fetched.value.suggested_filename == "Note de service.docx"
    site.sign_in(met_twice.bernard)
    site.open(room)
    page.get_by_role("link", name="Retirer Note de service.docx").click()
    page.get_by_label("Pourquoi").fill("Des noms y figurent")
    page.get_by_role("button", name="Retirer").click()
    page.get_by_text("Ce qui s’est passé").click()
    expect(page.get_by_text("Des noms y figurent")).to_be_visible()
    assert not Evidence.objects.standing().exists()


def test_driss_looks_in_and_it_is_kept(site: Site, met_twice):
    site.sign_in(met_twice.driss)
    site.open("/programmes/montclair/")
    site.page.get_by_role("link", name="Prendre des nouvelles").click()
    site.page.get_by_role("button", name="J’ai pris des nouvelles").click()
    expect(site.page.get_by_text("Personne n’attend votre appel.")).to_be_visible()
    expect(site.page.get_by_role("heading", name="Fait")).to_be_visible()


def test_no_page_breaks_an_axe_rule_or_scrolls_sideways(site: Site, met_twice):
    people, binome = met_twice, met_twice.binome
    objective = binome.objectives.get()
    kept = give_file(objective, people.bernard, "Note.docx", files.word(), "")
    Objective.objects.filter(pk=objective.pk).update(state="reached", level_after=1)
    room = f"/binomes/{binome.pk}/"
    mine = [room, f"{room}objectifs/", f"{room}preuves/{kept.pk}/retirer/"]
    looking = ["/programmes/montclair/nouvelles/", f"/programmes/montclair/binomes/{binome.pk}/"]
    site.sign_in(people.bernard)
    faults = site.faults(*mine, f"{room}objectifs/{objective.pk}/preuve/")
    site.sign_in(people.driss)
    faults |= site.faults(*looking)
    site.sign_in(people.claire)
    faults |= site.faults("/formation/montclair/objectifs/")
    close(binome, Binome.Ending.FINISHED)
    site.sign_in(people.ines)
    faults |= site.faults(room)
    assert faults == {}
