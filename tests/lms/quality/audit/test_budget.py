"""Dossier and yearly figures cost the same queries, however many people there are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from lms.binomes.models import Programme
from lms.dashboards.demonstration_completed import load_completed
from tests.lms.quality.voices import action_after, answered, complaint_of

pytestmark = pytest.mark.django_db
DOSSIER = "/qualite/dossier/programmes/montclair/"


def queries_of(client, url: str) -> int:
    with CaptureQueriesContext(connection) as made:
        response = client.get(url)
        assert response.status_code == 200
        if response.streaming:
            list(response.streaming_content)
    return len(made)


def test_no_page_of_quality_costs_more_for_more_people(programme, client_of):
    claire = client_of("claire")
    year = timezone.localdate().year
    budgets = {
        DOSSIER: 60,
        f"{DOSSIER}zip/": 60,
        f"{DOSSIER}preuves/marked_work/": 12,
        f"/qualite/dossier/annees/{year}/": 60,
        f"/qualite/bpf/{year}/": 20,
        f"/qualite/bpf/{year}/heures/": 20,
    }
    queries_of(claire, f"/qualite/bpf/{year}/")  # writes down the hours of completions, once
    few = {url: queries_of(claire, url) for url in budgets}
    load_completed(40, "montclair")
    queries_of(claire, f"/qualite/bpf/{year}/")
    many = {url: queries_of(claire, url) for url in budgets}
    assert many == few
    assert all(few[url] <= budget for url, budget in budgets.items()), few


def test_the_dossier_of_a_year_costs_no_more_for_more_programmes(programme, people, client_of):
    claire, year = client_of("claire"), timezone.localdate().year
    url = f"/qualite/dossier/annees/{year}/"
    one = queries_of(claire, url)
    for number in range(6):
        other = Programme.objects.create(
            organisation=programme.organisation, name=f"Autre {number}", slug=f"autre-{number}",
            starts_on=programme.starts_on, ends_on=programme.ends_on,
        )  # fmt: skip
        other.trainers.add(people.claire)
        answered(people.bernard, other)
        action_after(complaint_of(people.bernard, other), people.claire)
    assert queries_of(claire, url) == one
