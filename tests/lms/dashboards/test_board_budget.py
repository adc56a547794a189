"""The board costs the same number of queries for sixty binômes and for two thousand."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import material
from tests.lms.dashboards.many_binomes import binomes_that_live
from tests.people import cast

pytestmark = pytest.mark.django_db
BOARD = "/programmes/montclair/"
MOST = 24
ADDRESSES = [
    BOARD,
    f"{BOARD}?page=2",
    f"{BOARD}?q=Nom1",
    f"{BOARD}?retard=1",
    f"{BOARD}?etat=trouble",
    f"{BOARD}?etat=watch&retard=1",
    f"{BOARD}binomes.xlsx",
    f"{BOARD}binomes.xlsx?etat=trouble&retard=1",
]


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as made:
        assert client.get(address).status_code == 200
    return len(made)


def test_two_thousand_binomes_cost_no_query_more_than_sixty():
    people, course = cast(), material.course()
    client = Client()
    client.force_login(people.driss)
    binomes_that_live(people, course, 60)
    few = {address: queries(client, address) for address in ADDRESSES}
    binomes_that_live(people, course, 1940, prefix="q")
    many = {address: queries(client, address) for address in ADDRESSES}
    assert many == few
    assert max(many.values()) <= MOST
