"""The referent looks in: due, ticked off, told by the morning's mail."""

from datetime import date, timedelta

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.utils import timezone

from lms.binomes.helping import close
from lms.binomes.look_reminders import looks_due
from lms.binomes.models import Binome, CheckIn, Meeting, ReferentCheck
from lms.binomes.referent_checks import checks_to_come, tick
from lms.dashboards.looks import looks_of
from lms.dashboards.reminding import remind_everybody
from lms.people.models import User
from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


def client_of(user: User) -> Client:
    client = Client()
    client.force_login(user)
    return client


def met(people, *days_ago: int) -> None:
    for days in days_ago:
        Meeting.objects.create(
            binome=people.binome,
            starts_at=timezone.now() - timedelta(days=days),
            minutes=45,
            mentor_minutes=45,
            mentee_minutes=45,
        )


def due(people) -> list[str]:
    return [one.check.kind for one in looks_of(people.programme).due]


LIST = "/programmes/montclair/nouvelles/"


def looking_in(people) -> str:
    return f"/programmes/montclair/binomes/{people.binome.pk}/nouvelles/"


def test_a_look_comes_due_after_the_second_meeting_then_half_way(people):
    met(people, 30)
    assert due(people) == []
    met(people, 16)
    assert due(people) == ["second_meeting"]
    met(people, 9, 2)
    assert due(people) == ["second_meeting", "half_way"]


def test_ticking_keeps_who_and_when_once(people):
    met(people, 30, 16)
    client_of(people.driss).post(looking_in(people), {"moment": "second_meeting", "list": "1"})
    client_of(people.driss).post(looking_in(people), {"moment": "second_meeting"})
    kept = ReferentCheck.objects.get()
    assert (kept.kind, kept.by, timezone.localdate(kept.at)) == (
        "second_meeting", people.driss, timezone.localdate()
    )  # fmt: skip
    assert due(people) == []
    assert looks_of(people.programme).done == [kept]
    assert looks_of(people.programme).to_come[0].check.kind == "half_way"


def test_a_moment_that_does_not_exist_is_refused(people):
    client_of(people.driss).post(looking_in(people), {"moment": "tomorrow"})
    assert not ReferentCheck.objects.exists()


def test_the_list_and_the_page_of_the_binome_show_it_with_its_button(people):
    met(people, 30, 16)
    client = client_of(people.driss)
    for url in (LIST, f"/programmes/montclair/binomes/{people.binome.pk}/"):
        page = client.get(url).content.decode()
        assert looking_in(people) in page
        assert 'value="second_meeting"' in page


def test_an_empty_list_says_so(people):
    people.binome.delete()
    page = client_of(people.driss).get(LIST)
    assert page.status_code == 200
    assert "card--empty" in page.content.decode()


def test_the_referent_finds_the_list_without_being_a_coordinator(people):
    assert client_of(people.claire).get(LIST).status_code == 404
    people.programme.referent = people.claire
    people.programme.save()
    client = client_of(people.claire)
    assert LIST in client.get("/formation/").content.decode()
    page = client.get(LIST).content.decode()
    assert "/programmes/montclair/volontaires/" not in page  # the coordinator's tabs
    assert client.post(looking_in(people), {"moment": "half_way"}).status_code == 302
    people.programme.referent = people.outsider
    people.programme.save()
    assert LIST in client_of(people.outsider).get("/binome/").content.decode()


def test_only_the_look_back_stays_after_a_closing_and_none_after_a_stop(people):
    with time_machine.travel("2026-01-15 10:00+01:00", tick=False):
        close(people.binome, Binome.Ending.FINISHED)
    with time_machine.travel("2026-04-16 10:00+02:00", tick=False):
        assert due(people) == ["look_back"]
        Binome.objects.update(ending=Binome.Ending.STOPPED)
        assert due(people) == []


def test_the_mornings_mail_tells_the_referent_on_the_day_and_later_until_ticked(people):
    people.programme.referent = people.claire
    people.programme.save()
    met(people, 20, 0)
    today = timezone.localdate()
    (told,) = looks_due(today)
    assert (told.person, told.url.endswith(LIST)) == (people.claire, True)
    assert looks_due(today + timedelta(days=1)) == []
    assert len(looks_due(today + timedelta(days=3))) == 1
    tick(people.binome, "second_meeting", people.claire)
    assert looks_due(today + timedelta(days=3)) == []


def test_without_a_referent_the_coordinator_is_told(people):
    met(people, 20, 0)
    assert remind_everybody(timezone.localdate()) >= 1
    assert [people.driss.email] in [one.to for one in mail.outbox]


def test_reading_the_looks_costs_the_same_for_many_binomes(people, django_assert_num_queries):
    users = User.objects.bulk_create(
        User(email=f"p{n}@binome.example", first_name=f"P{n}", last_name=f"N{n}")
        for n in range(200)
    )
    Binome.objects.bulk_create(
        Binome(programme=people.programme, mentor=users[2 * n], mentee=users[2 * n + 1])
        for n in range(100)
    )
    with django_assert_num_queries(4):
        assert len(looks_of(people.programme).to_come) == 101


def test_nothing_private_reaches_the_list(people):
    met(people, 30, 16)
    meeting = people.binome.meetings.first()
    CheckIn.objects.create(meeting=meeting, person=people.ines, first="Secret", ease=1)
    assert "Secret" not in client_of(people.driss).get(LIST).content.decode()


def test_checks_are_read_for_several_binomes_at_once(people):
    met(people, 30, 16)
    checks = checks_to_come([people.binome])[people.binome.pk]
    assert [one.kind for one in checks if one.is_due(date.max)] == ["second_meeting"]
