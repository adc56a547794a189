"""People, organisations, programmes and binômes in the back office."""

import pytest
from django.test import Client
from django.urls import reverse

from lms.binomes.models import Binome, Programme
from lms.people.accounts import TRAINERS
from lms.people.models import Organisation, User
from tests.people import cast

pytestmark = pytest.mark.django_db
ADD = reverse("wagtailusers_users:add")
LIST = reverse("wagtailusers_users:index")


@pytest.fixture
def people():
    return cast()


@pytest.fixture
def boss(people) -> Client:
    client = Client()
    client.force_login(User.objects.create_superuser("admin@binome.example", "x", first_name="Cam"))
    return client


def form(**fields) -> dict:
    names = {"email": "Paul@Binome.example", "first_name": "Paul", "last_name": "Roux"}
    return {**names, "password1": "", "password2": "", **fields}


def said(response) -> str:
    return " ".join(str(message) for message in response.context["messages"])


def test_a_person_is_added_with_roles_and_without_a_password(people, boss):
    organisation = people.ines.organisation
    response = boss.post(ADD, form(is_trainer="on", organisation=organisation.pk))
    assert response.status_code == 302
    paul = User.objects.get(email="paul@binome.example")
    assert (paul.is_trainer, paul.is_coordinator, paul.organisation) == (True, False, organisation)
    assert not paul.has_usable_password()
    assert paul.groups.get().name == TRAINERS


def test_the_form_asks_for_no_group_and_no_user_name(boss):
    fields = boss.get(ADD).context["form"].fields
    assert set(fields) == {
        "email", "first_name", "last_name", "organisation", "is_trainer", "is_coordinator",
        "is_superuser", "password1", "password2",
    }  # fmt: skip


def test_an_address_belongs_to_one_person_whatever_its_capitals(people, boss):
    response = boss.post(ADD, form(email=people.ines.email.upper()))
    assert response.context["form"].errors["email"]


def test_a_weak_password_is_refused(boss):
    response = boss.post(ADD, form(password1="12345678", password2="12345678"))
    assert response.context["form"].errors["password2"]


def test_a_role_that_is_taken_away_closes_the_back_office(people, boss):
    edit = reverse("wagtailusers_users:edit", args=[people.claire.pk])
    boss.post(edit, form(email=people.claire.email, is_active="on"))
    client = Client()
    client.force_login(User.objects.get(pk=people.claire.pk))
    assert client.get("/gestion/").status_code == 302
    assert User.objects.get(pk=people.claire.pk).check_password("une-phrase-de-passe")


def test_the_list_finds_people_by_name_address_and_role(people, boss):
    def found(**query) -> set[str]:
        return {user.first_name for user in boss.get(LIST, query).context["object_list"]}

    assert found(q="lemoine") == {"Bernard"}
    assert found(is_coordinator="true") == {"Driss"}
    assert found(organisation=people.outsider.organisation_id) == {"Omar"}


def test_a_person_with_records_stays_and_the_page_says_why(people, boss):
    delete = reverse("wagtailusers_users:delete", args=[people.ines.pk])
    assert "Ines Benali" in said(boss.post(delete, follow=True))
    bulk = reverse("wagtail_bulk_action", args=["people", "user", "delete"])
    boss.post(f"{bulk}?id={people.ines.pk}&id={people.outsider.pk}&next=/gestion/")
    assert User.objects.filter(pk__in=[people.ines.pk, people.outsider.pk]).count() == 2


def test_a_person_without_records_goes(people, boss):
    boss.post(reverse("wagtailusers_users:delete", args=[people.outsider.pk]))
    assert not User.objects.filter(pk=people.outsider.pk).exists()


def test_organisations_are_added_and_those_in_use_stay(people, boss):
    boss.post(reverse("organisation:add"), {"name": "Atelier du Port"})
    assert Organisation.objects.filter(name="Atelier du Port").exists()
    used = people.ines.organisation
    response = boss.post(reverse("organisation:delete", args=[used.pk]), follow=True)
    assert used.name in said(response)
    assert Organisation.objects.filter(pk=used.pk).exists()


def test_a_programme_is_made_with_its_trainers(people, boss):
    boss.post(
        reverse("programme:add"),
        {
            "name": "Deuxième promotion",
            "slug": "deuxieme-promotion",
            "organisation": people.ines.organisation_id,
            "starts_on": "2026-09-01",
            "ends_on": "2026-12-18",
            "trainers": [people.claire.pk],
        },
    )
    assert list(Programme.objects.get(slug="deuxieme-promotion").trainers.all()) == [people.claire]


def test_a_programme_that_ends_before_it_starts_is_refused(people, boss):
    response = boss.post(
        reverse("programme:add"),
        {
            "name": "À rebours",
            "slug": "a-rebours",
            "organisation": people.ines.organisation_id,
            "starts_on": "2026-12-18",
            "ends_on": "2026-09-01",
        },
    )
    assert response.context["form"].non_field_errors()


def test_a_binome_is_formed_of_two_people(people, boss):
    two = {"programme": people.programme.pk, "mentor": people.outsider.pk}
    response = boss.post(reverse("binome:add"), {**two, "mentee": people.outsider.pk})
    assert response.context["form"].errors
    boss.post(reverse("binome:add"), {**two, "mentee": people.bernard.pk})
    assert Binome.objects.filter(mentor=people.outsider, mentee=people.bernard).exists()
