"""Inviting from the back office: a mail with a link that opens one account, once."""

import re
from smtplib import SMTPException

import pytest
from django.test import Client
from django.urls import reverse

from lms.people import invitation_mail
from lms.people.models import Invitation, User
from tests.people import cast

pytestmark = pytest.mark.django_db
ADD = reverse("invitation:add")
LIST = reverse("invitation:index")
FORM = {"email": "Nouvelle@Binome.example", "first_name": "Nora", "last_name": "Petit"}


@pytest.fixture
def people():
    return cast()


@pytest.fixture
def boss() -> Client:
    user = User.objects.create_superuser("admin@binome.example", "x", first_name="Camille")
    client = Client()
    client.force_login(user)
    return client


def link_in(mail) -> str:
    return re.search(r"https?://\S+/invitation/\S+", mail.body)[0]


def path(link: str) -> str:
    return "/" + link.split("/", 3)[3]


def test_the_mail_is_in_french_in_text_and_html_with_the_same_link(boss, mailoutbox):
    boss.post(ADD, FORM)
    [mail] = mailoutbox
    assert mail.to == ["nouvelle@binome.example"]
    assert mail.subject
    assert "\n" not in mail.subject
    link = link_in(mail)
    [(html, kind)] = [(part.content, part.mimetype) for part in mail.alternatives]
    assert kind == "text/html"
    assert f'href="{link}"' in html
    assert 'lang="fr"' in html
    assert "Camille" in mail.body


def test_the_link_opens_one_account_with_its_roles_once(people, boss, mailoutbox):
    form = {**FORM, "organisation": people.ines.organisation_id, "is_coordinator": "on"}
    boss.post(ADD, form)
    address = path(link_in(mailoutbox[0]))
    names = {"first_name": "Nora", "last_name": "Petit", "password": "une-longue-phrase-rare"}
    assert Client().post(address, names).status_code == 302
    nora = User.objects.get(email="nouvelle@binome.example")
    assert (nora.is_coordinator, nora.is_trainer) == (True, False)
    assert nora.organisation == people.ines.organisation
    assert Client().get(address).status_code == 410


def test_the_database_does_not_hold_the_link(boss, mailoutbox):
    boss.post(ADD, FORM)
    token = link_in(mailoutbox[0]).rstrip("/").rsplit("/", 1)[1]
    assert token not in str(Invitation.objects.values().get())


def test_who_has_an_account_or_a_waiting_invitation_is_not_invited_again(people, boss, mailoutbox):
    response = boss.post(ADD, {"email": people.ines.email.upper()})
    assert response.context["form"].errors["email"]
    boss.post(ADD, FORM)
    assert boss.post(ADD, FORM).context["form"].errors["email"]
    assert len(mailoutbox) == 1


def test_sending_again_makes_the_former_link_useless(boss, mailoutbox):
    boss.post(ADD, {**FORM, "is_trainer": "on"})
    again = reverse("invitation:send_again", args=[Invitation.objects.get().pk])
    assert boss.get(again).status_code == 200
    assert len(mailoutbox) == 1
    boss.post(again)
    former, latter = (path(link_in(mail)) for mail in mailoutbox)
    assert Client().get(former).status_code == 410
    assert Client().get(latter).status_code == 200
    assert Invitation.objects.get().is_trainer


def test_a_withdrawn_invitation_opens_nothing(boss, mailoutbox):
    boss.post(ADD, FORM)
    boss.post(reverse("invitation:delete", args=[Invitation.objects.get().pk]))
    assert Client().get(path(link_in(mailoutbox[0]))).status_code == 410


def test_when_the_mail_cannot_leave_the_link_is_shown_this_once(boss, monkeypatch):
    def fail(self, *args, **kwargs):
        raise SMTPException("no route")

    monkeypatch.setattr(invitation_mail.EmailMultiAlternatives, "send", fail)
    response = boss.post(ADD, FORM, follow=True)
    assert "/invitation/" in " ".join(str(m) for m in response.context["messages"])
    assert Invitation.objects.count() == 1


def test_the_list_says_where_each_invitation_stands(boss, mailoutbox):
    boss.post(ADD, FORM)
    Invitation.objects.get().accept("Nora", "Petit", "une-longue-phrase-rare")
    page = boss.get(LIST).content.decode()
    assert "nouvelle@binome.example" in page
    assert boss.get(LIST, {"q": "personne"}).context["object_list"].count() == 0


@pytest.mark.parametrize("name", ["claire", "driss", "outsider"])
def test_inviting_is_for_administrators(people, mailoutbox, name):
    client = Client()
    client.force_login(getattr(people, name))
    client.post(ADD, FORM)
    assert mailoutbox == []
    assert not Invitation.objects.exists()
