import pytest
from django.test import Client

from tests import material
from tests.lms.quality.audit.finished import finished
from tests.people import Cast, cast


@pytest.fixture
def people(db) -> Cast:
    return cast()


@pytest.fixture
def course(people):
    made = material.course()
    made.duration = 45  # as its three lessons, so that its programme can be issued
    made.save_revision().publish()
    people.assign(made)
    return made


@pytest.fixture
def programme(people, course):
    return finished(people)


@pytest.fixture
def client_of(people):
    def client_of(name: str) -> Client:
        client = Client()
        client.force_login(getattr(people, name))
        return client

    return client_of
