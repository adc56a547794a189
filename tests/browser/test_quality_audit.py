"""axe on the dossiers d'audit and the yearly figures, wide and narrow; nothing scrolls sideways."""

import pytest
from django.utils import timezone

from tests import material
from tests.browser.conftest import Site
from tests.lms.quality.audit.finished import finished

DOSSIER = "/qualite/dossier/programmes/montclair/"


@pytest.fixture
def programme(people):
    people.assign(material.course())
    return finished(people)


def test_no_page_of_an_audit_breaks_an_axe_rule_or_scrolls_sideways(site: Site, programme, people):
    year = timezone.localdate().year
    site.sign_in(people.claire)
    assert site.faults(
        "/qualite/dossier/", DOSSIER, f"{DOSSIER}preuves/marked_work/",
        f"{DOSSIER}preuves/actions/",
        f"/qualite/dossier/annees/{year}/", f"/qualite/bpf/{year}/", f"/qualite/bpf/{year}/heures/",
        "/qualite/bpf/2020/heures/",
    ) == {}  # fmt: skip
