"""The home page tells what waits for an answer, for whom it waits only."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from lms.binomes.models import Proposal
from lms.binomes.scheduling import accept, propose
from lms.learning.programme_courses import ProgrammeCourse, give_courses
from tests import material
from tests.lms.binomes.volunteers import zoe_and_paul
from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


def home(user) -> str:
    client = Client()
    client.force_login(user)
    return client.get("/").content.decode()


def test_a_date_proposed_waits_on_the_home_of_the_other_until_it_is_answered(people):
    people.assign(material.course())
    day = timezone.now() + timedelta(days=3)
    meeting = propose(people.binome, people.ines, day, 45, "")
    link = f'href="/binomes/{people.binome.pk}/seances/{meeting.pk}/"'
    assert link in home(people.bernard)
    assert link not in home(people.ines)
    accept(meeting, people.bernard)
    assert link not in home(people.bernard)


def test_a_binome_proposed_waits_on_the_home_of_who_follows_a_course_already(people):
    when = ProgrammeCourse.When.BEFORE
    give_courses(people.programme, when, [material.course()], people.driss)
    zoe, paul = zoe_and_paul(people)
    assert "/propositions/" not in home(zoe)
    made = Proposal.objects.create(programme=people.programme, mentor=zoe, mentee=paul)
    link = f"/propositions/{made.pk}/"
    assert link in home(zoe)
    made.mentor_accepted_at = timezone.now()
    made.save()
    assert link not in home(zoe)
    assert link in home(paul)
