"""Every URL, for everyone. A URL that is in no row fails, so nothing opens by mistake."""

import re

import pytest
from django.test import Client
from django.urls import get_resolver, reverse

from lms.people.models import User
from tests.lms.matrix import BACK_OFFICE, CAST, LOGIN, MATRIX, patterns
from tests.lms.world import site_in_use

pytestmark = pytest.mark.django_db


@pytest.fixture
def world():
    return site_in_use()


def client_of(users: dict, who: str) -> Client:
    client = Client()
    if who != "anonymous":
        client.force_login(users[who])
    return client


def test_every_url_has_its_row():
    own = {name for path, name in patterns(get_resolver()) if not path.startswith(BACK_OFFICE)}
    assert own == set(MATRIX)


def test_no_page_hides_another_at_the_same_address():
    paths = [path for path, _name in patterns(get_resolver()) if not path.startswith(BACK_OFFICE)]
    assert sorted(paths) == sorted(set(paths))


@pytest.mark.parametrize("who", CAST)
def test_each_gets_what_the_matrix_says(world, who):
    users, names = world
    found = {}
    for name, (arguments, expected) in MATRIX.items():
        url = reverse(name, kwargs={k: names.get(v, v) for k, v in arguments.items()})
        response = client_of(users, who).get(url)
        to_login = response.status_code == 302 and "/connexion/" in response.headers["Location"]
        got = LOGIN if to_login and name != "account_login" else response.status_code
        if got != expected[who]:
            found[name] = (got, expected[who])
    assert found == {}


@pytest.mark.parametrize("who", ["mentor", "mentee", "coordinator", "outsider", "anonymous"])
def test_the_back_office_is_closed_to_all_who_do_not_write(world, who):
    users, _names = world
    client = client_of(users, who)
    opened = []
    for path, _name in patterns(get_resolver()):
        if not path.startswith(BACK_OFFICE) or re.search(r"[<(?]", path):
            continue
        response = client.get("/" + path.replace("^", "").replace("$", "").replace("\\Z", ""))
        if response.status_code == 200 and "sprite" not in path and "i18n" not in path:
            opened.append(path)
    assert opened == []


def test_an_action_on_what_is_not_assigned_is_hidden(world):
    users, names = world
    url = f"/parcours/gestes/module/lecon-2/activite/{names['QUIZ']}/begin/"
    assert client_of(users, "outsider").post(url).status_code == 404
    assert client_of(users, "coordinator").post(url).status_code == 404
    assert client_of(users, "mentor").post(url).status_code == 302


def test_a_coordinator_of_another_organisation_sees_nothing(world):
    users, _names = world
    stranger = users["outsider"]
    stranger.is_coordinator = True
    stranger.save()
    client = client_of(users, "outsider")
    assert client.get("/programmes/montclair/").status_code == 404
    assert client.get("/programmes/montclair/attribuer/").status_code == 404


def test_a_trainer_of_another_programme_sees_no_result(world):
    users, _names = world
    other = User.objects.create_user("autre@binome.example", "x", is_trainer=True)
    client = Client()
    client.force_login(other)
    assert client.get("/formation/montclair/").status_code == 404
    assert client_of(users, "trainer").get("/formation/montclair/").status_code == 200
