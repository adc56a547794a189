"""Closing well issues the certificate of the binôme; both find it."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from lms.binomes.helping import close
from lms.binomes.models import Binome, Meeting, Objective
from lms.binomes.scheduling import confirm
from lms.certificates.models import Document
from lms.people.models import User
from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def met(people, mentee_minutes: int | None = 50) -> Meeting:
    return Meeting.objects.create(
        binome=people.binome,
        starts_at=timezone.now() - timedelta(days=7),
        minutes=45,
        accepted_at=timezone.now() - timedelta(days=8),
        mentor_minutes=45,
        mentee_minutes=mentee_minutes,
    )


def reached(people) -> None:
    Objective.objects.create(
        binome=people.binome, of="mentee", title="Faire un sommaire", state="reached", level_after=1
    )


def end_together(people) -> None:
    for who in people.binome.people:
        said = {"alone": "Un sommaire", "gained": "Les marchés publics"}
        client_of(who).post(f"/binomes/{people.binome.pk}/bilan/", said)
    client_of(people.ines).post(f"/binomes/{people.binome.pk}/terminer/", {"finish": "1"})
    people.binome.refresh_from_db()


def pair_certificates():
    return Document.objects.filter(kind=Document.Kind.BINOME_CERTIFICATE)


def test_closing_together_issues_it_once_and_both_open_it(people):
    met(people)
    reached(people)
    end_together(people)
    document = pair_certificates().get()
    assert document.says.achieved == ("Faire un sommaire",)
    for who in (people.ines, people.bernard):
        client = client_of(who)
        room = client.get(f"/binomes/{people.binome.pk}/").content.decode()
        assert document.number in room
        assert document.number in client.get("/").content.decode()
    pdf = reverse("certificate_pdf", args=[document.number])
    for who in (people.ines, people.bernard, people.claire):
        assert client_of(who).get(pdf).status_code == 200
    for who in (people.driss, people.outsider):
        assert client_of(who).get(pdf).status_code == 404
    client_of(people.ines).post(f"/binomes/{people.binome.pk}/certificat/")
    assert pair_certificates().count() == 1


def test_before_the_end_the_room_says_what_it_still_asks(people):
    def asks() -> int:
        page = client_of(people.ines).get(f"/binomes/{people.binome.pk}/")
        return len(page.context["room"].certificate.asks)

    assert asks() == 2
    met(people)
    assert asks() == 1
    reached(people)
    assert asks() == 0


def test_a_meeting_confirmed_late_lets_the_two_receive_it(people):
    meeting = met(people, mentee_minutes=None)
    reached(people)
    end_together(people)
    assert not pair_certificates().exists()
    ask = f"/binomes/{people.binome.pk}/certificat/"
    client = client_of(people.bernard)
    assert ask not in client.get(f"/binomes/{people.binome.pk}/").content.decode()
    client.post(ask)
    assert not pair_certificates().exists()
    confirm(meeting, people.bernard, 40)
    assert ask in client.get(f"/binomes/{people.binome.pk}/").content.decode()
    client.post(ask)
    assert pair_certificates().get().says.meetings == 1


@pytest.mark.parametrize("ending", [Binome.Ending.STOPPED, Binome.Ending.RE_PAIRED])
def test_a_binome_that_ended_otherwise_has_none_and_is_asked_nothing(people, ending):
    met(people)
    reached(people)
    close(people.binome, ending)
    assert not pair_certificates().exists()
    client = client_of(people.ines)
    assert client.get(f"/binomes/{people.binome.pk}/").context["room"].certificate is None
    assert client.post(f"/binomes/{people.binome.pk}/certificat/").status_code == 404


def test_one_binome_open_asks_for_no_certificate_yet(people):
    client = client_of(people.ines)
    assert client.post(f"/binomes/{people.binome.pk}/certificat/").status_code == 404


def test_the_two_counters_stand_apart(people):
    met(people)
    room = client_of(people.ines).get(f"/binomes/{people.binome.pk}/").context["room"]
    assert (room.minutes, room.training_minutes) == (45, 0)
