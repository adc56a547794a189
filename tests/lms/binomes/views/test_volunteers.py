import json
import re

import pytest
from django.core import mail
from django.test import Client

from lms.binomes.models import Invitee, Profile, Volunteer
from lms.binomes.volunteering import let_in
from lms.people.models import Invitation, User
from tests.lms.binomes.volunteers import TUESDAY_10, apply
from tests.people import person

FORM = {
    "as_mentor": "on",
    "show-excel-formulas": "3",
    "learn-word-styles": "1",
    "trade_wants": ["procedures"],
    "slots": [str(TUESDAY_10)],
    "site": "Lyon",
    "capacity": "2",
}


@pytest.fixture
def zoe(people) -> User:
    zoe = person("Zoe", "Martin", people.programme.organisation)
    let_in(people.programme, zoe.email)
    return zoe


def test_the_form_is_kept_as_one_goes_without_applying(zoe, client_of):
    said = client_of(zoe).post("/volontaire/montclair/", FORM, HTTP_ACCEPT="application/json")
    assert json.loads(said.content) == {}
    profile = Profile.objects.get(person=zoe)
    assert (profile.skills, profile.needs) == ({"excel-formulas": 3}, {"word-styles": 1})
    assert (profile.slots, profile.capacity) == ([TUESDAY_10], 2)
    assert not Volunteer.objects.filter(person=zoe).exists()
    page = client_of(zoe).get("/volontaire/montclair/").content.decode()
    assert re.search(rf'value="{TUESDAY_10}" checked', page)


def test_what_cannot_be_kept_says_why(zoe, client_of):
    wrong = {**FORM, "manager_email": zoe.email}
    said = client_of(zoe).post("/volontaire/montclair/", wrong, HTTP_ACCEPT="application/json")
    assert said.status_code == 400
    assert json.loads(said.content)["message"]
    assert not Profile.objects.exists()


def test_applying_takes_one_role_at_least(zoe, client_of):
    nothing = {key: value for key, value in FORM.items() if key != "as_mentor"}
    assert client_of(zoe).post("/volontaire/montclair/", nothing).status_code == 200
    assert not Volunteer.objects.filter(person=zoe).exists()
    assert client_of(zoe).post("/volontaire/montclair/", FORM).status_code == 302
    assert Volunteer.objects.get(person=zoe).role == "mentor"


def test_leaving_a_role_keeps_the_other(zoe, client_of):
    client = client_of(zoe)
    client.post("/volontaire/montclair/", {**FORM, "as_mentee": "on"})
    client.post("/volontaire/montclair/", FORM)
    still = Volunteer.objects.filter(person=zoe, withdrawn_at=None)
    assert [one.role for one in still] == ["mentor"]


def test_withdrawing_is_one_click_and_coming_back_too(zoe, client_of):
    client = client_of(zoe)
    client.post("/volontaire/montclair/", FORM)
    client.post("/volontaire/montclair/retirer/")
    assert not Volunteer.objects.filter(person=zoe, withdrawn_at=None).exists()
    client.post("/volontaire/montclair/", FORM)
    assert Volunteer.objects.get(person=zoe).withdrawn_at is None


def test_the_form_is_hidden_from_who_is_not_invited(people, client_of):
    stranger = person("Lina", "Haddad", people.programme.organisation)
    assert client_of(stranger).get("/volontaire/montclair/").status_code == 404


def test_a_course_before_pairing_is_assigned_when_one_applies(people, zoe, client_of):
    from lms.learning.models import Assignment
    from lms.learning.programme_courses import ProgrammeCourse, give_courses
    from tests import material

    course = material.course()
    give_courses(people.programme, ProgrammeCourse.When.BEFORE, [course], people.driss)
    client_of(zoe).post("/volontaire/montclair/", FORM)
    assert Assignment.objects.get(person=zoe).course_id == course.pk


class TestTheOpenLink:
    @pytest.fixture
    def link(self, people) -> str:
        people.programme.open_registration()
        return f"/participer/{people.programme.registration_key}/"

    def test_invites_somebody_without_an_account_by_mail(self, people, link):
        who = {"first_name": "Lina", "last_name": "Haddad", "email": "Lina@binome.example"}
        Client().post(link, who)
        assert Invitation.objects.get().organisation == people.programme.organisation
        assert Invitee.objects.get().email == "lina@binome.example"
        assert "/invitation/" in mail.outbox[0].body
        assert "/invitation/" not in Client().post(link, who).content.decode()

    def test_says_the_same_to_an_address_of_another_organisation_and_lets_it_not_in(
        self, people, link
    ):
        who = {"first_name": "Omar", "last_name": "Diallo", "email": people.outsider.email}
        assert Client().post(link, who).context["sent"]
        assert mail.outbox == []
        assert not Invitee.objects.exists()

    def test_brings_who_is_signed_in_to_the_form(self, people, link, client_of):
        zoe = person("Zoe", "Martin", people.programme.organisation)
        said = client_of(zoe).post(link)
        assert said.headers["Location"] == "/volontaire/montclair/"
        assert client_of(zoe).get("/volontaire/montclair/").status_code == 200

    def test_is_hidden_from_another_organisation(self, people, link, client_of):
        assert client_of(people.outsider).get(link).status_code == 404

    def test_is_over_once_closed(self, people, link):
        people.programme.close_registration()
        assert Client().get(link).status_code == 410


def test_adjustments_reach_the_other_of_the_binome_and_never_the_coordinator(people, client_of):
    apply(people.programme, people.bernard, as_mentee=True, adjustments="Gros caractères")
    room = f"/binomes/{people.binome.pk}/"
    assert "Gros caractères" in client_of(people.ines).get(room).content.decode()
    page = client_of(people.driss).get("/programmes/montclair/volontaires/").content.decode()
    assert "Bernard" in page
    assert "Gros caractères" not in page
