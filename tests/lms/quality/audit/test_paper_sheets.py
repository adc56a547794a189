"""A half-day signed on paper is in the dossier: who signed, and the scan itself."""

import pytest

from lms.quality.audit.scope import Scope
from lms.quality.audit.sources.support import presence
from tests.lms.certificates.test_scans import claire, picture, send, session, ticks  # noqa: F401
from tests.people import cast

pytestmark = pytest.mark.django_db


@pytest.fixture
def people():
    return cast()


def test_a_sheet_signed_on_paper_is_in_the_dossier_with_its_scan(claire, session, people):  # noqa: F811
    send(claire, session, picture(), ticks(session, people.ines, people.claire))
    send(claire, session, picture(shade=240), ticks(session, people.claire), reason="Erreur.")
    [item] = presence(Scope((people.programme,))).items
    said = {cells[2]: cells[3] for cells in (row.cells for row in item.table.rows)}
    assert said["Claire Vasseur"] == "a signé la feuille papier, numérisée"
    assert said["Ines Benali"] == "non signé"
    assert [paper.read() for paper in item.papers] == [picture(), picture(shade=240)]
    assert all(paper.name.startswith("emargement-") for paper in item.papers)
