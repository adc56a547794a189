"""axe on the dossiers d'audit and the yearly figures, wide and narrow; nothing scrolls sideways."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.utils import timezone

from tests import material
from tests.browser.conftest import Site
from tests.lms.quality.audit.finished import finished

DOSSIER = "/qualite/dossier/programmes/montclair/"


@pytest.fixture
def programme(people):
    people.assign(material.course())
    return finished(people)


@pytest.mark.parametrize("width", [1280, 320])
def test_no_page_of_an_audit_breaks_an_axe_rule_or_scrolls_sideways(
    site: Site, programme, people, width
):
    year = timezone.localdate().year
    site.page.set_viewport_size({"width": width, "height": 900})
    site.sign_in(people.claire)
    faults = {}
    for address in (
        "/qualite/dossier/", DOSSIER, f"{DOSSIER}preuves/marked_work/",
        f"{DOSSIER}preuves/actions/",
        f"/qualite/dossier/annees/{year}/", f"/qualite/bpf/{year}/", f"/qualite/bpf/{year}/heures/",
        "/qualite/bpf/2020/heures/",
    ):  # fmt: skip
        site.open(address)
        for violation in Axe().run(site.page).response["violations"]:
            nodes = [node["html"][:120] for node in violation["nodes"]]
            faults[f"{address} {violation['id']}"] = nodes
        if site.page.evaluate("document.documentElement.scrollWidth") > width:
            faults[f"{address} scrolls"] = width
    assert faults == {}
