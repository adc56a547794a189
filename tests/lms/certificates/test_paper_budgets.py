"""The pages of the papers ask the database no more when the programme is larger."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from lms.certificates.models import Attendance, ObjectiveAssessment
from lms.certificates.sources.trainees import trainees
from lms.dashboards.demonstration_completed import load_completed
from tests.lms.certificates.test_scans import session  # noqa: F401 (a fixture)
from tests.people import person

pytestmark = pytest.mark.django_db
PAPERS = "/papiers/programmes/montclair/"


@pytest.fixture
def claire(people, course):
    client = Client()
    client.force_login(people.claire)
    return client


def queries(work) -> int:
    with CaptureQueriesContext(connection) as made:
        work()
    return len(made)


@pytest.mark.parametrize("which", ["", "?tous=1"])
def test_the_results_by_objective_do_not_grow(claire, which):
    def look() -> None:
        assert claire.get(f"{PAPERS}objectifs/{which}").status_code == 200

    load_completed(2, "montclair")
    if not which:
        ObjectiveAssessment.objects.all()._raw_delete("default")
    few = queries(look)
    load_completed(8, "montclair")
    if not which:
        ObjectiveAssessment.objects.all()._raw_delete("default")
    assert queries(look) == few <= 15


def test_a_session_and_its_scans_do_not_grow(claire, session):  # noqa: F811
    url = f"{PAPERS}sessions/{session.pk}/"
    few = queries(lambda: claire.get(url))
    for number in range(12):
        Attendance.objects.create(session=session, person=person(f"P{number}", f"N{number}"))
    assert queries(lambda: claire.get(url)) == few <= 15


def test_the_account_of_hours_takes_a_handful_of_queries(people, course):
    load_completed(2, "montclair")
    [t.account for t in trainees(people.programme)]
    few = queries(lambda: [t.account for t in trainees(people.programme)])
    load_completed(6, "montclair")
    [t.account for t in trainees(people.programme)]
    assert queries(lambda: [t.account for t in trainees(people.programme)]) == few <= 8
