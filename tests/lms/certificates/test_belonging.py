"""A course given to a person alone belongs to one programme, and its papers are found there."""

import pytest
from django.test import Client

from lms.binomes.models import Programme, Volunteer
from lms.certificates.belonging import people_in, programme_of
from lms.certificates.models import Document
from lms.certificates.sources import sources
from lms.certificates.sources.trainees import trainees
from lms.learning.models import Assignment, ProgrammeCourse
from lms.learning.runtime import act
from tests import material
from tests.lms.learning.doing import at
from tests.people import person

pytestmark = pytest.mark.django_db


@pytest.fixture
def preparation(people):
    """A course that the programme gives to each volunteer before pairing."""
    made = material.course("preparation", [[material.text()]])
    ProgrammeCourse.objects.create(programme=people.programme, course=made, when="before")
    return made


@pytest.fixture
def odile(people, preparation):
    """A volunteer who is in no binôme yet, and has completed the course given to her alone."""
    odile = person("Odile", "Garnier", people.bernard.organisation)
    Volunteer.objects.create(programme=people.programme, person=odile, role="mentee")
    Assignment.objects.create(course=preparation, person=odile)
    act(at(odile, preparation, 1), "finish", {})
    return odile


def test_the_papers_of_a_volunteer_without_binome_appear_in_the_programme(people, odile):
    assert odile in people_in(people.programme)
    for kind in ("certificate", "attestation", "distance", "completion", "hours_statement"):
        subjects = sources()[kind].subjects(people.programme, {odile.pk})
        assert [s.person for s in subjects] == [odile], kind
        assert subjects[0].key
    [trainee] = trainees(people.programme, {odile.pk})
    assert trainee.assigned == 1
    assert trainee.account.training_hours == 1


def test_the_certificate_of_a_course_alone_names_its_programme(people, odile):
    document = Document.objects.get(person=odile)
    assert document.programme == people.programme
    claire = Client()
    claire.force_login(people.claire)
    assert document.number in claire.get("/papiers/programmes/montclair/?q=Odile").text


def test_the_course_has_its_programme_among_the_papers(people, odile, preparation):
    subjects = sources()["programme"].subjects(people.programme)
    assert preparation in [s.of for s in subjects]


def second_programme(people) -> Programme:
    return Programme.objects.create(
        organisation=people.programme.organisation,
        name="Autre",
        slug="autre",
        starts_on=people.programme.starts_on,
        ends_on=people.programme.ends_on,
    )


def test_a_course_alone_counts_in_the_programme_that_gives_it_and_in_no_other(people, odile):
    other = second_programme(people)
    Volunteer.objects.create(programme=other, person=odile, role="mentor")
    assert odile not in people_in(other)
    assert programme_of(Assignment.objects.get(person=odile)) == people.programme


def test_given_by_hand_it_belongs_to_the_first_programme_of_the_person(people):
    omar = people.outsider
    course = material.course("a-la-main", [[material.text()]])
    alone = Assignment.objects.create(course=course, person=omar)
    assert programme_of(alone) is None
    other = second_programme(people)
    Volunteer.objects.create(programme=other, person=omar, role="mentor")
    Volunteer.objects.create(programme=people.programme, person=omar, role="mentor")
    assert programme_of(alone) == other
    assert list(people_in(other)) == [omar]


def test_without_any_programme_the_certificate_is_issued_all_the_same(people):
    course = material.course("a-la-main", [[material.text()]])
    Assignment.objects.create(course=course, person=people.outsider)
    act(at(people.outsider, course, 1), "finish", {})
    assert Document.objects.get(person=people.outsider).programme is None
