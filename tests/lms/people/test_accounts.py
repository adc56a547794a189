import re

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from lms.people.accounts import COORDINATORS, TRAINERS
from lms.people.models import Invitation, User
from tests.people import PASSWORD, cast, person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_limit_from_before():
    cache.clear()


def sign_in(client: Client, email: str, password: str = PASSWORD):
    return client.post("/connexion/", {"login": email, "password": password})


def test_one_signs_in_by_e_mail_in_any_case():
    user = person("Ines", "Benali")
    client = Client()
    assert sign_in(client, "INES.benali@Binome.example").headers["Location"] == "/"
    assert client.session["_auth_user_id"] == str(user.pk)


def test_a_wrong_password_says_so_in_french_and_keeps_the_address():
    person("Ines", "Benali")
    page = sign_in(Client(), "ines.benali@binome.example", "faux").content.decode()
    assert "ines.benali@binome.example" in page
    assert "incorrect" in page


def test_guessing_a_password_is_stopped():
    person("Ines", "Benali")
    client = Client()
    for _ in range(8):
        sign_in(client, "ines.benali@binome.example", "faux")
    assert sign_in(client, "ines.benali@binome.example").status_code == 200
    assert "_auth_user_id" not in client.session


def test_a_forgotten_password_is_reset_by_mail():
    person("Ines", "Benali")
    Client().post("/mot-de-passe/oublie/", {"email": "ines.benali@binome.example"})
    link = re.search(r"https?://[^/]+(/mot-de-passe/nouveau/\S+)", mail.outbox[0].body)[1]
    client = Client()
    form = client.get(link, follow=True)
    client.post(
        form.redirect_chain[-1][0], {"password1": "un-autre-secret", "password2": "un-autre-secret"}
    )
    assert "_auth_user_id" not in client.session
    sign_in(client, "ines.benali@binome.example", "un-autre-secret")
    assert "_auth_user_id" in client.session


def test_nobody_opens_an_account_alone():
    client = Client()
    fields = {
        "email": "x@binome.example",
        "password1": "un-secret-long",
        "password2": "un-secret-long",
    }
    client.post("/inscription/", fields)
    assert not User.objects.exists()


def test_an_invitation_opens_one_account_once():
    people = cast()
    _invitation, token = Invitation.objects.invite(
        "nouveau@binome.example", by=people.driss, organisation=people.driss.organisation
    )
    names = {"first_name": "Yann", "last_name": "Roux", "password": "un-secret-assez-long"}
    client = Client()
    assert client.post(f"/invitation/{token}/", names).headers["Location"] == "/"
    user = User.objects.get(email="nouveau@binome.example")
    assert user.organisation == people.driss.organisation
    assert not user.is_trainer
    assert not user.is_coordinator
    assert Client().get(f"/invitation/{token}/").status_code == 410
    assert Client().post(f"/invitation/{token}/", names).status_code == 410


def test_the_token_is_not_in_the_database():
    people = cast()
    invitation, token = Invitation.objects.invite("nouveau@binome.example", by=people.driss)
    assert token not in invitation.token_digest


def test_a_weak_password_is_refused_with_a_sentence_and_nothing_is_lost():
    people = cast()
    _invitation, token = Invitation.objects.invite("nouveau@binome.example", by=people.driss)
    names = {"first_name": "Yann", "last_name": "Roux", "password": "1234"}
    page = Client().post(f"/invitation/{token}/", names).content.decode()
    assert "trop court" in page
    assert 'value="Yann"' in page
    assert Client().get(f"/invitation/{token}/").status_code == 200


def test_roles_bring_their_group_and_losing_them_takes_it_away():
    claire = person("Claire", "Vasseur", is_trainer=True)
    assert [g.name for g in claire.groups.all()] == [TRAINERS]
    claire.is_trainer, claire.is_coordinator = False, True
    claire.save()
    assert [g.name for g in claire.groups.all()] == [COORDINATORS]


def test_the_site_speaks_french_until_somebody_chooses_english():
    client = Client(headers={"Accept-Language": "en"})
    assert "Se connecter" in client.get("/connexion/").content.decode()
    client.post("/langue/", {"language": "en", "next": "/connexion/"})
    assert "Sign in" in client.get("/connexion/").content.decode()


def test_the_chosen_language_is_that_of_the_mails_too():
    ines = person("Ines", "Benali")
    client = Client()
    client.force_login(ines)
    client.post("/langue/", {"language": "en", "next": "/"})
    ines.refresh_from_db()
    assert ines.language == "en"
